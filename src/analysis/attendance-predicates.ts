import { findPlaces, type PlaceFinder } from '../common/find-places.ts';
import { onceForText } from '../common/once-for-text.ts';
import type { VerbFound } from './attendance-frames.ts';
import { clauseAfter, isEarly } from './attendance-early.ts';
import { stateFinder, verbFinder } from './attendance-frames.ts';
import { findHandings } from './attendance-handing.ts';
import { missesPart } from './attendance-parts.ts';
import type { Predicate, Sense } from './attendance-senses.ts';
import { AWAY, PLAIN } from './attendance-senses.ts';
import { anyOf, phraseFinder, phrasePattern } from './attendance-words.ts';
import * as absence from './lexicon/attendance-absence.ts';
import * as seats from './lexicon/attendance-absence-nouns.ts';
import * as away from './lexicon/attendance-going.ts';
import * as leaving from './lexicon/attendance-leaving.ts';
import * as presence from './lexicon/attendance-presence.ts';
import { remoteWords, tellingVerbs } from './lexicon/attendance-verbs.ts';
import { sitsIn } from './lexicon/attendance-standins.ts';

function frames(phrases: readonly string[], sense: Sense): (readonly [string, Sense])[] {
  return phrases.map((phrase) => [phrase, { ...sense, telling: tellingVerbs.has(phrase) }] as const);
}

/** Where a phrase stands twice, the stricter reading is tried first. */
const findVerbs = verbFinder<Sense>([
  ...frames(absence.staysAway, AWAY),
  ...frames(absence.missesMeeting, { ...AWAY, needs: 'object' }),
  ...frames(presence.comesByVideo, { ...PLAIN, remote: true }),
  ...frames(presence.callsMeeting, { ...PLAIN, needs: 'object', remote: true }),
  ...frames(presence.comesAnyway, PLAIN),
  ...frames(presence.comesToMeeting, { ...PLAIN, needs: 'object' }),
  ...frames(presence.comes, { ...PLAIN, needs: 'meeting' }),
]);
const findLeaving = verbFinder<Sense>([
  ...frames(leaving.leavesEarly, { ...PLAIN, early: 'told' }),
  ...frames(leaving.quitsMeeting, { ...PLAIN, early: 'told', needs: 'object' }),
  ...frames(leaving.leaves, { ...PLAIN, early: 'marked' }),
]);
const findGoing = verbFinder<Sense>(frames(away.goesAway, { ...PLAIN, early: 'open', needs: 'meeting' }));
const findCalling = verbFinder<Sense>(frames(away.callsAway, { ...PLAIN, role: 'object', early: 'told' }));
const findMarking = verbFinder<Sense>(frames(['have', 'keep', 'clear'], { ...PLAIN, needs: 'meeting' }));
const findFollowing = verbFinder<Sense>(
  frames(presence.followsFromAfar, { ...PLAIN, needs: 'object', remote: true }),
);
const findSittingIn = verbFinder<Sense>(
  frames(
    sitsIn.filter((phrase) => phrase.includes(' ')),
    { ...AWAY, role: 'owned' },
  ),
);
const findSending = verbFinder<Sense>(frames(absence.sendsSomeone, AWAY));
const findStandingIn = verbFinder<Sense>(frames(seats.standsInFor, { ...AWAY, role: 'behind' }));
const findSplit = verbFinder<Sense>(frames(absence.splitVerbs, { ...AWAY, needs: 'nothing' }));
const findExpecting = verbFinder<Sense>(
  frames(presence.expectsOfficial, { ...PLAIN, role: 'object', needs: 'meeting' }),
);
const findKeeping = verbFinder<Sense>(frames(seats.keepsOfficial, { ...AWAY, role: 'object' }));

const STATES: readonly (readonly [PlaceFinder, Sense])[] = [
  [stateFinder(absence.isAway), { ...AWAY, role: 'state' }],
  [stateFinder(absence.isElsewhere), { ...AWAY, role: 'state', needs: 'meeting' }],
  [stateFinder(presence.isThereAnyway), { ...PLAIN, role: 'state' }],
  [stateFinder(presence.isThere), { ...PLAIN, role: 'state', needs: 'meeting' }],
  [stateFinder(presence.isAtMeeting), { ...PLAIN, role: 'state', needs: 'object' }],
  [stateFinder(leaving.isGone), { ...PLAIN, role: 'state', early: 'marked' }],
  [stateFinder(away.leavingNouns), { ...PLAIN, role: 'noun', early: 'marked', needs: 'meeting' }],
  [stateFinder(away.calendarNouns), { ...PLAIN, role: 'noun', needs: 'meeting' }],
  [stateFinder(seats.absenceNouns), { ...AWAY, role: 'noun' }],
  [stateFinder(presence.presenceNouns), { ...PLAIN, role: 'noun', needs: 'meeting' }],
  [phraseFinder(seats.beforeAbsentOfficial), { ...AWAY, role: 'behind' }],
  [phraseFinder(presence.byWhom), { ...PLAIN, role: 'behind', needs: 'meeting' }],
];

const OWNED: readonly PlaceFinder[] = [
  [seats.seatNouns, seats.seatGone] as const,
  [seats.tripNouns, seats.tripGone] as const,
].map(([nouns, gone]) =>
  phraseFinder(nouns, {
    after: String.raw`(?=(?:\s[\p{L}'-]+){1,12}?\s(?:${anyOf(gone)})(?!\w))`,
    flags: 'iu',
  }),
);

const REMOTE = phrasePattern(remoteWords);
/** “let his deputy do the talking”, “not her deputy”, “with his deputy” */
const BESIDE =
  /\b(?:let|lets|letting|had|asked|not|with|alongside|beside|and|accompanied\sby|flanked\sby)\s(?:his|her)\s(?:\p{L}+\s)?$/iu;
const LETTING: ReadonlySet<string> = new Set(['let', 'have', 'ask']);
const SPEAKS = new RegExp(
  String.raw`^(?:,?\s[\p{L}.'-]+){0,4}?,?\s(?:to\s)?(?:${anyOf(absence.speaksBeside)})(?!\w)`,
  'u',
);
const DEPUTY = new RegExp(
  String.raw`(?<=(?:'s?|\b(?:his|her))\s(?:\p{L}+\s)?)(?:${anyOf(seats.deputyNouns)})(?!\w)[^.;:]{0,70}$`,
  'iu',
);
const SPLIT = new RegExp(String.raw`^\s[^,;:]{1,90}?\s(?:${anyOf(absence.splitRests)})(?!\w)`, 'iu');
const EXPECTED = new RegExp(
  String.raw`^\s(?:[\p{L}.'-]+\s){1,6}?(?:${anyOf(presence.expectedWhere)})(?!\w)`,
  'iu',
);
const INSTEAD = phrasePattern(absence.sentInstead);
const ENDED = new RegExp(
  String.raw`\b(?:after|when|once|as|at|following|until|till|since)\s(?:[\p{L}'-]+\s){0,6}?(?:${anyOf(away.endWords)})(?!\w)|\b(?:after|following)\s(?:the|a|that|this)\s(?:\p{L}+\s){0,3}(?:meeting|talks|gathering|ministerial)\b`,
  'iu',
);
/** What follows a going from a meeting or its town: the hour, the place, home; not “left open”, “left her in the lurch”. */
const LEFT_SO = new RegExp(
  [
    String.raw`^(?:[.,;]|$|\s(?:${anyOf(away.afterLeaving)})(?!\w)`,
    String.raw`\s(?:(?:the|its|a|an|his|her|this)\s)?(?:[\p{L}'-]+\s){0,4}?(?:${anyOf(away.placesLeft)})(?!\w)`,
    String.raw`\s\p{Lu}\p{L}+(?:[,.]|\s(?:${anyOf(away.afterLeaving)})(?!\w)))`,
  ].join('|'),
  'u',
);
const BARE: ReadonlySet<string> = new Set(['leave', 'quit', 'exit', 'depart']);
const CALLED = new RegExp(
  String.raw`^\s(?:him|her|the\s\p{L}+|(?:\p{Lu}[\p{L}'-]+\s?){1,3})\s(?:${anyOf(away.calledWhere)})(?!\w)`,
  'u',
);
const MARKED = new RegExp(
  String.raw`^\s(?:[\p{L}\p{N}.'-]+\s){0,12}?(?:${anyOf(away.markedWords)}|(?:on|in)\s(?:his|her|the|its)\s(?:\p{L}+\s)?(?:${anyOf(away.calendarNouns)}))(?!\w)`,
  'u',
);
/** “crossed it off his calendar” */
const STRUCK = /\b(?:off|from|out\sof)\s(?:his|her|the|\p{Lu}\p{L}+'s?)\s$/u;
const GONE = /way|airborne|plane|wheels|air|home|Washington|country|gone/iu;
const KEPT = new RegExp(String.raw`^\s(?:[\p{L}.'-]+\s){1,6}?(?:${anyOf(seats.keptAway)})(?!\w)`, 'iu');
/** “is expected to skip it” says nothing until the verb comes. */
const LEADS_ON = /^\s(?:\p{Ll}+\s)?to\s\p{Ll}/u;

function found({ sense, base, form, start, end }: VerbFound<Sense>): Predicate {
  return { ...sense, verb: base, form, start, end };
}

/** “did not attend”: only with something behind it that one does is it a verb of its own. */
function isAuxiliary(text: string, { verb, end }: Predicate): boolean {
  return (
    verb === 'do' && !/^\s(?:the|his|her|it|this|that|last|\p{Lu}\p{L}+'s)\s/u.test(text.slice(end, end + 24))
  );
}

/** “whose address lasted”, “his visits”: no verb stands right behind whose it is. */
function isNoun(text: string, { form, start }: Predicate): boolean {
  return (
    (form === 'base' || form === 'third') &&
    /(?:\b(?:whose|his|her|the|an?|this|its|their|our|no|any|every)|'s)\s$/iu.test(
      text.slice(Math.max(0, start - 8), start),
    )
  );
}

/** “let his deputy do the talking”: the deputy may be beside. */
function letsSpeak(text: string, { verb, end }: Predicate): boolean {
  return LETTING.has(verb) && SPEAKS.test(text.slice(end, end + 90));
}

/** “flew home” is no coming. */
function goesBeyond(going: Predicate, each: Predicate): boolean {
  return going.start === each.start && going.end > each.end;
}

/** “Brandt, whom the hosts waited for in vain” */
const findMissed = findPlaces([{ firsts: ['whom'], source: 'whom' }], {
  before: String.raw`\b`,
  after: String.raw`\s(?:[\p{L}'-]+\s){1,6}?(?:waited\sfor|looked\sfor|waiting\sfor|looking\sfor|searched\sfor|missed|did\snot\s(?:see|meet|find)|never\ssaw)\b(?:\sin\svain\b)?`,
  flags: 'iu',
});

function missedIn(text: string): Predicate[] {
  return findMissed(text).map(({ 0: words, index }) => ({
    ...AWAY,
    role: 'state' as const,
    verb: '',
    form: null,
    start: index,
    end: index + words.length,
  }));
}

function statesIn(text: string): Predicate[] {
  return STATES.flatMap(([find, sense]) =>
    find(text)
      .filter(
        (match) =>
          !STRUCK.test(text.slice(Math.max(0, match.index - 40), match.index)) &&
          !LEADS_ON.test(text.slice(match.index + match[0].length, match.index + match[0].length + 30)),
      )
      .map((match) => ({
        ...sense,
        verb: '',
        form: null,
        start: match.index,
        end: match.index + match[0].length,
      })),
  );
}

/** “Her place would be taken by …”, “his trip was off”. */
function ownedIn(text: string): Predicate[] {
  return OWNED.flatMap((find) =>
    find(text).map((match) => ({
      ...AWAY,
      role: 'owned' as const,
      verb: '',
      form: null,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** “Her deputy, Otto Weller, took the chair”: the chair was hers. */
function deputiesIn(text: string): Predicate[] {
  return findSittingIn(text).flatMap((verb) => {
    const from = Math.max(0, verb.start - 100);
    const deputy = DEPUTY.exec(text.slice(from, verb.start));
    if (deputy === null || BESIDE.test(text.slice(0, from + deputy.index))) return [];
    return [{ ...found(verb), start: from + deputy.index }];
  });
}

function readPredicates(text: string): readonly Predicate[] {
  const goings = findLeaving(text).map(found);
  const leavings = goings.filter((each) => each.early === 'told' || isEarly(text, each));
  const open = findGoing(text)
    .map(found)
    .filter(
      (each) =>
        (each.form === 'past' || each.form === 'participle') &&
        !leavings.some((other) => other.start === each.start) &&
        (!BARE.has(each.verb) || LEFT_SO.test(text.slice(each.end))) &&
        !ENDED.test(clauseAfter(text, each.end)),
    );
  const going = open.map((each) => (isEarly(text, each) ? { ...each, early: 'told' as const } : each));
  const callings = findCalling(text)
    .map(found)
    .filter(({ end }) => CALLED.test(text.slice(end, end + 60)));
  const markings = findMarking(text)
    .map(found)
    .filter(({ end }) => MARKED.test(text.slice(end, end + 140)));
  const sendings = findSending(text)
    .map(found)
    .filter(({ end }) => INSTEAD.test(clauseAfter(text, end)));
  const keepings = findKeeping(text)
    .map(found)
    .filter(({ end }) => KEPT.test(text.slice(end, end + 60)));
  const split = findSplit(text)
    .map(found)
    .filter(({ end }) => SPLIT.test(text.slice(end, end + 120)));
  const expecting = findExpecting(text)
    .map(found)
    .filter(({ end }) => EXPECTED.test(text.slice(end, end + 60)));
  const states = statesIn(text).flatMap((each) => {
    if (each.early === null || isEarly(text, each)) return [each];
    const isPlain =
      each.role === 'state' &&
      GONE.test(text.slice(each.start, each.end)) &&
      !/^\s(?:to|for|bound)\s(?!Washington|home)/u.test(text.slice(each.end));
    return isPlain ? [{ ...each, early: 'open' as const, needs: 'meeting' as const }] : [];
  });
  const handings = findHandings(text);
  const others = [
    ...leavings,
    ...going,
    ...callings,
    ...markings,
    ...sendings,
    ...keepings,
    ...split,
    ...expecting,
    ...findStandingIn(text).map(found),
    ...states,
    ...missedIn(text),
    ...ownedIn(text),
    ...deputiesIn(text),
    ...findFollowing(text)
      .map(found)
      .filter(({ end }) => REMOTE.test(clauseAfter(text, end))),
    ...findVerbs(text)
      .map(found)
      .filter(
        (each) =>
          !isAuxiliary(text, each) &&
          !isNoun(text, each) &&
          !letsSpeak(text, each) &&
          !goings.some((going) => goesBeyond(going, each)),
      )
      .map((each) => (missesPart(text, each) ? { ...each, presence: true, early: 'told' as const } : each)),
  ].filter(({ start }) => !handings.some((each) => each.start === start));
  return [...handings, ...others].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** The words of coming, staying away, leaving and being stood in for, in order; the longer reading of one place first. Claims and chances of a sentence both ask for them. */
export const findPredicates = onceForText(readPredicates, 1);
