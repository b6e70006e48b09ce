import type { Span } from '../common/span.ts';
import { overlaps } from '../common/span.ts';
import type { Attribution } from './findings.ts';
import type { SourceMention } from './mentions.ts';
import type { Gender } from './names.ts';
import { holderOf, isOffice } from './offices.ts';
import { placesWithin } from './named-places.ts';
import type { Past } from './past.ts';
import type { Person } from './people.ts';
import type { TokenisedText } from './tokenised.ts';

/** A mention and what is attributed to it. */
export interface PlacedMention extends SourceMention {
  readonly content?: readonly Span[];
}

const reach = 6;
const recent = 2;

function fits(person: Person, gender: Gender): boolean {
  return person.gender === null || person.gender === gender;
}

/** People of one sentence in order of mention, only those who stand before `before`. */
function peopleOf(
  tokenised: TokenisedText,
  people: readonly Person[],
  sentence: number,
  before: number,
): Person[] {
  const own = tokenised.sentences[sentence];
  if (own === undefined) return [];
  const span = { start: own.start, end: Math.min(own.end, before) };
  return placesWithin(people, span).map(({ person }) => person);
}

function bestOf(candidates: readonly Person[], gender: Gender): Person | null {
  return (
    candidates.find((person) => person.gender === gender) ??
    candidates.find((person) => fits(person, gender)) ??
    null
  );
}

/** Who spoke in the sentence, else its first person who fits. */
function candidateOf(
  tokenised: TokenisedText,
  people: readonly Person[],
  sentence: number,
  gender: Gender,
  past: Past,
): Person | null {
  const speaker = past.bySentence.get(sentence)?.person;
  if (speaker != null && fits(speaker, gender)) return speaker;
  return bestOf(peopleOf(tokenised, people, sentence, Infinity), gender);
}

/** `The secretary general has stopped counting, he said`: whose office opens the sentence. */
function holderAtFront(
  tokenised: TokenisedText,
  people: readonly Person[],
  mention: SourceMention,
): Person | null {
  const start = tokenised.sentences[mention.sentence]?.start ?? 0;
  const front =
    /^The (?:\p{L}+[- ]){0,3}?\p{L}+(?= (?:has|had|is|was|will|would|did|does|could|\p{L}+s|\p{L}+ed)\b)/u;
  const phrase = front.exec(tokenised.text.slice(start, mention.span.start))?.[0];
  return phrase !== undefined && isOffice(phrase) ? holderOf(people, phrase, mention.span.start) : null;
}

/** `Ash voted before boarding, he countered`: whoever says it seldom calls himself by name. */
function isToldOf(
  { text, sentences }: TokenisedText,
  people: readonly Person[],
  { content = [], sentence, span }: PlacedMention,
  person: Person,
): boolean {
  const start = sentences[sentence]?.start ?? 0;
  const places = placesWithin(people, { start, end: span.start }).filter((place) => place.person === person);
  return places.every(
    (place) =>
      content.some((one) => overlaps(one, place)) && !text.slice(place.end, span.start).includes(':'),
  );
}

const frontReach = 30;

/** `Ash was harsher: the port, he suggested, would close`: who opens the sentence, before a colon. */
function leadsColon(
  { text, sentences }: TokenisedText,
  people: readonly Person[],
  { sentence, span }: SourceMention,
  person: Person,
): boolean {
  const start = sentences[sentence]?.start ?? 0;
  const front = { start, end: Math.min(span.start, start + frontReach * 2) };
  const place = placesWithin(people, front).find((one) => one.person === person);
  if (place === undefined || place.start >= start + frontReach) return false;
  return text.slice(place.end, span.start).includes(':');
}

/** `The minister, Ash, had been bored, he told reporters`: whom the sentence brings in at its front, with an office. */
function isNewHere(
  { sentences }: TokenisedText,
  { sentence }: SourceMention,
  { first, roles }: Person,
): boolean {
  const start = sentences[sentence]?.start ?? 0;
  return roles.length > 0 && first.start >= start && first.start < start + frontReach;
}

/** Whom `he` or `she` means: someone named before in the sentence, else the nearest sentence's speaker or first person who fits. */
export function personMeant(
  tokenised: TokenisedText,
  people: readonly Person[],
  mention: PlacedMention,
  gender: Gender,
  past: Past,
): Person | null {
  const here = peopleOf(tokenised, people, mention.sentence, mention.span.start);
  const told = here.filter((person) => !isToldOf(tokenised, people, mention, person));
  const sure = told.find((person) => person.genderSure && person.gender === gender);
  if (sure !== undefined) return sure;
  const leading = told.find(
    (person) => fits(person, gender) && leadsColon(tokenised, people, mention, person),
  );
  if (leading !== undefined) return leading;
  const introduced = here.find((person) => fits(person, gender) && isNewHere(tokenised, mention, person));
  if (introduced !== undefined && past.bySentence.get(mention.sentence - 1) === undefined) return introduced;
  const holder = holderAtFront(tokenised, people, mention);
  if (holder !== null && fits(holder, gender)) return holder;
  const speaker = past.bySentence.get(mention.sentence - 1)?.person;
  if (speaker != null && speaker.gender === gender) return speaker;
  const own = here.find((person) => person.gender === gender);
  if (own !== undefined) return own;
  if (speaker != null && (!speaker.genderSure || speaker.gender === gender)) return speaker;
  const fitting = bestOf(told, gender);
  if (fitting !== null) return fitting;
  for (let back = 1; back <= reach; back += 1) {
    const found = candidateOf(tokenised, people, mention.sentence - back, gender, past);
    if (found !== null) return found;
  }
  return null;
}

/** What `they` or `it` means: the last source that is a group, or none, within reach. */
export function groupMeant(mention: SourceMention, pronoun: string, { last }: Past): Attribution | null {
  if (last === null || mention.sentence - last.sentence > recent || last.person !== null) return null;
  const plural = last.attribution.naming === 'collective' || last.attribution.naming === 'anonymous';
  return (pronoun === 'they') === plural ? last.attribution : null;
}
