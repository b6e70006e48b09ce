import type { Article } from '../../articles/article.ts';
import { listOf } from '../../common/words.ts';
import type { Point, ReportAnswer } from '../../corpus/story.ts';
import { statusNames } from '../reader/words.ts';

function quotedList(phrases: readonly string[]): string {
  return listOf(phrases.map((phrase) => `“${phrase}”`));
}

function reportInWords({ asks, statuses }: ReportAnswer): string {
  const status = statuses.map((each) => statusNames[each]).join(' or ');
  const told = `an attendance report on the meeting in question that says “${status}”`;
  if (asks === 'reason') return `${told} and why`;
  return asks === 'stand-in' ? `${told} and who sits in` : told;
}

/** What was looked for before an article was said not to mention a point: reports, documents and each phrase. */
export function soughtInWords(
  { name, phrases, near = [], none = [], documents = [], report }: Point,
  { outlet }: Article,
): string {
  const beside = near.length === 0 ? '' : `, near one of ${quotedList(near)}`;
  const ways = [
    ...(report === undefined ? [] : [reportInWords(report)]),
    ...(documents.length === 0 ? [] : [`words of ${quotedList(documents)}`]),
    ...(phrases.length === 0 ? [] : [`the phrases ${quotedList(phrases)}${beside}`]),
    ...(none.length === 0 ? [] : [`words for an answer withheld: ${quotedList(none)}`]),
  ];
  const sought = ways.length === 0 ? 'nothing: story.json gives no phrases for it' : ways.join('; ');
  return `Looked for “${name}” in ${outlet.name} by ${sought}. None stands there.`;
}
