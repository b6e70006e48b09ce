import { femaleNames, maleNames } from '../../../src/analysis/lexicon/first-names.ts';
import { titleModifiers, titleNouns } from '../../../src/analysis/lexicon/titles.ts';
import { isPlace } from '../../../src/analysis/names.ts';
import { mediaWords, organisationNouns } from '../../../src/analysis/lexicon/organisations.ts';
import type { AttendanceRecord, OfficeHolder } from '../../../src/record/record.ts';

/** First names of other nations that tell the same of whoever bears them, and invented ones where the old one told nothing. */
const men = ['Pekka', 'Joao', 'Emre', 'Mihai', 'Ilmar', 'Nikos', 'Tomasz', 'Ignacio', 'Sven', 'Zoltan'];
const women = [
  'Katarzyna',
  'Ingrid',
  'Maria',
  'Helena',
  'Sofia',
  'Elena',
  'Astrid',
  'Monika',
  'Birgit',
  'Olga',
];
const neither = ['Tarvo', 'Odhran', 'Ruvo', 'Keldin', 'Yorvik', 'Sennet', 'Balor', 'Imro', 'Ovek', 'Rhudd'];
const surnames = [
  ...['Tolvanen', 'Carvalhal', 'Brzeski', 'Okonedo', 'Halvarsen', 'Petrossi', 'Yildirel', 'Moraru'],
  ...['Kovacsik', 'Dragomir', 'Lindqvist', 'Szalay', 'Vukovar', 'Eriksrud', 'Papadakos', 'Navarrez'],
  ...['Ostrowska', 'Bergstrand', 'Montclair', 'Haddadi', 'Jankulov', 'Virtala', 'Rozental', 'Mbeki'],
  ...['Quiroga', 'Stavrou', 'Tamblyn', 'Varga', 'Weszely', 'Xhaka', 'Yamane', 'Zielonka'],
];

function isWordToo(lower: string): boolean {
  const lists = [titleNouns, titleModifiers, mediaWords, organisationNouns];
  return (
    isPlace(lower) || lists.some((list) => list.has(lower)) || ['trump', 'biden', 'obama'].includes(lower)
  );
}

const isName = (word: string): boolean =>
  /^\p{Lu}[\p{L}’'-]{2,}$/u.test(word) && !isWordToo(word.toLowerCase());

/** `The Danish Foreign Ministry` is named and no person. */
function isPersonWord(word: string): boolean {
  return !/^the$/iu.test(word) && !isWordToo(word.toLowerCase());
}

function poolFor(first: string): readonly string[] {
  const lower = first.toLowerCase();
  const [he, she] = [maleNames.has(lower), femaleNames.has(lower)];
  if (he === she) return neither;
  return he ? men : women;
}

/** New names for the people, word by word: the same word is the same everywhere. */
export function newNames(people: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const next = (word: string, pool: readonly string[]): void => {
    if (!isName(word) || found.has(word)) return;
    const taken = new Set(found.values());
    found.set(
      word,
      pool.find((name) => !taken.has(name) && !people.some((each) => each.includes(name))) ?? word,
    );
  };
  const split = people.map((name) => name.split(' ')).filter((words) => words.every(isPersonWord));
  for (const words of split) for (const word of words.slice(1)) next(word, surnames);
  for (const [first = '', ...rest] of split) next(first, rest.length === 0 ? surnames : poolFor(first));
  return found;
}

export function patternOf(names: ReadonlyMap<string, string>): RegExp {
  const words = [...names.keys()].toSorted((a, b) => b.length - a.length);
  return new RegExp(String.raw`(?<![\p{L}-])(?:${words.join('|')})(?![\p{L}])`, 'gu');
}

export function renameRecord(record: AttendanceRecord, rename: (name: string) => string): AttendanceRecord {
  const holder = (one: OfficeHolder): OfficeHolder => ({ ...one, name: rename(one.name) });
  return {
    ministerials: record.ministerials.map((one) => ({
      ...one,
      usPrincipal: holder(one.usPrincipal),
      usRepresentative: one.usRepresentative === null ? null : holder(one.usRepresentative),
    })),
    terms: record.terms.map((term) => ({ ...term, name: rename(term.name) })),
  };
}
