import { join } from 'node:path';
import { parseDesk, nothingKnown, type Desk } from '../articles/desk.ts';
import type { Article } from '../articles/article.ts';
import { parseNinjsArticle } from '../articles/parse-ninjs.ts';
import type { Parsed, Refusal } from '../common/refusal.ts';
import { parseStory } from '../corpus/parse-story.ts';
import type { Story } from '../corpus/story.ts';
import { parseMinisterials, parseOfficeHolders } from '../record/parse-record.ts';
import type { AttendanceRecord } from '../record/record.ts';
import { jsonNamesIn, readJsonFile } from './files.ts';

/** One file of the data folder through its parser; a missing file is as an empty one. */
function load<T>(
  data: string,
  name: string,
  parse: (file: string, input: unknown) => Parsed<T>,
  empty: T,
): Parsed<T> {
  const read = readJsonFile(join(data, name), name);
  switch (read.kind) {
    case 'read':
      return parse(name, read.value);
    case 'missing':
      return { value: empty, refusals: [] };
    case 'refused':
      return { value: empty, refusals: [read.refusal] };
  }
}

export function loadDesk(data: string): Parsed<Desk> {
  return load(data, 'desk.json', parseDesk, new Map());
}

export function loadStory(data: string): Parsed<Story> {
  const empty: Story = { title: '', question: '', points: [], usualNames: [], outlets: [] };
  return load(data, 'story.json', parseStory, empty);
}

export function loadRecord(data: string): Parsed<AttendanceRecord> {
  const ministerials = load(data, 'ministerials.json', parseMinisterials, []);
  const holders = load(data, 'office-holders.json', parseOfficeHolders, { terms: [], through: null });
  return {
    value: { ministerials: ministerials.value, terms: holders.value.terms },
    refusals: [...ministerials.refusals, ...holders.refusals],
  };
}

export function loadArticle(data: string, id: string, desk: Desk): Parsed<Article | null> {
  const name = `articles/${id}.json`;
  const parse = (_: string, input: unknown) => parseNinjsArticle(id, input, desk.get(id) ?? nothingKnown);
  return load<Article | null>(data, name, parse, null);
}

/** Every article of the folder in order of its id; a bad file is refused and the rest stays. */
export function loadArticles(data: string, desk: Desk): Parsed<readonly Article[]> {
  const ids = jsonNamesIn(join(data, 'articles')).map((name) => name.slice(0, -'.json'.length));
  const loaded = ids.map((id) => loadArticle(data, id, desk));
  const refusals: Refusal[] = loaded.flatMap((each) => each.refusals);
  return { value: loaded.flatMap(({ value }) => (value === null ? [] : [value])), refusals };
}
