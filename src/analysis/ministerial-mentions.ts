import { findWith } from '../common/may-hold.ts';
import type { Span } from '../common/span.ts';
import type { MinisterialKind } from '../record/record.ts';
import { anyOf, isCapitalised, phraseFinder, phrasePattern, wordsOf } from './attendance-words.ts';
import type { DateMention, Side } from './dates.ts';
import { findDates } from './dates.ts';
import { monthNames, wordsBeforeDate } from './lexicon/attendance-dates.ts';
import {
  colleagueMeetings,
  gatheringVerbs,
  meetingNouns,
  otherBodies,
  otherMeetings,
  pastGatheringVerbs,
  plainMeetingNouns,
  qualifiedNouns,
  wordsBeforeMinisters,
  wordsBeforeNouns,
} from './lexicon/attendance-meetings.ts';

/** A place where a sentence names a meeting; offsets count in the sentence. */
export interface MinisterialMention extends Span {
  /** Empty where the words leave it open: `the meeting`. */
  readonly kinds: readonly MinisterialKind[];
  /** True for what is no ministerial: a contact group, a summit of leaders. */
  readonly other: boolean;
  /** A `summit`: one of ours where the record has one on that very day or in that place. */
  readonly doubtful?: true;
  /** The dates that belong to it. */
  readonly dates: readonly DateMention[];
  /** What its verb tells: ministers `convened`. */
  readonly side: Side | null;
  /** The ministers themselves are the subject: `ministers convened`. */
  readonly gathers: boolean;
}

type Bare = Omit<MinisterialMention, 'dates'>;

/** No meeting is named without one of these. */
const HINT =
  /minister|meet|session|gather|talks|summit|group|conferen|committee|council|lateral|heads|leaders|chiefs|Ramstein|format|colleague|counterpart|round|informal|get-together|retreat|conclave|peers|opposite|Quint|Munich|Weimar|coalition|hearing|funeral|forum|dinner|ceremon|assembly|nine|force|same\s|\sone\b|previous|\slast\b|\sfirst\b|\ssecond\b|\snext\b/i;
const KIND = '(?<kinds>(?:foreign|defen[cs]e)(?:\\sand\\s(?:foreign|defen[cs]e))?)';
const MINISTERS = String.raw`(?:ministers'?|ministers's|minister's|chiefs'?|secretaries'?|ministerials?)`;
const NOUN = anyOf(meetingNouns);
/** “defence ministers' October round”, “ministers of defence”. */
const findOfMinisters = findWith(
  ['foreign', 'defence', 'defense', 'ministers'],
  new RegExp(
    String.raw`(?<!\w)(?:${KIND}\s(?:affairs\s)?${MINISTERS}(?:'s)?(?:(?:\s[\p{L}\p{N}-]+){0,2}?\s(?:${NOUN}))?|ministers\s(?:of|for)\s(?<of>foreign\saffairs|defen[cs]e))(?!\w)`,
    'giu',
  ),
);
const findPlain = phraseFinder([...plainMeetingNouns, ...colleagueMeetings]);
/** “the October round”, “the Riga informal”, “ministers' retreat”: words that need one before them to mean a meeting. */
const findQualified = findWith(
  qualifiedNouns,
  new RegExp(
    String.raw`(?<=(?:(?:${anyOf(monthNames.flat())}|${anyOf(wordsBeforeNouns)}|\p{Lu}\p{Ll}+)|'s?)\s(?:informal\s|regular\s)?)(?:${anyOf(qualifiedNouns)})(?!\w)`,
    'gu',
  ),
);
/** `the ministers met`: of whichever kind the article speaks. */
const findGathering = findWith(
  ['ministers'],
  new RegExp(
    String.raw`(?:^|(?<=(?<!\w)(?:${anyOf(wordsBeforeMinisters)})\s))ministers\s(?:\p{L}+\s){0,2}?(?:${anyOf(gatheringVerbs)})(?!\w)`,
    'giu',
  ),
);
const findOthers = phraseFinder(otherMeetings);
const OF_LEADERS = /\b(?:leaders|heads|presidents?|EU|G7|G20|economic|climate|peace|anniversary)\b/iu;
const NAMES_OTHER = phrasePattern(otherMeetings);
const BODIES = phrasePattern(otherBodies, '');
const ENDS_IN_NOUN = new RegExp(String.raw`(?:${NOUN}|ministerials?)$`, 'iu');
const NOUN_BEFORE = new RegExp(
  String.raw`(?:${NOUN})\s(?:of|for|with|between|among)(?:\s[\p{L}\p{N}'.-]+){0,4}\s?$`,
  'iu',
);
/** Whoever is among the ministers is at their meeting. */
const AMONG =
  /\b(?:among|amongst|alongside|joins?|joined|joining|with|beside|to|meets?|met|facing?|faced|before|tells?|told|addressed|addressing)(?:\s(?:the|other|his|her|fellow|allied|alliance|alliance's|NATO(?:'s)?|all|assembled|\d+|thirty-\p{L}+|30-odd|most|those|remaining)){1,4}\s$/iu;
/** “the foreign ministers”, “his 31 fellow defence ministers”, not those of a few countries. */
const ALL_OF_THEM =
  /\b(?:the|nato(?:'s)?|allied|alliance's|fellow|other|same|his|her|those|these|all|assembled|thirty-\p{L}+|\d\d)\s$/iu;
const OF_A_FEW =
  /^\s(?:of|from)\s(?!(?:nato|the\s(?:alliance|nato|north|\d|other|allies|thirty)|all|every)\b)/iu;
/** “his 31 NATO counterparts”: one qualifying word or more. */
const findPeers = findWith(
  ['colleagues', 'counterparts', 'peers', 'ministers', 'opposite numbers'],
  /\b(?:(?:(?:NATO(?:'s)?|allied|fellow|other|same|assembled|own|\d\d|thirty-\p{L}+|30-odd|alliance's)\s){1,3}(?:colleagues|counterparts|peers|ministers)|(?:NATO\s)?opposite\snumbers)\b/giu,
);
/** “came to the last one, in March”, “at the first, in February”. */
const findTheOther = findWith(
  [
    ...['first', 'second', 'third', 'last', 'latest', 'previous', 'next', 'other', 'earlier', 'preceding'],
    ...['same', 'recent', 'autumn', 'spring', 'summer', 'winter'],
  ],
  /(?<=\b(?:at|to|from|for|of|in|than|before|with|attend(?:s|ed|ing)?|miss(?:es|ed|ing)?|skip(?:s|ped|ping)?|join(?:s|ed|ing)?|made|makes?|did|does)\s)(?:the|its|their|that|this|one)\s(?:very\s)?(?:first|second|third|last|latest|previous|next|other|earlier|preceding|same|most\srecent|autumn|spring|summer|winter)(?:\s(?:one|two|time))?(?=[.;,]|$|,?\s(?:in|on|of|at|since|because|as|but|and|when|by)\s)|(?<=\b(?:to|at|into|inside)\sthe\s)same\s(?:building|room|table|hall|venue|house|place)\b/giu,
);
const AMONG_BARE = /\b(?:among|amongst|alongside|joins?|joined|joining)\s$/i;
const GATHERS = phrasePattern(gatheringVerbs);
const GATHERED = phrasePattern(pastGatheringVerbs);
const WILL = /\b(?:will|to|set|due|prepare[sd]?|would|expected|when)\b/iu;

/** “a meeting with the president”, not “a meeting with two sessions to go”. */
const WITH_SOMEONE =
  /^\s(?:with|between)\s(?!(?:\d|one|two|three|four|half|much|most|several|hours|items|a\s|an\s|more|the\s(?:rest|agenda|main)|its|nothing|no)\b)/u;
/** “of the Northern Group”. */
const OF_A_BODY =
  /^\s(?:of|for)\sthe\s(?:\p{Lu}[\p{L}-]+\s)+(?:Group|Council|Forum|Format|Coalition|Nine|Quad|Initiative)\b/u;

function kindsOf(words: string): MinisterialKind[] {
  const kinds: MinisterialKind[] = [];
  if (/foreign/iu.test(words)) kinds.push('foreign');
  if (/defen[cs]e/iu.test(words)) kinds.push('defence');
  return kinds;
}

function wordsAround(text: string, start: number, count: number): string {
  return wordsOf(text.slice(Math.max(0, start - 60), start))
    .slice(-count)
    .join(' ');
}

/** What the ministers do, when they are named without a noun for the meeting. */
function verbAfter(text: string, end: number): { gathers: boolean; side: Side | null } {
  const after = text.slice(end, end + 60).split(/[;:]/u)[0] ?? '';
  const verb = GATHERS.exec(after);
  if (verb === null) return { gathers: false, side: null };
  if (WILL.test(after.slice(0, verb.index))) return { gathers: true, side: 'ahead' };
  return { gathers: true, side: GATHERED.test(verb[0]) ? 'behind' : null };
}

function ofMinisters(text: string): Bare[] {
  return findOfMinisters(text).flatMap((match) => {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const nounBefore = NOUN_BEFORE.exec(before);
    const { gathers, side } = verbAfter(text, end);
    if (
      !ENDS_IN_NOUN.test(match[0]) &&
      nounBefore === null &&
      !gathers &&
      !AMONG.test(before) &&
      !AMONG_BARE.test(before) &&
      !(ALL_OF_THEM.test(before) && !OF_A_FEW.test(text.slice(end, end + 20)) && /ministers/iu.test(match[0]))
    )
      return [];
    const start = nounBefore === null ? match.index : match.index - nounBefore[0].length;
    const other = BODIES.test(wordsAround(text, match.index, 3)) || isOfAnother(text.slice(end, end + 60));
    return [
      {
        start,
        end,
        kinds: kindsOf(match.groups?.['kinds'] ?? match.groups?.['of'] ?? ''),
        other,
        side,
        gathers,
      },
    ];
  });
}

function plainMeetings(text: string): Bare[] {
  return [...findPlain(text), ...findQualified(text), ...findPeers(text), ...findTheOther(text)].flatMap(
    (match) => {
      const end = match.index + match[0].length;
      const after = text.slice(end, end + 24);
      if (WITH_SOMEONE.test(after)) return [];
      const other = BODIES.test(wordsAround(text, match.index, 2)) || isOfAnother(text.slice(end, end + 60));
      return [{ start: match.index, end, kinds: [], other, side: null, gathers: false }];
    },
  );
}

function ministersGathering(text: string): Bare[] {
  return findGathering(text).flatMap((match) => {
    const end = match.index + match[0].length;
    const { gathers, side } = verbAfter(text, match.index + 'ministers'.length);
    const other = BODIES.test(wordsAround(text, match.index, 2));
    return gathers ? [{ start: match.index, end, kinds: [], other, side, gathers }] : [];
  });
}

/** `a meeting of the … contact group`. */
function isOfAnother(after: string): boolean {
  const clause = /^\s(?:of|for)\s[^,;.]*/u.exec(after)?.[0] ?? '';
  return NAMES_OTHER.test(clause) || BODIES.test(clause) || OF_A_BODY.test(clause);
}

/** “attended the same forum”: the one told of. */
const SAME = /\b(?:same|very)\s$/iu;

function otherMeetingsIn(text: string): Bare[] {
  return findOthers(text)
    .filter((match) => !SAME.test(text.slice(0, match.index)))
    .map((match) => {
      const tail = /^\s(?:meeting|talks|gathering|session|summit)/iu.exec(
        text.slice(match.index + match[0].length),
      );
      const end = match.index + match[0].length + (tail?.[0].length ?? 0);
      const own = { start: match.index, end, kinds: [], side: null, gathers: false };
      const isSummit =
        match[0].toLowerCase() === 'summit' &&
        !OF_LEADERS.test(text.slice(Math.max(0, match.index - 40), end + 40));
      return isSummit ? { ...own, other: false, doubtful: true as const } : { ...own, other: true };
    });
}

function isPossessive(text: string, date: Span): boolean {
  return /^'s?\s/u.test(text.slice(date.end, date.end + 3));
}

/** `next month's NATO … meeting`, `the February 12 meeting`: the date is part of the name. */
function standsBefore(text: string, date: DateMention, meeting: Span): boolean {
  const between = text.slice(date.end, meeting.start);
  if (date.end > meeting.start || between.length > 50 || /[,;:()"“”]/u.test(between)) return false;
  const adverb = /\b(?:on|in|by|since|until)\s$/iu.test(text.slice(Math.max(0, date.start - 6), date.start));
  if (isPossessive(text, date)) return true;
  const words = wordsOf(between);
  return !adverb && words.length <= 4 && !words.some((word) => wordsBeforeDate.has(word) || word === 'that');
}

/** `meeting in this seaside town on …`: a place of a few words. */
const IN_A_PLACE = /^\s(?:in|at)\s(?:the|this|a|an|its)(?:\s[\p{L}-]+){1,3}\s(?:on\s)?$/u;

/** `meeting in Brussels last December`: only places and small words come between. */
function standsAfter(text: string, date: DateMention, meeting: Span): boolean {
  if (date.start < meeting.end || date.expression.kind === 'side' || isPossessive(text, date)) return false;
  const between = text.slice(meeting.end, date.start);
  if (between.length > 70 || /[;:()"“”.](?!\p{L})|,\s(?:and|but|while)\s/u.test(between)) return false;
  if (IN_A_PLACE.test(between)) return true;
  return wordsOf(between).every(
    (word) =>
      isCapitalised(word) ||
      wordsBeforeDate.has(word) ||
      gatheringVerbs.includes(word) ||
      /^\p{Ll}{3,}ly$/u.test(word),
  );
}

/** “On Thursday, NATO defence ministers met”: a date that opens the sentence is the gathering's. */
function opens(text: string, date: DateMention, { start, gathers }: Bare): boolean {
  const between = text.slice(date.end, start);
  return gathers && date.start <= 6 && date.end < start && between.length < 60 && !/[;:“”"]/u.test(between);
}

/** The dates that belong to what stands at `meeting`. */
export function datesBeside(text: string, dates: readonly DateMention[], meeting: Span): DateMention[] {
  return dates.filter(
    (date) =>
      (date.start >= meeting.start && date.end <= meeting.end) ||
      standsBefore(text, date, meeting) ||
      standsAfter(text, date, meeting),
  );
}

function outermost(found: readonly Bare[]): Bare[] {
  const ordered = [...found].toSorted(
    (a, b) => b.kinds.length - a.kinds.length || b.end - b.start - (a.end - a.start),
  );
  const kept: Bare[] = [];
  for (const each of ordered)
    if (!kept.some((other) => each.start < other.end && other.start < each.end)) kept.push(each);
  return kept.toSorted((a, b) => a.start - b.start);
}

/** “Ministers held their spring meeting”: the ministers and what they hold are one. */
function joinHeld(text: string, found: readonly Bare[]): Bare[] {
  const joined: Bare[] = [];
  for (const each of found) {
    const last = joined.at(-1);
    const close = last !== undefined && text.slice(last.end, each.start).length < 40;
    if (close && last.gathers && each.kinds.length === 0 && !each.other)
      joined[joined.length - 1] = { ...last, end: each.end };
    else joined.push(each);
  }
  return joined;
}

/** The meetings that one sentence names, in order, with the dates that belong to each. */
export function findMinisterialMentions(text: string): MinisterialMention[] {
  if (!HINT.test(text)) return [];
  const found = joinHeld(
    text,
    outermost([
      ...ofMinisters(text),
      ...otherMeetingsIn(text),
      ...plainMeetings(text),
      ...ministersGathering(text),
    ]),
  );
  if (found.length === 0) return [];
  const dates = findDates(text);
  return found.map((each) => {
    const beside = datesBeside(text, dates, each);
    return { ...each, dates: beside.length > 0 ? beside : dates.filter((date) => opens(text, date, each)) };
  });
}
