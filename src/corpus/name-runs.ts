import { bodyOf, type Article } from '../articles/article.ts';
import { nameParticles } from './lexicon/name-particles.ts';
import { parsePersonName, type PersonName } from './person-names.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]*\p{L}`;
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${NAME}(?:\s(?:${nameParticles.join('|')}))*(?:\s${NAME}){1,5}(?![\p{L}\p{N}])`,
  'gu',
);
const OWNER = /['’]s$/u;
const LONGEST_NAME = 3;

/** Words in a row of which none but the last belongs to the next: `Estonia’s Anna Berg` is cut behind `Estonia’s`. */
function piecesOf(run: string): readonly (readonly string[])[] {
  const pieces: string[][] = [[]];
  for (const word of run.split(/\s/u)) {
    pieces.at(-1)?.push(word.replace(OWNER, ''));
    if (OWNER.test(word)) pieces.push([]);
  }
  return pieces;
}

function windowsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((_, from) =>
    Array.from({ length: LONGEST_NAME - 1 }, (_unused, more) => words.slice(from, from + more + 2))
      .filter((window) => window.length > 1 && from + window.length <= words.length)
      .map((window) => window.join(' ')),
  );
}

/** What may be a person’s full name in a body, whether or not anything shows that it is one: each form once. */
export function nameRuns(article: Article): readonly PersonName[] {
  const found = bodyOf(article).flatMap(({ start, end }) =>
    [...article.text.slice(start, end).matchAll(RUN)].flatMap(([run]) => piecesOf(run).flatMap(windowsOf)),
  );
  return [...new Set(found)].flatMap((printed) => {
    const name = parsePersonName(printed);
    return name === null || name.given.length === 0 ? [] : [name];
  });
}
