import {
  array,
  boolean,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
  transform,
  tuple,
  union,
  type GenericSchema,
  type InferOutput,
} from 'valibot';
import {
  namings,
  reportStatuses,
  speakerGroups,
  stances,
  statementKinds,
} from '../../src/analysis/findings.ts';
import { parseItem } from '../../src/common/border.ts';

const pieces = pipe(
  union([string(), array(string())]),
  transform((content): readonly string[] => (typeof content === 'string' ? [content] : content)),
);

const statement = object({
  passage: string(),
  content: pieces,
  contentAlso: optional(array(pieces), []),
  kind: picklist(statementKinds),
  source: string(),
  sourceAlso: optional(array(string()), []),
  naming: picklist(namings),
  namingAlso: optional(array(picklist(namings)), []),
  side: string(),
  group: picklist(speakerGroups),
  stance: picklist(stances),
  stanceAlso: optional(array(picklist(stances)), []),
});

const report = object({
  passage: string(),
  official: string(),
  ministerial: string(),
  status: picklist(reportStatuses),
  statusAlso: optional(array(picklist(reportStatuses)), []),
  standIn: optional(nullable(string()), null),
  required: boolean(),
});

const parts = object({
  summary: optional(nullable(string()), null),
  keyTakeaways: optional(number(), 0),
  editorsAnalysis: optional(nullable(string()), null),
  headings: optional(array(string()), []),
});

export const articleSchema = object({
  file: string(),
  record: optional(picklist(['bundled', 'invented']), 'bundled'),
  outlet: string(),
  headline: nullable(string()),
  published: object({ earliest: string(), latest: string() }),
  dateline: optional(nullable(string()), null),
  /** Null where the label does not say what the text is made of. */
  parts: optional(nullable(parts), null),
  notInBody: optional(array(string()), []),
  people: optional(array(tuple([string(), string()])), []),
  statements: array(statement),
  ownVoice: array(object({ passage: string(), stance: picklist(stances) })),
  acceptable: array(object({ passage: string() })),
  attendance: array(report),
});

export const labelsSchema = object({
  people: array(object({ canonical: string(), spellings: array(string()), articles: array(string()) })),
  articles: array(articleSchema),
});

export type Labels = InferOutput<typeof labelsSchema>;
export type ArticleLabel = InferOutput<typeof articleSchema>;
export type StatementLabel = InferOutput<typeof statement>;
export type ReportLabel = InferOutput<typeof report>;
export type PersonLabel = Labels['people'][number];

/** Labels are the measure: a bad one stops the run instead of being left out. */
export function readLabelFile<S extends GenericSchema>(
  schema: S,
  file: string,
  input: unknown,
): InferOutput<S> {
  const { value, refusals } = parseItem(schema, input, { file, path: '' });
  if (value !== null) return value;
  const reasons = refusals.map(({ path, reason, remedy }) => `${file}, ${path}: ${reason}. ${remedy}`);
  throw new Error(reasons.join('\n'));
}

export function parseLabels(file: string, input: unknown): Labels {
  return readLabelFile(labelsSchema, file, input);
}
