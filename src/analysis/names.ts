import { femaleNames, maleNames } from './lexicon/first-names.ts';
import { sentenceOpeners, timeWords } from './lexicon/function-words.ts';
import { mediaWords, organisationNouns } from './lexicon/organisations.ts';
import {
  alliedPhrases,
  usPhrases,
  alliedWords,
  natoWords,
  otherPlaceWords,
  usWords,
} from './lexicon/places.ts';
import { femaleTitles, maleTitles, titleModifiers, titleNouns } from './lexicon/titles.ts';
import type { Token } from './tokenised.ts';

export type Gender = 'he' | 'she';

const namedBodies: ReadonlySet<string> = new Set([...usPhrases, ...alliedPhrases]);
const particles = new Set([
  'de',
  'da',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'ten',
  'ter',
  'y',
  'zu',
]);
const notNames = new Set([
  'i',
  'the',
  'a',
  'an',
  'he',
  'she',
  'it',
  'they',
  'we',
  'you',
  'his',
  'her',
  'their',
  'its',
  'this',
  'that',
  'these',
  'those',
  'and',
  'but',
  'or',
  'if',
  'for',
  'as',
  'so',
  'no',
  'yes',
  'nor',
  ...['after', 'before', 'since', 'until', 'with', 'without', 'from', 'by', 'in', 'at', 'on', 'to', 'under'],
  ...[
    'over',
    'through',
    'while',
    'when',
    'what',
    'why',
    'how',
    'where',
    'who',
    'once',
    'even',
    'only',
    'now',
  ],
  ...['then', 'here', 'there', 'all', 'some', 'most', 'many', 'my', 'our', 'your', 'not', 'yet', 'still'],
  ...['uncle', 'aunt', 'because', 'although', 'though', 'should', 'would', 'could', 'can', 'does', 'did'],
]);

export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

export function isPlace(lower: string): boolean {
  return alliedWords.has(lower) || usPlace(lower) || otherPlaceWords.has(lower);
}

/** Words for the country that are family names as well stand for the person. */
function usPlace(lower: string): boolean {
  return usWords.has(lower) && !['trump', 'biden', 'obama'].includes(lower);
}

/** Words that may stand before a name or beside it but are no part of it. */
function isRoleWord(lower: string): boolean {
  return (
    titleNouns.has(lower) ||
    titleModifiers.has(lower) ||
    natoWords.has(lower) ||
    mediaWords.has(lower) ||
    isPlace(lower) ||
    timeWords.has(lower)
  );
}

export function isFirstName(word: string): boolean {
  const lower = word.toLowerCase();
  return maleNames.has(lower) || femaleNames.has(lower) || maleNames.has(lower.split('-')[0] ?? '');
}

/** False where the gender is guessed from the ending of a first name. */
export function isGenderSure(firstName: string, role: string): boolean {
  const lower = firstName.toLowerCase();
  const titled = role
    .toLowerCase()
    .split(/[\s,]+/u)
    .some((word) => femaleTitles.has(word) || maleTitles.has(word));
  return titled || maleNames.has(lower) !== femaleNames.has(lower);
}

export function genderOf(firstName: string, role: string | null): Gender | null {
  const words = (role ?? '').toLowerCase().split(/[\s,]+/u);
  if (words.some((word) => femaleTitles.has(word))) return 'she';
  if (words.some((word) => maleTitles.has(word))) return 'he';
  const lower = firstName.toLowerCase();
  const [he, she] = [maleNames.has(lower), femaleNames.has(lower)];
  if (he === she) return he ? null : likelyGender(lower);
  return he ? 'he' : 'she';
}

/** What the ending of a first name makes likely; no more than a guess. */
function likelyGender(first: string): Gender | null {
  return /(?:a|ette|elle|een|lyn|hild|dís|gerd|unn|nė|tė)$/u.test(first) ? 'she' : null;
}

/** A run of tokens by index, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

function joinsRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isCapital(token.text)) return token.pos !== 'PRON';
  return particles.has(token.text) && isCapital(tokens[at + 1]?.text ?? '');
}

function startsRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapital(token.text) || notNames.has(token.text.toLowerCase())) return false;
  if (at > 0 && !/^[“"‘'(]$/u.test(tokens[at - 1]?.text ?? '')) return true;
  return token.pos === 'PROPN' || isFirstName(token.text) || isCapital(tokens[at + 1]?.text ?? '');
}

/** Runs of capitalised words, in order. */
export function capitalRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!startsRun(tokens, at)) continue;
    let to = at + 1;
    while (joinsRun(tokens, to)) to += 1;
    runs.push({ from: at, to });
    at = to - 1;
  }
  return runs;
}

/** `Likewise Ash`, `NATO’s Ash`: no name begins so. */
function isOpener(lower: string): boolean {
  return notNames.has(lower) || sentenceOpeners.has(lower) || /['’]s$/u.test(lower);
}

/** `Allied Command Transformation`, `Capitol Hill`: the word left over belongs to what stands before it. */
function isBodyName(lowers: readonly string[], from: number): boolean {
  const before = lowers[from - 1];
  if (before === undefined || from !== lowers.length - 1) return false;
  return namedBodies.has(`${before} ${lowers[from] ?? ''}`) || /^(?:command|college)$/u.test(before);
}

/** The name at the end of a capitalised run, its titles and places left out; null where the run names no person. */
export function nameInRun(tokens: readonly Token[], run: Run): Run | null {
  const lowers = tokens.slice(run.from, run.to).map((token) => token.text.toLowerCase());
  if (lowers.some((word, i) => organisationNouns.has(word) && i === lowers.length - 1)) return null;
  let from = run.from;
  lowers.forEach((word, i) => {
    const given = i < lowers.length - 1 && isFirstName(word) && !titleNouns.has(word);
    if (!given && (isRoleWord(word) || organisationNouns.has(word))) from = run.from + i + 1;
  });
  while (from < run.to && isOpener(lowers[from - run.from] ?? '')) from += 1;
  if (from >= run.to || isBodyName(lowers, from - run.from)) return null;
  const name = { from, to: run.to };
  return tokens.slice(from, run.to).every((token) => /^[\p{L}'’.-]+$/u.test(token.text)) && run.to - from <= 5
    ? name
    : null;
}
