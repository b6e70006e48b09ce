import {
  array,
  getDotPath,
  safeParse,
  unknown,
  type BaseIssue,
  type GenericSchema,
  type InferOutput,
} from 'valibot';
import { shown, type Parsed, type Refusal } from './refusal.ts';

/** Where a value stands: the file, and the way to it inside the file (`` for the whole file). */
export interface Place {
  readonly file: string;
  readonly path: string;
}

export function placeIn(place: Place, key: string | number): Place {
  const step = typeof key === 'number' ? `[${key}]` : place.path === '' ? key : `.${key}`;
  return { file: place.file, path: place.path + step };
}

export function refusal(place: Place, value: unknown, reason: string, remedy: string): Refusal {
  return { ...place, value: shown(value), reason, remedy };
}

function pathOf(place: Place, issue: BaseIssue<unknown>): string {
  const inside = getDotPath(issue)?.replace(/\.(\d+)(?=\.|$)/gu, '[$1]') ?? '';
  if (place.path === '' || inside === '') return place.path + inside;
  return /^\d/u.test(inside) ? `${place.path}[${inside}]` : `${place.path}.${inside}`;
}

function refusalOf(place: Place, issue: BaseIssue<unknown>): Refusal {
  const expected = issue.expected ?? 'a fitting value';
  const reason =
    issue.expected === 'never' || issue.received === issue.expected
      ? issue.message
      : issue.kind === 'schema'
        ? `expected ${expected}, found ${issue.received}`
        : issue.message;
  const remedy = issue.expected === 'never' ? 'Take the field out.' : 'Mend the value, or take the item out.';
  return { file: place.file, path: pathOf(place, issue), value: shown(issue.input), reason, remedy };
}

/** The value as our own type, or every reason why it is none. */
export function parseItem<S extends GenericSchema>(
  schema: S,
  input: unknown,
  place: Place,
): Parsed<InferOutput<S> | null> {
  const result = safeParse(schema, input);
  if (result.success) return { value: result.output, refusals: [] };
  return { value: null, refusals: result.issues.map((issue) => refusalOf(place, issue)) };
}

/** A list item by item: a bad one is refused, the others stay. `inList` sees each good one with those before it. */
export function parseItems<S extends GenericSchema>(
  schema: S,
  input: unknown,
  place: Place,
): Parsed<readonly InferOutput<S>[]> {
  const list = parseItem(array(unknown()), input, place);
  const items = (list.value ?? []).map((item, index) => parseItem(schema, item, placeIn(place, index)));
  return {
    value: items.flatMap(({ value }) => (value === null ? [] : [value])),
    refusals: [...list.refusals, ...items.flatMap(({ refusals }) => refusals)],
  };
}

/** The first good item of each key stays; a later one of the same key is refused. */
export function eachOnce<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  place: Place,
): Parsed<readonly T[]> {
  const seen = new Set<string>();
  const value: T[] = [];
  const refusals: Refusal[] = [];
  for (const item of items) {
    const key = keyOf(item);
    if (seen.has(key))
      refusals.push(refusal(place, key, 'the id stands twice', 'Give each item its own id.'));
    else value.push(item);
    seen.add(key);
  }
  return { value, refusals };
}
