import { isEarly, tellsEarly } from './attendance-early.ts';
import { verbFinder } from './attendance-frames.ts';
import type { Predicate, Sense } from './attendance-senses.ts';
import { AWAY, PLAIN } from './attendance-senses.ts';
import { anyOf, phraseFinder } from './attendance-words.ts';
import { frameSets } from './lexicon/attendance-frame-sets.ts';
import * as handing from './lexicon/attendance-handing.ts';
import { meetingNouns } from './lexicon/attendance-meetings.ts';
import { lowerRanks } from './lexicon/attendance-substitutes.ts';

const findGiving = verbFinder<Sense>(handing.givesAway.map((verb) => [verb, AWAY] as const));
const GIVEN = anyOf([...meetingNouns, ...(frameSets['job'] ?? []), ...(frameSets['chair'] ?? [])]);
const RECIPIENT = String.raw`(?:(?:his|her|the|an?|one\sof\shis|one\sof\sher)\s(?:[\p{L}'.-]+\s){0,4}?(?:${anyOf(lowerRanks)})|(?:\p{Lu}\p{Ll}+\s)?\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'-]+)(?!\w)`;
/** “left December's session in Brussels to his deputy”: what is given away is the meeting, or a part in it. */
const TO_ANOTHER = new RegExp(
  String.raw`^\s(?:(?:it|that|this)\s|(?:[\p{L}\p{N}'.-]+\s){0,4}?(?:${GIVEN})(?:'s)?\s(?:(?:in|at|on|of)\s(?:[\p{L}.-]+\s){1,4}?)?)(?:over\s)?(?:to|for)\s${RECIPIENT}`,
  'u',
);
/** “handed over to Weller” */
const TO_DEPUTY = new RegExp(String.raw`^\sto\s${RECIPIENT}`, 'u');
const A_PART = new RegExp(String.raw`(?<!\w)(?:${anyOf(handing.partsOfMeetings)})(?!\w)`, 'iu');
const findTiming = verbFinder<Sense>(
  handing.givesTime.map((verb) => [verb, { ...PLAIN, early: 'told', needs: 'meeting' }] as const),
);
/** “gave the session an hour”, “gave Brussels a morning” */
const SOME_TIME = new RegExp(
  String.raw`^\s(?:[\p{L}'.-]+\s){1,8}?(?:(?:only|just|barely|all\sof)\s)?(?:${anyOf(handing.shortTimes)})(?!\w)`,
  'u',
);
const findEnded = phraseFinder(handing.endedFor, { after: String.raw`(?=\s)`, flags: 'iu' });
const findStayEnded = phraseFinder(handing.stayNouns, {
  after: String.raw`(?=(?:\s[\p{L}'-]+){0,5}?\s(?:${anyOf(handing.stayEnds)})(?!\w))`,
  flags: 'iu',
});

function predicatesOf(places: readonly RegExpExecArray[], sense: Sense): Predicate[] {
  return places.map(({ 0: words, index }) => ({
    ...sense,
    verb: '',
    form: null,
    start: index,
    end: index + words.length,
  }));
}

/** Who hands a meeting to another is not there; who hands on a part of it has left. */
function givingsIn(text: string): Predicate[] {
  return findGiving(text).flatMap(({ sense, base, form, start, end: from }) => {
    const rest = text.slice(from, from + 140);
    const handedOn = base === 'hand' ? TO_DEPUTY.exec(rest) : null;
    const given = (TO_ANOTHER.exec(rest) ?? handedOn)?.[0];
    if (given === undefined) return [];
    const end = from + given.length;
    const isPart =
      handedOn !== null || A_PART.test(text.slice(from, end + 40)) || tellsEarly(text.slice(end, end + 60));
    const own: Sense = isPart ? { ...PLAIN, early: 'told' } : sense;
    return [{ ...own, verb: base, form, start, end: from }];
  });
}

/** The words of giving a meeting away, to a deputy or before its end. */
export function findHandings(text: string): Predicate[] {
  const timings = findTiming(text).flatMap(({ sense, base, form, start, end }) =>
    SOME_TIME.test(text.slice(end, end + 120)) ? [{ ...sense, verb: base, form, start, end }] : [],
  );
  const over: Sense = { ...PLAIN, role: 'behind', early: 'told' };
  const stay: Sense = { ...PLAIN, role: 'noun', early: 'told', needs: 'meeting' };
  return [
    ...givingsIn(text),
    ...timings,
    ...predicatesOf(findEnded(text), over).filter((each) => isEarly(text, each)),
    ...predicatesOf(findStayEnded(text), stay).filter((each) => isEarly(text, each)),
  ];
}
