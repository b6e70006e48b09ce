import {
  array,
  object,
  optional,
  picklist,
  string,
  tuple,
  unknown,
  type GenericSchema,
  type InferOutput,
} from 'valibot';
import { parseItem } from '../../../src/common/border.ts';
import { checkLabel } from './check-labels.ts';
import { disagreementKinds, pointForms } from '../../../src/corpus/corpus.ts';

const side = tuple([string(), string()]);
const disagreement = object({
  kind: picklist(disagreementKinds),
  sides: array(side),
  note: optional(string()),
});
const row = object({
  point: string(),
  form: array(picklist(pointForms)),
  answer: optional(array(string())),
  to: optional(array(array(string()))),
});

const seedLabels = object({
  points: object({ articles: array(string()), rows: array(row) }),
  disagreements: array(disagreement),
  withinArticle: array(object({ article: string(), sides: array(string()) })),
});

const records = picklist(['bundled', 'invented']);
const storyLabels = object({
  stories: array(
    object({
      record: records,
      articles: array(string()),
      points: array(unknown()),
      rows: array(row),
      recordChecks: optional(array(checkLabel), []),
    }),
  ),
});

const disagreementLabels = object({
  record: records,
  articles: array(string()),
  disagreements: array(disagreement),
});

export type RowLabel = InferOutput<typeof row>;
export type DisagreementLabel = InferOutput<typeof disagreement>;

/** Labels are the measure: a bad one stops the run. */
function read<S extends GenericSchema>(schema: S, file: string, input: unknown): InferOutput<S> {
  const { value, refusals } = parseItem(schema, input, { file, path: '' });
  if (value !== null) return value;
  throw new Error(refusals.map(({ path, reason }) => `${file}, ${path}: ${reason}`).join('\n'));
}

export const readSeedLabels = (file: string, input: unknown) => read(seedLabels, file, input);
export const readStoryLabels = (file: string, input: unknown) => read(storyLabels, file, input);
export const readDisagreementLabels = (file: string, input: unknown) => read(disagreementLabels, file, input);
