import { alliedWords, otherPlaceWords } from '../analysis/lexicon/places.ts';
import { fold } from '../common/fold.ts';
import type { MinisterialKind } from '../record/record.ts';
import { nationOf } from './nations.ts';
import { emptyRoleWords, otherOfficeWords, sameRoleWords, soleOffices } from './role-words.ts';

function roleWords(role: string): ReadonlySet<string> {
  const plain = fold(role)
    .replace(/\bu\.?\s?s\.?(?:a\.?)?(?=\W|$)|\bunited states\b/gu, 'us')
    .replace(/\bsecretary general\b/gu, 'secretary-general')
    .replace(/\bunder[ -]secretary\b/gu, 'undersecretary');
  const words = plain.split(/[^\p{L}\p{N}-]+/u).map((word) => sameRoleWords.get(word) ?? word);
  return new Set(words.filter((word) => word !== '' && !emptyRoleWords.has(word)));
}

/** Words that, all together, name the US office whose holder sits at one kind of ministerial. */
const offices: readonly { readonly kind: MinisterialKind; readonly words: readonly string[] }[] = [
  { kind: 'defence', words: ['secretary', 'defence'] },
  { kind: 'defence', words: ['secretary', 'war'] },
  { kind: 'defence', words: ['pentagon', 'head'] },
  { kind: 'defence', words: ['us', 'defence', 'head'] },
  { kind: 'foreign', words: ['secretary', 'state'] },
  { kind: 'foreign', words: ['us', 'diplomat', 'head'] },
];

const officeWords = new Set([...offices.flatMap((office) => office.words), 'us', 'department']);

/** The US office that a role names; a deputy’s, a former holder’s or another country’s is none. */
export function officeOf(role: string): MinisterialKind | null {
  const words = roleWords(role);
  if ([...words].some((word) => otherOfficeWords.has(word) || alliedWords.has(word))) return null;
  const kinds = offices
    .filter((office) => office.words.every((word) => words.has(word)))
    .map(({ kind }) => kind);
  const [kind, ...others] = new Set(kinds);
  return kind !== undefined && others.length === 0 ? kind : null;
}

/** The office where the text gives it in place of a name: `the new US defence secretary`. */
export function officeAlone(text: string): MinisterialKind | null {
  return [...roleWords(text)].every((word) => officeWords.has(word)) ? officeOf(text) : null;
}

/** Countries that the role names, so that `German` and `Germany` are one. */
function nationsAmong(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].flatMap((word) => nationOf(word) ?? []));
}

function ofTwoNations(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [left, right] = [nationsAmong(a), nationsAmong(b)];
  return left.size > 0 && right.size > 0 && ![...left].some((nation) => right.has(nation));
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter((word) => b.has(word) && word !== 'former');
}

function shareRoleWord(a: string, b: string): boolean {
  const [left, right] = [roleWords(a), roleWords(b)];
  return !ofTwoNations(left, right) && sharedWords(left, right).length > 0;
}

/** Two descriptions of one post: most of the shorter one's words stand in the other, and whether they still hold it agrees. */
export function areNearRoles(a: string, b: string): boolean {
  const office = officeOf(a);
  if (office !== null && office === officeOf(b)) return true;
  const [left, right] = [roleWords(a), roleWords(b)];
  const shared = sharedWords(left, right).length + (left.has('former') && right.has('former') ? 1 : 0);
  return (
    !ofTwoNations(left, right) &&
    left.has('former') === right.has('former') &&
    shared >= 2 &&
    shared * 3 >= Math.min(left.size, right.size) * 2
  );
}

/** Held by one person at a time: a minister of what is not said may hold several, a fellow be one of many. */
function isSoleOffice(words: ReadonlySet<string>): boolean {
  const own = [...words].filter((word) => !isCountry(word));
  return !words.has('fellow') && (own.length > 1 || own.some((word) => soleOffices.has(word)));
}

function isCountry(word: string): boolean {
  return word === 'us' || alliedWords.has(word) || otherPlaceWords.has(word);
}

/** One and the same office, though only one of the two names its country: `president`, `U.S. president`. */
export function isSameOffice(a: string, b: string): boolean {
  const office = officeOf(a);
  if (office !== null && office === officeOf(b)) return true;
  const [left, right] = [roleWords(a), roleWords(b)];
  const [short, long] = left.size <= right.size ? [left, right] : [right, left];
  const within = [...short].every((word) => long.has(word));
  return within && isSoleOffice(short) && [...long].every((word) => short.has(word) || isCountry(word));
}

/** Each names a country, and they name no country in common. */
export function areOfTwoNations(a: readonly string[], b: readonly string[]): boolean {
  return ofTwoNations(roleWords(a.join(' ')), roleWords(b.join(' ')));
}

export function haveNearRoles(a: readonly string[], b: readonly string[]): boolean {
  return a.some((role) => b.some((other) => areNearRoles(role, other)));
}

/** A word of one's role stands in the other's. */
export function touchInRoles(a: readonly string[], b: readonly string[]): boolean {
  return a.some((role) => b.some((other) => shareRoleWord(role, other)));
}
