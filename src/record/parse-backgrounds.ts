import { nullable, object, optional, record, string, unknown } from 'valibot';
import { parseItem, parseItems, placeIn, type Place } from '../common/border.ts';
import type { Parsed } from '../common/refusal.ts';
import { day, httpAddress, words } from '../common/schemas.ts';
import type { Background } from './record.ts';

const citationSchema = object({
  url: httpAddress,
  publisher: words,
  published: nullable(day),
  supports: words,
});

const backgroundSchema = object({ remark: optional(nullable(words), null), citations: unknown() });

/** By the id of a ministerial. */
export type Backgrounds = ReadonlyMap<string, Background>;

function parseBackground(input: unknown, place: Place): Parsed<Background> {
  if (Array.isArray(input)) {
    const citations = parseItems(citationSchema, input, place);
    return { value: { remark: null, citations: citations.value }, refusals: citations.refusals };
  }
  const top = parseItem(backgroundSchema, input, place);
  const citations = parseItems(citationSchema, top.value?.citations ?? [], placeIn(place, 'citations'));
  return {
    value: { remark: top.value?.remark ?? null, citations: citations.value },
    refusals: [...top.refusals, ...citations.refusals],
  };
}

/** citations.json: `{ "<ministerial>": { remark, citations: [citation, …] } }`, or the list of citations alone. */
export function parseBackgrounds(file: string, input: unknown): Parsed<Backgrounds> {
  const top = parseItem(record(string(), unknown()), input, { file, path: '' });
  const parsed = Object.entries(top.value ?? {}).map(([id, item]) => ({
    id,
    ...parseBackground(item, { file, path: id }),
  }));
  return {
    value: new Map(parsed.map(({ id, value }) => [id, value])),
    refusals: [...top.refusals, ...parsed.flatMap(({ refusals }) => refusals)],
  };
}
