import { plainMarks } from '../analysis/attendance-words.ts';
import { hull, sliceOf, type Span } from '../common/span.ts';
import { clauseAround } from './clauses.ts';
import type { AttendanceReport } from './corpus.ts';
import { repeatWords } from './lexicon/repeats.ts';
import { phraseFinder } from './phrases.ts';
import { eachSentence, sentenceAt, type FoundAnswer, type PointContext } from './points-context.ts';
import { formAt } from './points-form.ts';
import type { Point } from './story.ts';

export const findRepeats = phraseFinder(repeatWords);

/** `was away in May, too`: the word beside the report that makes it one more. */
function repeatIn({ article }: PointContext, { sentence, passage }: AttendanceReport): Span | null {
  const plain = plainMarks(sliceOf(article.text, sentence));
  const places = findRepeats(plain).map(({ start, end }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
  }));
  const distance = ({ start, end }: Span) => Math.max(start - passage.end, passage.start - end);
  const [nearest] = places.toSorted((a, b) => distance(a) - distance(b));
  return nearest ?? null;
}

/** An article that tells of two ministerials or more, one of them with `again`, `too`, `likewise`; null for any other. */
export function fromRepeats({ report: wanted }: Point, context: PointContext): FoundAnswer | null {
  if (wanted?.asks !== 'repeated') return null;
  const told = context.reports.filter(
    ({ status, ministerial }) => wanted.statuses.includes(status) && ministerial !== null,
  );
  if (new Set(told.map(({ ministerial }) => ministerial)).size < 2) return null;
  const keys = told.flatMap((report) => {
    const word = repeatIn(context, report);
    return word === null ? [] : [hull([report.passage, word])];
  });
  const [key] = keys.toSorted((a, b) => a.start - b.start);
  if (key === undefined) return null;
  const sentence = sentenceAt(context, key);
  const passages = eachSentence([sentence, ...told.map(({ passage }) => sentenceAt(context, passage))]);
  return { ...formAt(context, key), answer: clauseAround(context.article.text, sentence, key), passages };
}
