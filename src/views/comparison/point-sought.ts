import type { Article } from '../../articles/article.ts';
import { soughtTexts } from '../../catalogue/comparison.ts';
import { statusNames } from '../../catalogue/findings.ts';
import type { Point, ReportAnswer } from '../../corpus/story.ts';

function reportInWords({ asks, statuses }: ReportAnswer): string {
  const names = statuses.map((each) => statusNames[each]);
  if (asks === 'repeated') return soughtTexts.oneMore(names);
  const told = soughtTexts.report(names);
  if (asks === 'reason') return soughtTexts.andWhy(told);
  return asks === 'stand-in' ? soughtTexts.andWho(told) : told;
}

/** What was looked for before an article was said not to mention a point: reports, documents and each phrase. */
export function soughtInWords(
  { name, phrases, near = [], none = [], documents = [], report }: Point,
  { outlet }: Article,
): string {
  const ways = [
    ...(report === undefined ? [] : [reportInWords(report)]),
    ...(documents.length === 0 ? [] : [soughtTexts.documents(documents)]),
    ...(phrases.length === 0 ? [] : [soughtTexts.phrases(phrases, near)]),
    ...(none.length === 0 ? [] : [soughtTexts.withheld(none)]),
  ];
  return soughtTexts.whole(name, outlet.name, ways.length === 0 ? [soughtTexts.nothing] : ways);
}
