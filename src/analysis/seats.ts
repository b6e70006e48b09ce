import { countBelow } from '../common/sorted.ts';
import type { Context } from './context.ts';
import { members } from './lexicon/countries.ts';
import { stateVoices } from './lexicon/organisations.ts';
import { alliedOffices, alliedWords, usWords } from './lexicon/places.ts';
import { stateOffices } from './lexicon/titles.ts';
import type { Person } from './people.ts';
import type { SideJudgement } from './sides.ts';
import { sideOf, unknownSide } from './sides.ts';
import type { Sentence, TokenisedText } from './tokenised.ts';

const seatedOffices = new RegExp(
  `${stateOffices.source}|\\b(?:lawmaker|opposition|party|deputy|speaker|mayor|mp|parliament\\p{L}*|coalition|brigadier|major|captain|lieutenant|chief|police|judge|prosecutor|colonel|marshal|governor)\\b`,
  'iu',
);

function isSeated({ roles }: Person): boolean {
  return roles.some((role) => seatedOffices.test(role));
}

const seat =
  /^(?:In|From|At|Back in|Over in|(?:In|At|During|After|On|Speaking|Addressing) [^,]{1,40} (?:in|at)) (?:the )?(?<place>\p{Lu}\p{L}+)/u;

function sentenceAt({ sentences }: TokenisedText, at: number): Sentence | undefined {
  return sentences[countBelow(sentences, at + 1, ({ start }) => start) - 1];
}

function seatOf({ tokenised }: Context, { first }: Person): SideJudgement {
  const at = sentenceAt(tokenised, first.start);
  const front = tokenised.text.slice(at?.start ?? first.start, first.start);
  const place = seat.exec(front)?.groups?.['place'];
  return place === undefined ? unknownSide : sideOf(place);
}

/** `In Zagreb, the speaker, Ash,`: someone with an office is of the place that opens the sentence. */
export function sideOfSeat(context: Context, person: Person): SideJudgement {
  return isSeated(person) ? seatOf(context, person) : unknownSide;
}

const ministry = /^minist(?:ers?|ry|ries)$/u;

/** True where no country tells the side, only an office that in news of the alliance is its members’. */
export function isOfficeAlone({ side, decidedBy }: SideJudgement): boolean {
  return side === 'allied' && decidedBy.every((word) => alliedOffices.includes(word) || ministry.test(word));
}

/** `In Kyiv the defence minister, Ash,`: whose seat is outside the alliance is none of its. */
export function foreignSeat(context: Context, person: Person): SideJudgement | null {
  const told = seatOf(context, person);
  return told.side === 'unknown' && told.decidedBy.length > 0 ? told : null;
}

const placeReach = 200;

function placesIn(words: string): SideJudgement[] {
  return [...words.matchAll(/(?<!\p{L})\p{Lu}[\p{L}.]+/gu)]
    .map(([word]) => word.replace(/(?<=\p{Ll})\.$/u, ''))
    .filter((word) => alliedWords.has(word.toLowerCase()) || usWords.has(word.toLowerCase()))
    .map(sideOf);
}

export function sideOfLastPlace({ text }: TokenisedText, at: number): SideJudgement {
  return placesIn(text.slice(Math.max(0, at - placeReach), at)).at(-1) ?? unknownSide;
}

/** `Oslo is ready. …, said Brigadier Ash`: someone with a rank or an office of state is of the place spoken of last. */
export function sideOfPlaceNear({ tokenised }: Context, person: Person): SideJudgement {
  if (!isSeated(person)) return unknownSide;
  const { start } = person.first;
  const before = sideOfLastPlace(tokenised, start);
  if (before.side !== 'unknown') return before;
  const sentence = sentenceAt(tokenised, start);
  return placesIn(tokenised.text.slice(start, sentence?.end ?? start))[0] ?? unknownSide;
}

/** `the ministry said`, `the opposition Socialists said`: of the country spoken of last before it. */
export function sideOfNearestPlace({ tokenised }: Context, head: string, at: number): SideJudgement {
  return stateVoices.has(head) ? sideOfLastPlace(tokenised, at) : unknownSide;
}

const joinedAfter: ReadonlyMap<string, string> = new Map(
  members.flatMap(({ places, people, joined }) =>
    joined === null ? [] : [...places, ...people].map((word) => [word, joined] as const),
  ),
);

/** The side as it was when the article came out: Finland was no ally before it joined. */
export function asOfThen({ published }: Context, told: SideJudgement): SideJudgement {
  if (told.side !== 'allied' || published == null) return told;
  const later = told.decidedBy.filter(
    (word) => (joinedAfter.get(word.toLowerCase()) ?? '') > published.latest,
  );
  return later.length > 0 && later.length === told.decidedBy.length
    ? { side: 'unknown', decidedBy: told.decidedBy }
    : told;
}
