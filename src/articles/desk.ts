import { check, nullable, object, pipe, record, string, unknown } from 'valibot';
import { parseItem, placeIn, refusal, type Place } from '../common/border.ts';
import type { Parsed, Refusal } from '../common/refusal.ts';
import { day, httpAddress, words } from '../common/schemas.ts';
import type { Published, Sourced } from './article.ts';

/** What the desk knows of an article beyond its text; null where it does not. */
export interface DeskEntry {
  readonly outlet: Sourced<string> | null;
  readonly url: Sourced<string> | null;
  readonly published: Published | null;
  readonly headline: Sourced<string> | null;
  readonly via: Sourced<string> | null;
}

/** By article id. */
export type Desk = ReadonlyMap<string, DeskEntry>;

export const nothingKnown: DeskEntry = {
  outlet: null,
  url: null,
  published: null,
  headline: null,
  via: null,
};

const ID_FORM = /^[a-z0-9][\w-]{0,119}$/iu;

/** True for what may be a file's stem on every disk: letters, digits, `_` and `-`. */
export function isArticleId(id: string): boolean {
  return ID_FORM.test(id);
}

export const publishedSchema = pipe(
  object({ earliest: day, latest: day, basis: words }),
  check(({ earliest, latest }) => earliest <= latest, 'the earliest day lies after the latest'),
);

const fieldSchemas = {
  outlet: nullable(object({ value: words, basis: words }), null),
  url: nullable(object({ value: httpAddress, basis: words }), null),
  published: nullable(publishedSchema, null),
  headline: nullable(object({ value: words, basis: words }), null),
  via: nullable(object({ value: words, basis: words }), null),
};

/** A bad field is refused and counts as not known; the entry's other fields stay. */
export function parseDeskEntry(input: unknown, place: Place): Parsed<DeskEntry> {
  const fields = parseItem(record(string(), unknown()), input, place);
  const refusals: Refusal[] = [...fields.refusals];
  const known = fields.value ?? {};
  const take = <K extends keyof typeof fieldSchemas>(key: K) => {
    const found = parseItem(fieldSchemas[key], known[key] ?? null, placeIn(place, key));
    refusals.push(...found.refusals);
    return found.value;
  };
  for (const key of Object.keys(known)) {
    if (key in fieldSchemas) continue;
    refusals.push(refusal(placeIn(place, key), known[key], 'the field is not known', 'Take the field out.'));
  }
  const value = {
    outlet: take('outlet'),
    url: take('url'),
    published: take('published'),
    headline: take('headline'),
    via: take('via'),
  };
  return { value, refusals };
}

/** desk.json: `{ "articles": { "<id>": entry } }`. */
export function parseDesk(file: string, input: unknown): Parsed<Desk> {
  const top = parseItem(object({ articles: record(string(), unknown()) }), input, { file, path: '' });
  const refusals: Refusal[] = [...top.refusals];
  const value = new Map<string, DeskEntry>();
  for (const [id, entry] of Object.entries(top.value?.articles ?? {})) {
    const place = { file, path: `articles.${id}` };
    if (!isArticleId(id)) {
      refusals.push(refusal(place, id, 'the id is no safe file name', 'Use letters, digits, _ and -.'));
      continue;
    }
    const parsed = parseDeskEntry(entry, place);
    refusals.push(...parsed.refusals);
    value.set(id, parsed.value);
  }
  return { value, refusals };
}
