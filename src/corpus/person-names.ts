import { editDistance } from '../common/edit-distance.ts';
import { fold } from '../common/fold.ts';
import { onceForText } from '../common/once-for-text.ts';
import { nicknames } from './lexicon/nicknames.ts';
import { nameSuffixes, titleParts, titleWords } from './role-words.ts';

/** A person's name as it is compared: folded words, titles dropped. */
export interface PersonName {
  /** Titles dropped, otherwise as printed. */
  readonly printed: string;
  readonly given: readonly string[];
  readonly family: string;
}

const LEAST_NICKNAME = 3;
const LEAST_TO_SLIP = 9;
const LEAST_WORD_TO_MISSPELL = 4;
const LEAST_WORD_TO_SLIP = 5;
const LEAST_IN_RARE = 8;
const LETTERS_ALIKE = 3;
const TIME_OF_TITLE = /^(?:ex|then)-/u;

const compared = onceForText((word) => fold(word).replace(/[^\p{L}\p{N}-]/gu, ''));

/** How many leading words are a title; none where they hold no post: `Defence Ministry` is a name. */
function titleLength(folded: readonly string[]): number {
  const end = folded.findIndex((word) => !titleWords.has(word) && !titleParts.has(word));
  const title = end === -1 ? folded : folded.slice(0, end);
  return title.some((word) => titleWords.has(word)) ? title.length : 0;
}

/** `Gen. Ada Byron, MP` is Ada Byron; null where no name is left. */
export const parsePersonName = onceForText((text): PersonName | null => {
  const plain = text
    .replace(/,.*$/u, '')
    .replace(/['’]s$/u, '')
    .trim();
  const words = plain.split(/\s+/u).filter((word) => compared(word) !== '');
  const kept = words.slice(titleLength(words.map((word) => compared(word).replace(TIME_OF_TITLE, ''))));
  const folded = kept.map(compared).filter((word, index) => index === 0 || !nameSuffixes.has(word));
  const family = folded.at(-1);
  return family === undefined ? null : { printed: kept.join(' '), given: folded.slice(0, -1), family };
});

export function keyOf({ given, family }: PersonName): string {
  return [...given, family].join(' ');
}

/** `J.`, `JD`: letters that stand for names. */
function isInitials(given: string): boolean {
  return given.length <= 1 || (given.length === 2 && !/[aeiouy]/u.test(given));
}

/** A surname alone, or one with initials: it may fit several people. */
export function isPartial({ given }: PersonName): boolean {
  return given.every(isInitials);
}

const shortForms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  nicknames.map(([name, forms]) => [name, new Set(forms)]),
);

function isNickname(short: string, long: string): boolean {
  return shortForms.get(long)?.has(short) === true || shortForms.get(short)?.has(long) === true;
}

/** `Jan` is no short form of `Jana`: a short form leaves out more than the ending. */
function givenFits(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isInitials(short)) return long.startsWith(short.charAt(0));
  if (isNickname(short, long)) return true;
  return short.length >= LEAST_NICKNAME && long.length > short.length + 1 && long.startsWith(short);
}

/** Equal surname and compatible first names; a name without a first name fits any of its surname. */
export function isCompatible(a: PersonName, b: PersonName): boolean {
  if (a.family !== b.family) return false;
  return a.given.every((word, at) => {
    const other = b.given[at];
    return other === undefined || givenFits(word, other);
  });
}

/** `Martin` and `Martina`, `Aleksandr` and `Aleksandra`. */
function areOfTwoSexes(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    long === `${short}a` || long === `${short}e` || (short.endsWith('o') && long === `${short.slice(0, -1)}a`)
  );
}

function isCloseWord(a: string, b: string): boolean {
  const letters = Math.min(a.length, b.length);
  const limit = letters < LEAST_WORD_TO_MISSPELL ? 0 : Math.max(1, Math.floor(letters / 3));
  return editDistance(a, b, limit) <= limit;
}

/** One or two slips apart, word by word, the surname whole at one end: says nothing without a role that agrees. */
export function isCloseSpelling(a: PersonName, b: PersonName): boolean {
  const [left, right] = [keyOf(a), keyOf(b)];
  if (a.given.length !== b.given.length || a.given.length === 0) return false;
  if (a.family.at(0) !== b.family.at(0) && a.family.at(-1) !== b.family.at(-1)) return false;
  if (a.given.some((word, at) => areOfTwoSexes(word, b.given[at] ?? ''))) return false;
  const limit = Math.min(3, Math.floor(Math.min(left.length, right.length) / 5));
  const wordsClose =
    isCloseWord(a.family, b.family) &&
    a.given.every((word, index) => isCloseWord(word, b.given[index] ?? ''));
  return wordsClose && editDistance(left, right, limit) <= limit;
}

/** A short name with another letter, or another first letter, is another name. */
function maySlip(word: string, other: string): boolean {
  return (
    word === other || (Math.min(word.length, other.length) >= LEAST_WORD_TO_SLIP && word[0] === other[0])
  );
}

/** `Cyrus` for `Cyril`: a first name that begins alike, before one and the same long surname. */
export function isOtherGiven(a: PersonName, b: PersonName): boolean {
  const [left = '', right = ''] = [a.given[0], b.given[0]];
  return (
    a.family === b.family &&
    a.family.length >= LEAST_WORD_TO_SLIP &&
    left !== right &&
    left.charAt(0) === right.charAt(0) &&
    Math.min(left.length, right.length) >= LEAST_WORD_TO_MISSPELL &&
    !areOfTwoSexes(left, right)
  );
}

/** So long a surname, behind first names that begin so much alike, that they are most likely one person’s. */
export function areRarelyTwo(a: PersonName, b: PersonName): boolean {
  const [left, right] = [a, b].map(({ given }) => given[0]?.slice(0, LETTERS_ALIKE));
  return a.family.length >= LEAST_IN_RARE && left === right;
}

function wordsOf({ given, family }: PersonName): readonly string[] {
  return [...given, family];
}

/** Of two close names: one slip in many letters, and in no name’s first letter. Says much by itself. */
export function isOneSlip(a: PersonName, b: PersonName): boolean {
  const [left, right] = [keyOf(a), keyOf(b)];
  const others = wordsOf(b);
  return (
    wordsOf(a).every((word, at) => maySlip(word, others[at] ?? '')) &&
    Math.min(left.length, right.length) >= LEAST_TO_SLIP &&
    editDistance(left, right, 1) <= 1
  );
}

/** For a surname alone against an office-holder's. */
export function isCloseSurname(a: PersonName, b: PersonName): boolean {
  return a.family === b.family || (a.family.length >= 5 && isCloseWord(a.family, b.family));
}

const printedWords = onceForText((printed): readonly string[] => {
  const words = printed
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(/['’]s$/u, '').replace(/[^\p{L}\p{N}-]/gu, ''));
  return words.filter((word, at) => at === 0 || !nameSuffixes.has(word));
});

/** True where `part` gives only less of `whole`'s name, not another spelling: accents count, dots and case do not. */
export function isPartOfName(part: string, whole: string): boolean {
  const words = printedWords(whole);
  return (
    printedWords(part).every((word) => words.some((other) => other === word || givenFits(word, other))) &&
    printedWords(part).at(-1) === words.at(-1)
  );
}
