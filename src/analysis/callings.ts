import { onceFor } from '../common/once-for.ts';
import { headNoun } from './descriptions.ts';
import { placeBefore, placesWithin } from './named-places.ts';
import type { Past } from './past.ts';
import type { Person } from './people.ts';
import type { Context } from './context.ts';
import { sideOfPerson } from './person-sides.ts';
import type { SourceMention } from './mentions.ts';

const study =
  /^(?:analyst|expert|scholar|academic|researcher|observer|commentator|specialist|historian|economist|professor|strategist|political scientist)$/u;
const legislator =
  /^(?:congressman|congresswoman|lawmaker|legislator|politician|representative|parliamentarian)$/u;
const legislates =
  /\b(?:rep\.|representative|congress\p{L}*|senator|sen\.|mp|mps|lawmaker|deputy|bundestag|sejm|parliament|commons|committee|house)\b/iu;
const ranks =
  /^(?:general|admiral|colonel|brigadier|commodore|major|captain|lieutenant|sergeant|commander|marshal|soldier|officer|ambassador|envoy|diplomat|senator|minister|spokes\p{L}+|mayor|governor|planner|negotiator)$/u;
const abbreviated: readonly (readonly [RegExp, string])[] = [
  [/\bgen\./giu, 'general'],
  [/\badm\./giu, 'admiral'],
  [/\bcol\./giu, 'colonel'],
  [/\bmaj\./giu, 'major'],
  [/\bcapt\./giu, 'captain'],
  [/\blt\./giu, 'lieutenant'],
  [/\bsgt\./giu, 'sergeant'],
  [/\bsen\./giu, 'senator'],
  [/\bgov\./giu, 'governor'],
];

function holds({ roles }: Person, calling: string): boolean {
  const words = abbreviated.reduce((text, [short, full]) => text.replace(short, full), roles.join(' '));
  return new RegExp(`\\b${calling}\\b`, 'iu').test(words);
}

/** True for whom `the analyst`, `the congresswoman`, `the colonel` may mean, in office or out of it. */
function mayBeCalled(context: Context, person: Person, calling: string): boolean {
  if (study.test(calling)) return sideOfPerson(context, person).side === 'analyst';
  if (legislator.test(calling)) return person.roles.some((role) => legislates.test(role));
  return ranks.test(calling) && holds(person, calling);
}

const reach = 900;

/** The same list for the same calling: its people are then told apart by place once. */
const byCalling = onceFor<Context, Map<string, readonly Person[]>>(() => new Map());

/** `the colonel said`: the last one named before who is so called, in office or out of it. */
function calledSo(context: Context, phrase: string, at: number): Person | null {
  if (!/^(?:the|this) (?:former |retired |ex-)?\p{L}+$/iu.test(phrase)) return null;
  const calling = headNoun(phrase).replace(/^ex-/u, '');
  const lists = byCalling(context);
  const known = lists.get(calling);
  const called = known ?? context.people.filter((person) => mayBeCalled(context, person, calling));
  lists.set(calling, called);
  const place = placeBefore(called, at);
  return place === undefined || at - place.start > reach ? null : place.person;
}

const longestName = 60;

/** `Ash, a fellow at the institute, who counted eleven`: the description stands in apposition to a name. */
function apposedTo({ tokenised, people }: Context, { span }: SourceMention): Person | null {
  const { text } = tokenised;
  const described = /^(?:an?|the) \p{Ll}/u.test(text.slice(span.start, span.end));
  if (!described || !/^,? who\b/u.test(text.slice(span.end, span.end + 6))) return null;
  const end = span.start - 2;
  if (text.slice(end, span.start) !== ', ') return null;
  const places = placesWithin(people, { start: Math.max(0, end - longestName), end });
  return places.find((place) => place.end === end)?.person ?? null;
}

/** `the colonel`, `Ash, a fellow at the institute, who …`: someone with a name, unless one without has been so called since. */
export function earlierCalled(
  context: Context,
  mention: SourceMention,
  phrase: string,
  past: Past,
): Person | null {
  const apposed = apposedTo(context, mention);
  if (apposed !== null || past.unnamed.has(headNoun(phrase))) return apposed;
  return calledSo(context, phrase, mention.span.start);
}
