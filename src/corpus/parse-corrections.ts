import { object, picklist, variant, literal, type InferOutput } from 'valibot';
import { stances } from '../analysis/findings.ts';
import { parseItems } from '../common/border.ts';
import type { Parsed } from '../common/refusal.ts';
import { day, words } from '../common/schemas.ts';

const common = { statement: words, by: words, when: day, why: words };

const correctionSchema = variant('what', [
  object({ what: literal('stance'), value: picklist(stances), ...common }),
  object({ what: literal('source'), value: words, ...common }),
]);

/** An editor's change to one statement: its stance, or its source (by id). */
export type Correction = InferOutput<typeof correctionSchema>;

/** corrections.json: a list in the order in which they were made. */
export function parseCorrections(file: string, input: unknown): Parsed<readonly Correction[]> {
  return parseItems(correctionSchema, input, { file, path: '' });
}
