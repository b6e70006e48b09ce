import type { Span } from '../common/span.ts';
import type { PersonMention } from './findings.ts';
import { statePeople } from './lexicon/countries.ts';
import { timeWords } from './lexicon/function-words.ts';
import { mediaWords, organisationNouns, pressKinds, pressNames } from './lexicon/organisations.ts';
import { analystNouns, collectiveNouns, documentNouns, unnamedNouns } from './lexicon/source-nouns.ts';
import { speechVerbs } from './lexicon/speech-verbs.ts';
import type { Gender, Run } from './names.ts';
import { capitalRuns, genderOf, isGenderSure, isFirstName, isPlace, nameInRun } from './names.ts';
import type { PersonGroup, Sighting } from './person-groups.ts';
import { groupSightings, surnameOf } from './person-groups.ts';
import { roleAround } from './roles.ts';
import type { Token, TokenisedText } from './tokenised.ts';

/** A person of one article with every place that names them. */
export interface Person extends PersonMention {
  readonly surname: string;
  readonly gender: Gender | null;
  /** False where the gender is a guess. */
  readonly genderSure: boolean;
  readonly mentions: readonly Span[];
  /** Every role the article prints for them, in order. */
  readonly roles: readonly string[];
}

const speechReach = 12;

/** A name of two words or more that opens a clause and says something is a person's. */
function speaksSoon(tokens: readonly Token[], name: Run): boolean {
  const before = tokens[name.from - 1];
  if (before !== undefined && !/^[“”"‘’',.:—–]$/u.test(before.text)) return false;
  const next = tokens.slice(name.to, name.to + speechReach);
  return next.some((token) => speechVerbs.has(token.text));
}

/** `Diplomats noted`, `Experts said`: a sentence's first word is no name for its capital. */
function isCalling(lower: string): boolean {
  return [unnamedNouns, collectiveNouns, analystNouns, documentNouns, statePeople].some((nouns) =>
    nouns.has(lower),
  );
}

/** `Ash Birk, 71, …` */
function hasAge(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === ',' && /^\d\d$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ','
  );
}

/** `the daily Havenblad`, `VGN, the tabloid,`, `Corriere del Mare`: a paper is nobody. */
function isPress(tokens: readonly Token[], { from, to }: Run): boolean {
  let front = from - 1;
  while (/^(?:de|del|della|der|di|do|af|am|van)$/u.test(tokens[front]?.text ?? '')) front -= 1;
  const [before, name] = [tokens[front]?.text ?? '', tokens[from]?.text ?? ''];
  const called = /^\p{Ll}/u.test(before) && pressKinds.has(before);
  const titled = /^\p{Lu}/u.test(before) && mediaWords.has(before.toLowerCase()) && !isFirstName(name);
  const behind = tokens.slice(to, to + 5).map(({ text }) => text.toLowerCase());
  const apposed = behind[0] === ',' && /^(?:the|a|an)$/u.test(behind[1] ?? '');
  const kind = behind.slice(2).findIndex((word) => word === ',' || pressKinds.has(word));
  const town = isPlace(before.toLowerCase()) && pressNames.has(name) && to - from === 1;
  return called || titled || town || (apposed && kind >= 0 && pressKinds.has(behind[kind + 2] ?? ''));
}

function sightingOf(text: string, tokens: readonly Token[], name: Run): Sighting | null {
  const [first, last] = [tokens[name.from], tokens[name.to - 1]];
  if (first === undefined || last === undefined) return null;
  if (isPress(tokens, name)) return null;
  const words = tokens.slice(name.from, name.to).map((token) => token.text);
  const single = words.length === 1;
  if (
    single &&
    (first.text.length < 3 ||
      isPlace(first.text.toLowerCase()) ||
      organisationNouns.has(first.text.toLowerCase()) ||
      isCalling(first.text.toLowerCase()))
  )
    return null;
  const role = roleAround(text, tokens, name);
  const [before, after] = [tokens[name.from - 1], tokens[name.to]];
  const speaks = [before, after].some((token) => token !== undefined && speechVerbs.has(token.text));
  const shown =
    role !== null ||
    (!single && hasAge(tokens, name.to)) ||
    speaks ||
    (!single && speaksSoon(tokens, name)) ||
    (!single && isFirstName(first.text));
  return { words, span: { start: first.start, end: last.end }, role, shown };
}

function sightingsOf(tokenised: TokenisedText): Sighting[] {
  return tokenised.sentences.flatMap(({ tokens }) =>
    capitalRuns(tokens).flatMap((run) => {
      const name = nameInRun(tokens, run);
      const sighting = name === null ? null : sightingOf(tokenised.text, tokens, name);
      return sighting ?? [];
    }),
  );
}

/** `Theresa May`: a month behind a first name is a family name. */
function isMay(words: readonly string[], at: number): boolean {
  return at > 0 && at === words.length - 1 && isFirstName(words[0] ?? '');
}

function isPersonGroup(group: PersonGroup): boolean {
  if (!group.sightings.some((one) => one.shown)) return false;
  return group.key.every((word, at) => !timeWords.has(word.toLowerCase()) || isMay(group.key, at));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

function personOf(group: PersonGroup): Person {
  const sightings = group.sightings.toSorted((a, b) => a.span.start - b.span.start);
  const roles = unique(sightings.flatMap((one) => one.role ?? []));
  const first = group.key.length > 1 ? (group.key[0] ?? '') : '';
  const gender = genderOf(first, roles.join(' '));
  return {
    name: group.key.join(' '),
    forms: unique(sightings.map((one) => one.words.join(' '))),
    role: roles[0] ?? null,
    first: sightings[0]?.span ?? { start: 0, end: 0 },
    surname: surnameOf(group.key),
    gender,
    genderSure: isGenderSure(first, roles.join(' ')),
    mentions: sightings.map((one) => one.span),
    roles,
  };
}

/** Every person the body names, quoted or not, in order of first mention. */
export function findPeople(tokenised: TokenisedText): Person[] {
  return groupSightings(sightingsOf(tokenised))
    .filter(isPersonGroup)
    .map(personOf)
    .toSorted((a, b) => a.first.start - b.first.start);
}
