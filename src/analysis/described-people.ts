import { overlaps } from '../common/span.ts';
import type { Span } from '../common/span.ts';
import { headNoun } from './descriptions.ts';
import { unnamedNouns } from './lexicon/source-nouns.ts';
import { femaleTitles, maleTitles, titleNouns } from './lexicon/titles.ts';
import { placesWithin, type NamedPlace } from './named-places.ts';
import type { Gender } from './names.ts';
import type { Past, Said } from './past.ts';
import type { Person } from './people.ts';
import type { PlacedMention } from './pronouns.ts';
import type { TokenisedText } from './tokenised.ts';

const reach = 2;

/** True for a noun that one person is: `envoy`, never `envoys`. */
export function isOnePerson(description: string): boolean {
  const head = headNoun(description);
  if (/[^s]s$/u.test(head)) return false;
  return unnamedNouns.has(head) || titleNouns.has(head) || /secretary[- ]general$/u.test(head);
}

function fits(description: string, gender: Gender): boolean {
  const words = description.toLowerCase().split(/\s+/u);
  if (words.some((word) => femaleTitles.has(word))) return gender === 'she';
  return !words.some((word) => maleTitles.has(word)) || gender === 'he';
}

/** Who opens a sentence without a name: `A Balkan delegate had another version`; whom someone asked: `I asked a Baltic ambassador`. */
const opening =
  /^(?:(?:But|And|Yet|Still|Meanwhile|Then|So),? )?(?<phrase>(?:An?|One|Another|The|\p{Lu}[\p{L}.]+[’']s?) (?:[\p{L}.’'-]+ ){0,6}?[\p{L}’'-]+)(?=,? (?!\p{Lu})|[,.:;])/u;
const asked =
  /\b(?:asked|ask|cornered|buttonholed|rang|phoned|pressed|caught|told by|put to|put it to|fell to|falls to|belonged to|was left to|was up to|came from|went to) (?<phrase>(?:an?|one|another|the) (?:[\p{L}.’'-]+ ){0,4}?[\p{L}’'-]+)(?=[ ,.:;])/u;

/** Grows the phrase word by word until it turns on one person. */
function personIn(text: string, pattern: RegExp): Span | null {
  const found = pattern.exec(text)?.groups?.['phrase'];
  if (found === undefined) return null;
  const start = text.indexOf(found);
  const words = [...text.slice(start, start + longestDescription).matchAll(/[^\s,.;:“”"]+(?<end>[,.;:]?)/gu)];
  for (const word of words.slice(1)) {
    const end = start + word.index + word[0].length - (word.groups?.['end']?.length ?? 0);
    if (
      isOnePerson(text.slice(start, end)) &&
      !/^,? ?\p{Lu}|^[ -]\p{Ll}+[- ]?(?:general|official|minister|secretary|diplomat|officer)\b/u.test(
        text.slice(end, end + 40),
      )
    )
      return { start, end };
    if (word.groups?.['end'] !== '' || /^(?:said|was|had|is|has|who|that|told)$/u.test(word[0])) break;
  }
  return null;
}

const longestDescription = 80;

function describedIn({ text, sentences }: TokenisedText, index: number, before: number): Span | null {
  const sentence = sentences[index];
  if (sentence === undefined) return null;
  const own = text.slice(sentence.start, Math.min(sentence.end, before));
  const found = personIn(own, opening) ?? personIn(own, asked);
  return found === null ? null : { start: sentence.start + found.start, end: sentence.start + found.end };
}

/** Someone without a name who spoke there. */
function spokeThere(past: Past, index: number): Said | null {
  const said = past.bySentence.get(index) ?? null;
  return said !== null && said.person === null && isOnePerson(said.attribution.name) ? said : null;
}

/** Whom `he` or `she` means where it is no one with a name: a statement’s source, or the place of a description. */
export function describedMeant(
  tokenised: TokenisedText,
  people: readonly Person[],
  mention: PlacedMention,
  gender: Gender,
  past: Past,
): Said | Span | null {
  for (let back = 0; back <= reach; back += 1) {
    const index = mention.sentence - back;
    const sentence = tokenised.sentences[index];
    if (sentence === undefined) return null;
    if (back > 0 && past.bySentence.get(index)?.person != null) return null;
    const spoke = back > 0 ? spokeThere(past, index) : null;
    if (spoke !== null && fits(spoke.attribution.name, gender)) return spoke;
    const place = describedIn(tokenised, index, mention.span.start);
    if (
      place !== null &&
      !isSaid(mention, place) &&
      !isApposed(people, place) &&
      fits(tokenised.text.slice(place.start, place.end), gender)
    )
      return place;
    const named = placesWithin(people, {
      start: sentence.start,
      end: Math.min(sentence.end, mention.span.start),
    });
    const mayBeMeant = (place: NamedPlace) =>
      (place.person.gender === null || place.person.gender === gender) && !isSaid(mention, place);
    if (named.some(mayBeMeant)) return null;
  }
  return null;
}

/** `An empty chair, she said, would be noticed`: what is said is not who says it. */
function isSaid({ content = [] }: PlacedMention, place: Span): boolean {
  return content.some((span) => overlaps(span, place));
}

/** `The envoy, Ash,` has a name. */
function isApposed(people: readonly Person[], { end }: Span): boolean {
  return placesWithin(people, { start: end, end: end + 60 }).some((place) =>
    overlaps(place, { start: end, end: end + 6 }),
  );
}
