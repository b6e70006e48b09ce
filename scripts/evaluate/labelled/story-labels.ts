import { array, object, optional, picklist, string, type InferOutput } from 'valibot';
import { reportStatuses } from '../../../src/analysis/findings.ts';
import { pointForms } from '../../../src/corpus/corpus.ts';
import type { Point } from '../../../src/corpus/story.ts';
import { labelsSchema, readLabelFile } from '../labels.ts';
import { disagreementSchema, type RowLabel } from '../points/labels.ts';

const pointSchema = object({
  asks: picklist(['attendance', 'reason', 'stand-in']),
  ministerial: string(),
  form: array(picklist(pointForms)),
  to: array(array(string())),
});

const storySchema = object({
  ...labelsSchema.entries,
  record: picklist(['bundled', 'own']),
  disagreements: array(disagreementSchema),
  disagreementsAlso: optional(array(disagreementSchema), []),
  origins: optional(array(array(string())), []),
  points: array(pointSchema),
});

/** The labels of one story of four articles. */
export type StoryLabels = InferOutput<typeof storySchema>;

export const readStory = (file: string, input: unknown) => readLabelFile(storySchema, file, input);

const idOfPoint = ({ asks, ministerial }: StoryLabels['points'][number]) => `${asks}-${ministerial}`;

/** A point of the story for each that is labelled: it is answered by the reports of its ministerial alone. */
export function pointsOf({ points }: StoryLabels): readonly Point[] {
  return points.map((point) => ({
    id: idOfPoint(point),
    name: `${point.asks}, ${point.ministerial}`,
    phrases: [],
    report: { asks: point.asks, ministerial: point.ministerial, statuses: reportStatuses },
  }));
}

export function rowsOf({ points }: StoryLabels): readonly RowLabel[] {
  return points.map((point) => ({ point: idOfPoint(point), form: point.form, to: point.to }));
}
