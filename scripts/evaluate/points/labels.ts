import { array, object, optional, picklist, string, tuple, unknown, type InferOutput } from 'valibot';
import { checkLabel } from './check-labels.ts';
import { readLabelFile } from '../labels.ts';
import { disagreementKinds, pointForms } from '../../../src/corpus/corpus.ts';

const side = tuple([string(), string()]);
export const disagreementSchema = object({
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
  disagreements: array(disagreementSchema),
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
  disagreements: array(disagreementSchema),
});

export type RowLabel = InferOutput<typeof row>;
export type DisagreementLabel = InferOutput<typeof disagreementSchema>;

export const readSeedLabels = (file: string, input: unknown) => readLabelFile(seedLabels, file, input);
export const readStoryLabels = (file: string, input: unknown) => readLabelFile(storyLabels, file, input);
export const readDisagreementLabels = (file: string, input: unknown) =>
  readLabelFile(disagreementLabels, file, input);
