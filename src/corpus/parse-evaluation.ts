import {
  check,
  exactOptional,
  integer,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  picklist,
  pipe,
  tuple,
  unknown,
  type InferOutput,
} from 'valibot';
import { eachOnce, parseItem, parseItems, placeIn } from '../common/border.ts';
import type { Day } from '../common/day.ts';
import type { Parsed } from '../common/refusal.ts';
import { day, words } from '../common/schemas.ts';

/** `sure`: what the analysis itself holds for sure, right in every respect; `tentative`: all other findings, likewise. */
export const evaluationKinds = [
  'statements',
  'direct',
  'attributions',
  'groups',
  'stances',
  'attendance',
  'disagreements',
  'points',
  'utterances',
  'people',
  'sure',
  'tentative',
] as const;
export type EvaluationKind = (typeof evaluationKinds)[number];

const countOf = pipe(number(), integer('a count is a whole number'), minValue(0, 'a count is not below 0'));
const share = pipe(number(), minValue(0, 'a share is not below 0'), maxValue(1, 'a share is not above 1'));

const kindSchema = pipe(
  object({
    kind: picklist(evaluationKinds),
    right: countOf,
    of: countOf,
    told: exactOptional(countOf),
    wanted: exactOptional(countOf),
    precision: nullable(share),
    recall: nullable(share),
    f1: nullable(share),
    interval: nullable(tuple([share, share])),
  }),
  check(({ right, of }) => right <= of, 'more are right than there are'),
  check(({ told = 0, wanted = told }) => told <= wanted, 'more are told than were wanted'),
);

const unseenSchema = object({
  measured: exactOptional(day),
  articles: countOf,
  what: words,
  kinds: unknown(),
});
const evaluationSchema = object({ unseen: nullable(unseenSchema) });

/**
 * How often one kind of finding is right: `right` of the `of` finds that were judged, `told` of the `wanted` labels;
 * `interval` is that of F1.
 */
export type KindRate = InferOutput<typeof kindSchema>;

/** What evaluation.json holds: the errors on texts that nothing was fitted to; null means not yet measured. */
export interface Evaluation {
  readonly unseen: {
    /** The UTC day on which `npm run evaluate` wrote it; missing in older files. */
    readonly measured?: Day;
    readonly articles: number;
    /** What the texts are, in a reader's words. */
    readonly what: string;
    readonly kinds: readonly KindRate[];
  } | null;
}

/** A rate that is none is refused alone: the others stay. */
export function parseEvaluation(file: string, input: unknown): Parsed<Evaluation> {
  const place = { file, path: '' };
  const { value, refusals } = parseItem(evaluationSchema, input, place);
  if (value === null || value.unseen === null) return { value: { unseen: null }, refusals };
  const { kinds, ...measured } = value.unseen;
  const inKinds = placeIn(placeIn(place, 'unseen'), 'kinds');
  const rates = parseItems(kindSchema, kinds, inKinds);
  const once = eachOnce(rates.value, ({ kind }) => kind, inKinds);
  return {
    value: { unseen: { ...measured, kinds: once.value } },
    refusals: [...rates.refusals, ...once.refusals],
  };
}
