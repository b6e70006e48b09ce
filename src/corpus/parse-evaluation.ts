import { integer, minValue, nullable, number, object, pipe, type InferOutput } from 'valibot';
import { parseItem } from '../common/border.ts';
import type { Parsed } from '../common/refusal.ts';
import { words } from '../common/schemas.ts';

const countOf = pipe(number(), integer('a count is a whole number'), minValue(0, 'a count is not below 0'));

const evaluationSchema = object({
  unseen: nullable(object({ wrong: countOf, of: countOf, what: words, measuredBy: words })),
});

/** What evaluation.json holds: the errors on texts that nothing was fitted to; null means not yet measured. */
export type Evaluation = InferOutput<typeof evaluationSchema>;

export function parseEvaluation(file: string, input: unknown): Parsed<Evaluation> {
  const { value, refusals } = parseItem(evaluationSchema, input, { file, path: '' });
  return { value: value ?? { unseen: null }, refusals };
}
