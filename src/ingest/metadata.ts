import { exactOptional, object, record, string, unknown, type InferOutput } from 'valibot';
import { parseDeskEntry, type DeskEntry } from '../articles/desk.ts';
import { parseItem, parseItems, type Place } from '../common/border.ts';
import type { Parsed } from '../common/refusal.ts';

const entrySchema = object({
  file: string(),
  outlet: exactOptional(string()),
  url: exactOptional(string()),
  published: exactOptional(string()),
  headlineFromAddress: exactOptional(string()),
  via: exactOptional(string()),
  basis: exactOptional(record(string(), string()), {}),
});

type Entry = InferOutput<typeof entrySchema>;

const UNSAID = 'the desk';

/** Plain values with their basis in desk.json's form; an entry's own basis before `otherwise`. */
function deskForm(entry: Omit<Entry, 'file'>, otherwise: string): unknown {
  const sourced = (value: string | undefined, basis: string | undefined) =>
    value === undefined ? null : { value, basis: basis ?? otherwise };
  const day = entry.published;
  return {
    outlet: sourced(entry.outlet, entry.basis.outlet),
    url: sourced(entry.url, entry.basis.url),
    published:
      day === undefined ? null : { earliest: day, latest: day, basis: entry.basis.published ?? otherwise },
    headline: sourced(entry.headlineFromAddress, entry.basis.headline),
    via: sourced(entry.via, entry.basis.via),
  };
}

/** What the desk wrote down beside the texts: `{ "articles": [{ "file", "outlet", "url", … "basis" }] }`, by file name. */
export function parseMetadata(file: string, input: unknown): Parsed<ReadonlyMap<string, DeskEntry>> {
  const place: Place = { file, path: '' };
  const top = parseItem(object({ articles: unknown() }), input, place);
  if (top.value === null) return { value: new Map(), refusals: top.refusals };
  const entries = parseItems(entrySchema, top.value.articles, { file, path: 'articles' });
  const parsed = entries.value.map((entry) => ({
    name: entry.file,
    ...parseDeskEntry(deskForm(entry, UNSAID), { file, path: `articles.${entry.file}` }),
  }));
  return {
    value: new Map(parsed.map(({ name, value }) => [name, value])),
    refusals: [...entries.refusals, ...parsed.flatMap(({ refusals }) => refusals)],
  };
}

/** What is known anew over what was known before: nothing that was known is forgotten. */
export function over(anew: DeskEntry, before: DeskEntry): DeskEntry {
  return {
    outlet: anew.outlet ?? before.outlet,
    url: anew.url ?? before.url,
    published: anew.published ?? before.published,
    headline: anew.headline ?? before.headline,
    via: anew.via ?? before.via,
  };
}

/** What flags of the command line say, over what the metadata says. */
export function withFlags(
  entry: DeskEntry,
  flags: {
    readonly outlet?: string;
    readonly url?: string;
    readonly published?: string;
    readonly headline?: string;
  },
): Parsed<DeskEntry> {
  const { headline, ...others } = flags;
  const form = { ...others, ...(headline === undefined ? {} : { headlineFromAddress: headline }), basis: {} };
  const said = parseDeskEntry(deskForm(form, UNSAID), { file: 'command line', path: '' });
  return { value: over(said.value, entry), refusals: said.refusals };
}
