import type { PlainSentence } from '../analysis/attendance-sentences.ts';
import { overlaps, type Span } from '../common/span.ts';
import { excuses } from './lexicon/excuses.ts';
import { phraseFinder } from './phrases.ts';
import { eachSentence, type FoundAnswer, type PointContext } from './points-context.ts';
import { phraseSentences, type PointMatcher } from './points-phrases.ts';
import { concerns } from './points-reports.ts';

export const findExcuses = phraseFinder(excuses);

/** All that is told there is of another meeting or of somebody else. */
function isElsewhere({ point }: PointMatcher, { reports }: PointContext, sentence: Span): boolean {
  const wanted = point.report;
  const told = reports.filter(({ passage }) => overlaps(passage, sentence));
  return wanted !== undefined && told.length > 0 && !told.some((report) => concerns(wanted, report));
}

/** An excuse in somebody’s mouth. */
function isExcused({ statements }: PointContext, { start, text }: PlainSentence): boolean {
  return findExcuses(text).some((key) => {
    const place = { start: start + key.start, end: start + key.end };
    return statements.some(({ content }) => content.some((span) => overlaps(span, place)));
  });
}

/** `Two envoys noted that schedules are full` gives a reason where it tells of the absence, or stands beside a reason for it. */
function excusesBeside(
  { near }: PointMatcher,
  context: PointContext,
  given: readonly Span[],
): readonly Span[] {
  const { sentences } = context;
  const isGiven = (sentence: Span | undefined) =>
    sentence !== undefined && given.some((span) => overlaps(span, sentence));
  return sentences.filter((sentence, at) => {
    const isBeside = isGiven(sentences[at - 1]) || isGiven(sentences[at + 1]);
    const isAbout = near !== null && near(sentence.text).length > 0;
    return (isBeside || isAbout) && isExcused(context, sentence);
  });
}

/** The reason found, with every further sentence that gives one: several may give several. */
export function withFurtherReasons(
  matcher: PointMatcher,
  context: PointContext,
  found: FoundAnswer,
  reported: FoundAnswer | null,
): FoundAnswer {
  if (matcher.point.report?.asks !== 'reason') return found;
  const told = phraseSentences(matcher, context);
  const given = [...(reported?.passages ?? []), ...told];
  if (given.length === 0) return found;
  const further = [...told, ...excusesBeside(matcher, context, given)]
    .filter((sentence) => !isElsewhere(matcher, context, sentence))
    .map(({ start, end }) => ({ start, end }));
  return { ...found, passages: eachSentence([...found.passages, ...further]) };
}
