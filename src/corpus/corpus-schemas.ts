import {
  array,
  boolean,
  check,
  exactOptional,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  object,
  picklist,
  pipe,
  regex,
  string,
  transform,
  tuple,
  union,
} from 'valibot';
import {
  namings,
  reportStatuses,
  sides,
  speakerGroups,
  stances,
  statementKinds,
} from '../analysis/findings.ts';
import { disagreementKinds, pointForms } from './corpus.ts';
import { publishedSchema } from '../articles/desk.ts';
import { offset, words } from '../common/schemas.ts';

/** The file that is served keeps a span as where it starts and how long it is. */
const brief = pipe(
  tuple([offset, offset]),
  transform(([start, length]) => ({ start, end: start + length })),
);

const span = pipe(
  union([object({ start: offset, end: offset }), brief]),
  check(({ start, end }) => start < end, 'the end of a span lies behind its start'),
);

const fraction = pipe(number(), minValue(0, 'a fraction is 0 to 1'), maxValue(1, 'a fraction is 0 to 1'));

const stance = object({
  value: picklist(stances),
  cues: array(span),
  confidence: fraction,
});

/** Stands for what is left out, for the place tells it: an id, or the words of a side. */
export const UNTOLD = '?';

const placedId = exactOptional(words, UNTOLD);

export const articleSchema = object({
  id: words,
  hash: pipe(string(), regex(/^(?:[0-9a-f]{16}|[0-9a-f]{64})$/u, 'a hash is 64 hexadecimal digits')),
  published: nullable(publishedSchema),
});

export const sourceSchema = object({
  id: words,
  name: words,
  nameBasis: nullable(words),
  naming: picklist(namings),
  side: picklist(sides),
  group: picklist(speakerGroups),
  roles: array(words),
  spellings: array(object({ name: words, articles: array(words) })),
  decidedBy: array(words),
});

export const statementSchema = object({
  id: placedId,
  article: words,
  kind: picklist(statementKinds),
  content: pipe(array(span), minLength(1, 'a statement has content')),
  passage: span,
  cue: nullable(span),
  stance,
  confidence: fraction,
  sources: pipe(array(object({ source: words, mention: span })), minLength(1, 'a statement has a source')),
});

export const ownVoiceSchema = object({ id: placedId, article: words, passage: span, stance });

export const reportSchema = object({
  id: placedId,
  article: words,
  passage: span,
  sentence: span,
  official: words,
  ministerial: nullable(words),
  inferred: boolean(),
  status: picklist(reportStatuses),
  standIn: nullable(object({ name: words, mention: span })),
  reason: nullable(span),
  givenBy: nullable(words),
  confidence: fraction,
});

export const disagreementSchema = object({
  id: words,
  kind: picklist(disagreementKinds),
  about: words,
  name: exactOptional(words),
  sides: pipe(
    array(object({ article: words, span, text: exactOptional(words, UNTOLD) })),
    minLength(2, 'a disagreement has two sides'),
  ),
});

export const pointSchema = object({
  id: placedId,
  point: words,
  article: words,
  form: picklist(pointForms),
  answer: nullable(span),
  passages: array(span),
  to: array(words),
});

export const originSchema = object({
  id: words,
  articles: pipe(
    array(object({ article: words, share: fraction, passages: array(span) })),
    minLength(2, 'an origin has two articles'),
  ),
});

export const utteranceSchema = object({
  id: words,
  statements: pipe(array(words), minLength(2, 'an utterance has two statements')),
});
