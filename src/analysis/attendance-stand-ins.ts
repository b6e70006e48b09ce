import type { Span } from '../common/span.ts';
import { fold } from '../common/fold.ts';
import { surnameOf } from '../record/people.ts';
import { anyOf, isCapitalised, phrasePattern, wordsOf } from './attendance-words.ts';
import type { PersonMention } from './findings.ts';
import { sendingVerbs } from './lexicon/attendance-replacements.ts';
import {
  likelyWords,
  representedWords,
  seatNouns,
  seatVerbs,
  standInAfter,
  standInBefore,
  standInTitles,
  titleWords,
} from './lexicon/attendance-standins.ts';

export interface StandIn {
  readonly name: string;
  /** Offsets in the sentence. */
  readonly mention: Span;
}

const AFTER = phrasePattern(standInAfter, 'gi');
const EMPTY_SEAT = String.raw`(?:${anyOf(seatVerbs)})\s(?:his|her|the|\p{Lu}[\p{L}-]+'s?)\s(?:empty\s|vacant\s)?(?:${anyOf(seatNouns)})`;
const BEFORE = new RegExp(String.raw`(?<!\w)(?:${anyOf(standInBefore)}|${EMPTY_SEAT})(?!\w)`, 'giu');
const ASKS_WHO = new RegExp(
  String.raw`\bwho\b[^.;]{0,60}?(?<!\w)(?:${anyOf(standInBefore)}|${EMPTY_SEAT})(?!\w)`,
  'iu',
);
const LIKELY = phrasePattern(likelyWords);
const REPRESENTED = new RegExp(String.raw`^(?:the\s)?(?:${anyOf(representedWords)})(?![\p{L}\p{N}])`, 'iu');
const SENDS = phrasePattern(sendingVerbs, 'gi');
const NEEDS_OBJECT = /^(?:represent|replac)|\s(?:for|of)$/iu;
const TITLED_NAME = new RegExp(
  String.raw`(?:${anyOf(standInTitles)})\s(?<name>\p{Lu}[\p{L}'-]+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}'-]+)`,
  'gu',
);
/** `Ada Holm, one of the deputies, …` at the front of a clause. */
const DESCRIBED_NAME =
  /(?:^|[;:]\s)(?<name>\p{Lu}[\p{L}'-]+\s\p{Lu}[\p{L}'-]+)(?=,\s(?:the|an?|one|his|her|its|their)\s\p{Ll})/gu;
const NEGATED = /\b(?:not|never|nor|neither|without|rather than)\b[^,.;]{0,30}$/iu;

interface NameAt extends Span {
  readonly name: string;
}

function namesOfPeople(text: string, people: readonly PersonMention[]): NameAt[] {
  const forms = people.flatMap(({ name, forms }) =>
    [...forms, name].filter((form) => /^\p{Lu}/u.test(form)).map((form): [string, string] => [form, name]),
  );
  if (forms.length === 0) return [];
  const byForm = new Map(forms.toReversed());
  const pattern = phrasePattern([...byForm.keys()], 'g');
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: byForm.get(match[0]) ?? match[0],
  }));
}

/** Names by their title, or by what is put beside them: nobody else introduces an envoy nobody knows. */
function namesByTitle(text: string): NameAt[] {
  return [...text.matchAll(TITLED_NAME), ...text.matchAll(DESCRIBED_NAME)].map((match) => {
    const name = match.groups?.['name'] ?? '';
    const end = match.index + match[0].length;
    return { start: end - name.length, end, name };
  });
}

/** The people whom a sentence names, but for the official. */
function othersIn(text: string, people: readonly PersonMention[], official: string): NameAt[] {
  const own = fold(surnameOf(official));
  const listed = namesOfPeople(text, people);
  const found = [
    ...listed,
    ...namesByTitle(text).filter(({ start }) => listed.every((each) => each.start !== start)),
  ];
  return found.filter(({ name }) => fold(surnameOf(name)) !== own).toSorted((a, b) => a.start - b.start);
}

function inOneClause(text: string, from: number, to: number): boolean {
  return to - from <= 120 && !/[;:!?“”"]|\b(?:whether|nor)\b/u.test(text.slice(from, to));
}

function isAbout(text: string, from: number, official: string): boolean {
  const object = text.slice(from, from + 70).trimStart();
  return REPRESENTED.test(object) || object.includes(surnameOf(official)) || /^(?:him|her)\b/u.test(object);
}

/** “In place of Brandt, …” is about Brandt; a cue without an object is about whoever the sentence is about. */
function concerns(text: string, cue: string, from: number, official: string): boolean {
  return !(NEEDS_OBJECT.test(cue) && !/\sby$/iu.test(cue)) || isAbout(text, from, official);
}

function standInPast(text: string, names: readonly NameAt[], official: string): NameAt | null {
  for (const match of text.matchAll(AFTER)) {
    const end = match.index + match[0].length;
    if (NEGATED.test(text.slice(0, match.index)) || !concerns(text, match[0], end, official)) continue;
    const found = names.find(({ start }) => start >= end && inOneClause(text, end, start));
    if (found !== undefined) return found;
  }
  return null;
}

function standInSent(text: string, names: readonly NameAt[]): NameAt | null {
  for (const match of text.matchAll(SENDS)) {
    const end = match.index + match[0].length;
    const found = names.find(({ start }) => start >= end);
    const between = wordsOf(text.slice(end, found?.start ?? end));
    const titled = between.every((word) => isCapitalised(word) || titleWords.has(word));
    if (found !== undefined && between.length <= 9 && titled) return found;
  }
  return null;
}

function standInAhead(text: string, names: readonly NameAt[], official: string): NameAt | null {
  for (const match of text.matchAll(BEFORE)) {
    if (!concerns(text, match[0], match.index + match[0].length, official)) continue;
    const found = names.findLast(({ end }) => end <= match.index && inOneClause(text, end, match.index));
    if (found !== undefined) return found;
  }
  return null;
}

/** Who sits in for `official` by what one sentence says. */
export function findStandIn(
  text: string,
  people: readonly PersonMention[],
  official: string,
): StandIn | null {
  const names = othersIn(text, people, official);
  if (names.length === 0) return null;
  const found =
    standInPast(text, names, official) ?? standInSent(text, names) ?? standInAhead(text, names, official);
  return found === null ? null : { name: found.name, mention: { start: found.start, end: found.end } };
}

/** “It is open who will take the seat.” */
export function asksForStandIn(text: string): boolean {
  return ASKS_WHO.test(text);
}

/** The answer to the question before: the one other person of a sentence that calls somebody likely. */
export function findLikelyStandIn(
  text: string,
  people: readonly PersonMention[],
  official: string,
): StandIn | null {
  const names = othersIn(text, people, official);
  const [only] = names;
  const isOne = new Set(names.map(({ name }) => name)).size === 1;
  if (only === undefined || !isOne || !LIKELY.test(text)) return null;
  return { name: only.name, mention: { start: only.start, end: only.end } };
}
