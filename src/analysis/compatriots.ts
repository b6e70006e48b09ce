import { onceFor } from '../common/once-for.ts';
import type { Member } from './lexicon/countries.ts';
import { members, neighbours, statePeople } from './lexicon/countries.ts';
import { usStates } from './lexicon/places.ts';
import { placeBefore } from './named-places.ts';
import { recordedOffice } from './offices.ts';
import type { Person } from './people.ts';
import type { Context } from './context.ts';
import { withoutDestination } from './sides.ts';

const byWord: ReadonlyMap<string, Member> = new Map(
  [...members, ...neighbours].flatMap((member) =>
    [...member.places, ...member.people].map((word) => [word, member] as const),
  ),
);
const peopleWords: ReadonlySet<string> = new Set([...members, ...neighbours].flatMap(({ people }) => people));
const stateOf: ReadonlyMap<string, string> = new Map([
  ...usStates.map((state) => [state, state] as const),
  ...statePeople,
  ['virginia', 'virginia'],
]);

function lowerWords(phrase: string): string[] {
  return withoutDestination(phrase.replace(/’/gu, "'"))
    .toLowerCase()
    .split(/[\s,;:()“”"-]+/u)
    .map((word) => word.replace(/'s?$/u, ''))
    .filter((word) => word !== '');
}

/** The members of the alliance that a description names, but for where it sends someone. */
export function countriesIn(description: string): Member[] {
  return lowerWords(description).flatMap((word) => byWord.get(word) ?? []);
}

const homes = onceFor<Context, Map<Person, ReadonlySet<string>>>(() => new Map());

/** Where someone is from as the article tells it: countries, and states of the United States. */
function homesOf(context: Context, person: Person): ReadonlySet<string> {
  const known = homes(context);
  const found = known.get(person) ?? readHomes(context, person);
  known.set(person, found);
  return found;
}

function readHomes({ officeHolders }: Context, { name, roles }: Person): ReadonlySet<string> {
  const told = roles.flatMap((role) => countriesIn(role).map(({ id }) => id));
  const states = roles.flatMap((role) => lowerWords(role).flatMap((word) => stateOf.get(word) ?? []));
  const american = states.length > 0 || recordedOffice(officeHolders, name) !== null;
  return new Set([...told, ...states, ...(american ? ['us'] : [])]);
}

/** `the Dutch` are a people, `the Dane` is someone. */
const aPeople = /(?:sh|ch|s|men)$/u;

/** `the Dane`, `the Tennessean`, `the Virginia Democrat`: where someone is from, and no more. */
function homeNamed(phrase: string): string | null {
  const [article, ...words] = phrase.toLowerCase().split(' ');
  const [first = '', party] = words;
  if (article !== 'the' || words.length > 2) return null;
  if (party !== undefined)
    return /^(?:democrat|republican)$/u.test(party) ? (stateOf.get(first) ?? null) : null;
  return (
    statePeople.get(first) ??
    (peopleWords.has(first) && !aPeople.test(first) ? (byWord.get(first)?.id ?? null) : null)
  );
}

/** True for `the Virginia Democrat`, `the Texan`: so told, one person of the article is meant. */
export function namesCompatriot(phrase: string): boolean {
  return homeNamed(phrase) !== null;
}

const byHome = onceFor<Context, Map<string, readonly Person[]>>(() => new Map());

/** `the Dane said`: the last one named before who is from there. */
export function compatriotMeant(context: Context, phrase: string, at: number): Person | null {
  const home = homeNamed(phrase);
  if (home === null) return null;
  const lists = byHome(context);
  const from = lists.get(home) ?? context.people.filter((person) => homesOf(context, person).has(home));
  lists.set(home, from);
  return placeBefore(from, at)?.person ?? null;
}
