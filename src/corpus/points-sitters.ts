import { fold } from '../common/fold.ts';
import { surnameOf } from '../record/people.ts';
import { clauseAround, trimmed } from './clauses.ts';
import type { AttendanceReport } from './corpus.ts';
import { sittersOf } from './disagreements/sitters.ts';
import { eachSentence, sentenceAt, type FoundAnswer, type PointContext } from './points-context.ts';
import { formAt } from './points-form.ts';

/** Who sat in, where no report says it: `the ambassador took the chair`. */
export function fromSitters(context: PointContext, about: readonly AttendanceReport[]): FoundAnswer | null {
  const { article, reports } = context;
  const officials = new Set(reports.map(({ official }) => fold(surnameOf(official))));
  const wanted = new Set(about.map(({ ministerial, official }) => `${ministerial}:${official}`));
  const spans = sittersOf(article, reports, { people: [], officials, entries: new Map() })
    .filter(({ ministerial, official }) => wanted.has(`${ministerial}:${official}`))
    .map(({ span }) => span);
  const [key] = spans;
  if (key === undefined) return null;
  const sentence = sentenceAt(context, key);
  const clause = clauseAround(article.text, sentence, key);
  const answer = clause.end - clause.start > key.end - key.start ? clause : trimmed(article.text, sentence);
  return {
    ...formAt(context, key),
    answer,
    passages: eachSentence(spans.map((span) => sentenceAt(context, span))),
  };
}
