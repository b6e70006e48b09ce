import { readFile, readdir } from 'node:fs/promises';
import type { PageOptions } from './page.ts';

/** What corpus.json tells of several articles at once. */
const BETWEEN = ['disagreements', 'utterances', 'origins'];

async function readData(name: string): Promise<string> {
  return readFile(`public/data/${name}`, 'utf8');
}

/** Every item that tells of an article, once more for each copy of it, with the copy's id in place of the article's. */
function copied(value: unknown, ids: readonly string[], copies: number): unknown {
  if (!Array.isArray(value)) return value;
  return value.flatMap((item: unknown) => {
    const text = JSON.stringify(item);
    const id = ids.find((each) => text.includes(`"${each}"`));
    if (id === undefined) return [item];
    return Array.from({ length: copies }, (_, at): unknown =>
      JSON.parse(text.replaceAll(id, copyOf(id, at))),
    );
  });
}

/** The first is the article itself: the document asks for it before corpus.json names any. */
const copyOf = (id: string, at: number): string => (at === 0 ? id : `${id}-${String(at).padStart(3, '0')}`);

type Entry = readonly [string, unknown];

const entriesOf = (value: unknown): readonly Entry[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** The bundled story with every article as often as `copies` says, each from an outlet of its own. */
export async function manyArticles(copies: number): Promise<Pick<PageOptions, 'broken'>> {
  const ids = (await readdir('public/data/articles')).map((name) => name.replace(/\.json$/u, ''));
  const corpus = entriesOf(JSON.parse(await readData('corpus.json')))
    .filter(([key]) => !BETWEEN.includes(key))
    .map(([key, value]) => [key, key === 'sources' ? value : copied(value, ids, copies)]);
  const desk: readonly Entry[] = ids.flatMap((id) =>
    Array.from({ length: copies }, (_, at): Entry => [
      copyOf(id, at),
      { outlet: { value: `${id.slice(0, 3)} Outlet ${at}`, basis: 'made up' } },
    ]),
  );
  const files = await Promise.all(
    ids.map(async (id) => {
      const text = await readData(`articles/${id}.json`);
      return Array.from({ length: copies }, (_, at): readonly [string, string] => [
        `articles/${copyOf(id, at)}.json`,
        text.replaceAll(id, copyOf(id, at)),
      ]);
    }),
  );
  return {
    broken: {
      'corpus.json': JSON.stringify({
        ...Object.fromEntries([...BETWEEN.map((key) => [key, []]), ...corpus]),
      }),
      'desk.json': JSON.stringify({ articles: Object.fromEntries(desk) }),
      ...Object.fromEntries(files.flat()),
    },
  };
}
