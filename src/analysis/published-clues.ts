import type { Article } from '../articles/article.ts';
import type { DayInterval } from '../common/day.ts';
import { addDays, isDay } from '../common/day.ts';
import { dayInWords } from '../common/words.ts';
import type { AttendanceRecord, Ministerial, MinisterialKind } from '../record/record.ts';
import type { Wanted } from './attendance-candidates.ts';
import { candidatesFor, wantedBy } from './attendance-candidates.ts';
import type { Claim } from './attendance-claims.ts';
import { findDatedMeetings } from './attendance-dated-meetings.ts';
import type { Officer } from './attendance-officials.ts';
import type { AttendanceReading, ReadSentence } from './attendance-reading.ts';
import { sideOfClaim } from './attendance-claims.ts';
import type { PlainSentence } from './attendance-sentences.ts';
import { plainSentence } from './attendance-sentences.ts';
import { findVisits } from './attendance-visits.ts';
import { phrasePattern } from './attendance-words.ts';
import { NO_END } from './dates-intervals.ts';
import type { DateMention, Side } from './dates.ts';
import { findDates } from './dates.ts';
import { reportingWords } from './lexicon/attendance-modality.ts';

/** One reading of a clue: the days it leaves, and the ministerial it then means. */
export interface Alternative {
  readonly published: DayInterval;
  readonly ministerial: Ministerial | null;
  /** Whether the record tells the same of who came; null where the clue says nothing of that. */
  readonly agrees: boolean | null;
}

export interface Clue {
  /** What is quoted of the article, for the basis. */
  readonly words: string;
  readonly alternatives: readonly Alternative[];
  /** The smaller, the more it is trusted. */
  readonly rank: number;
}

/** A term of office alone says too little. */
export const TERM_RANK = 4;
const MOST_CLUES = 40;
const YEARLESS_DAYS = 183;
const REPORTS = phrasePattern(reportingWords);
const KIND_WORDS: Readonly<Record<MinisterialKind, string>> = {
  foreign: 'foreign ministers’ meeting',
  defence: 'defence ministers’ meeting',
};
const SIDE_WORDS: Readonly<Record<Side, string>> = { ahead: ' ahead', behind: ' behind' };

function quoted(dates: readonly DateMention[]): string {
  return dates.length === 0 ? '' : `${dates.map(({ words }) => `‘${words}’`).join(', ')}: `;
}

function wordsFor({ kinds, dates, side }: Wanted): string {
  const [kind] = kinds;
  const where = dates.find((date) => date.side !== null)?.side ?? side;
  const what = kind === undefined ? 'meeting' : KIND_WORDS[kind];
  return `${quoted(dates)}the ${what}${where === null ? '' : SIDE_WORDS[where]}`;
}

function agreement({ present, manner }: Claim, { attendance }: Ministerial): boolean | null {
  if (attendance === 'unknown') return null;
  if (present && manner === 'remote') return attendance === 'attended-remotely';
  return present === (attendance !== 'absent');
}

function clueFor(wanted: Wanted, claim: Claim | null, record: AttendanceRecord): Clue {
  const alternatives = candidatesFor(wanted, record).map(({ ministerial, published }) => ({
    published: isOpenBehind(wanted) ? { ...published, latest: NO_END } : published,
    ministerial,
    agrees: claim === null ? null : agreement(claim, ministerial),
  }));
  return { words: wordsFor(wanted), alternatives, rank: wanted.dates.length > 0 ? 1 : 3 };
}

/** “She skipped the meeting” without a date may look back further than to the last one. */
function isOpenBehind({ dates, side }: Wanted): boolean {
  return side === 'behind' && dates.length === 0;
}

/** The side of an open claim is that of all the article's other claims on the same official. */
function sideAmong(claim: Claim, claims: readonly Claim[]): Side | null {
  const own = sideOfClaim(claim);
  if (own !== null) return own;
  const sides = new Set(
    claims
      .filter(
        ({ official }) =>
          official.kind === claim.official.kind && sameOfficer(official.officer, claim.official.officer),
      )
      .flatMap((other) => sideOfClaim(other) ?? []),
  );
  const [only] = sides;
  return sides.size === 1 && only !== undefined ? only : null;
}

function sameOfficer(a: Officer | null, b: Officer | null): boolean {
  return a === null || b === null || a === b;
}

function cluesOfClaims(reading: AttendanceReading, record: AttendanceRecord): Clue[] {
  const all = reading.sentences.flatMap(({ claims }) => claims);
  return reading.sentences.flatMap(({ claims }) =>
    claims.flatMap((claim) => {
      const side = sideAmong(claim, all);
      if (side === null && claim.dates.length === 0) return [];
      return [clueFor(wantedBy(claim, claim.official.officer, side), claim, record)];
    }),
  );
}

function cluesOfMeetings({ sentences }: AttendanceReading, record: AttendanceRecord): Clue[] {
  return findDatedMeetings(sentences).map(({ kinds, dates, side }) =>
    clueFor({ kinds, officer: null, dates, side, place: null, ordinal: null }, null, record),
  );
}

function cluesOfVisits(reading: AttendanceReading, record: AttendanceRecord): Clue[] {
  return findVisits(reading, record).map(({ wanted, candidates }) => ({
    words: `${quoted(wanted.dates)}a visit to NATO headquarters on the days of a ministerial`,
    alternatives: candidates.map(({ ministerial, published }) => ({ ministerial, published, agrees: null })),
    rank: 2,
  }));
}

function yearsOf(record: AttendanceRecord): number[] {
  const first = Number(record.ministerials[0]?.startDate.slice(0, 4));
  const last = Number(record.ministerials.at(-1)?.endDate.slice(0, 4));
  return Number.isNaN(first) ? [] : Array.from({ length: last - first + 2 }, (_, i) => first + i);
}

function daysMeant({ expression }: DateMention, record: AttendanceRecord): string[] {
  if (expression.kind !== 'day') return [];
  const pad = (n: number): string => String(n).padStart(2, '0');
  const years = expression.year === null ? yearsOf(record) : [expression.year];
  return years.map((year) => `${year}-${pad(expression.month + 1)}-${pad(expression.day)}`).filter(isDay);
}

function hasYear({ expression }: DateMention): boolean {
  return expression.kind === 'day' && expression.year !== null;
}

function clueOfDay(date: DateMention, reach: number | null, words: string, record: AttendanceRecord): Clue[] {
  const alternatives = daysMeant(date, record).map((day) => ({
    published: { earliest: day, latest: reach === null ? NO_END : addDays(day, reach) },
    ministerial: null,
    agrees: null,
  }));
  return alternatives.length === 0 ? [] : [{ words: `${words} ‘${date.words}’`, alternatives, rank: 0 }];
}

/** “reported on 29 January”: the article came out on that day or after it. */
function cluesOfReporting({ sentence, meetings }: ReadSentence, record: AttendanceRecord): Clue[] {
  const { text } = sentence;
  if (!/\d/u.test(text) || !REPORTS.test(text)) return [];
  const taken = meetings.flatMap(({ dates }) => dates.map(({ start }) => start));
  return findDates(text).flatMap((date) => {
    const before =
      text
        .slice(Math.max(0, date.start - 40), date.start)
        .split(/[.;:,]\s/u)
        .at(-1) ?? '';
    if (taken.includes(date.start) || !REPORTS.test(before)) return [];
    return clueOfDay(date, hasYear(date) ? null : YEARLESS_DAYS, 'reported on', record);
  });
}

function cluesOfDateline(article: Article, record: AttendanceRecord): Clue[] {
  const lines: PlainSentence[] = article.parts
    .filter(({ kind }) => kind === 'dateline')
    .map((part) => plainSentence(article.text, part));
  return lines.flatMap(({ text }) =>
    findDates(text).flatMap((date) => clueOfDay(date, 1, 'the dateline', record)),
  );
}

function cluesOfTerms(reading: AttendanceReading, record: AttendanceRecord): Clue[] {
  const titled = reading.sentences.flatMap(({ officials }) =>
    officials.flatMap(({ officer, former, titled }) =>
      officer !== null && titled && !former ? [officer] : [],
    ),
  );
  return [...new Set(titled)].flatMap((officer) => {
    const terms = record.terms.filter(
      ({ kind, name }) => kind === officer.kind && officer.names.includes(name),
    );
    const alternatives = terms.map(({ from, to }) => ({
      published: { earliest: from, latest: to ?? NO_END },
      ministerial: null,
      agrees: null,
    }));
    const since = terms[0] === undefined ? '' : ` since ${dayInWords(terms[0].from)}`;
    return [{ words: `${officer.surname} in office${since}`, alternatives, rank: TERM_RANK }];
  });
}

/** The same words told twice are one clue. */
function withoutRepeats(clues: readonly Clue[]): Clue[] {
  const kept = new Map<string, Clue>();
  for (const clue of clues) {
    const key = JSON.stringify([
      clue.words,
      clue.alternatives.map(({ published, agrees }) => [published, agrees]),
    ]);
    if (!kept.has(key)) kept.set(key, clue);
  }
  return [...kept.values()];
}

/** All that the text tells of the day it came out, the most trusted first. */
export function findClues(article: Article, reading: AttendanceReading, record: AttendanceRecord): Clue[] {
  const clues = [
    ...cluesOfDateline(article, record),
    ...reading.sentences.flatMap((read) => cluesOfReporting(read, record)),
    ...cluesOfClaims(reading, record),
    ...cluesOfMeetings(reading, record),
    ...cluesOfVisits(reading, record),
    ...cluesOfTerms(reading, record),
  ];
  return withoutRepeats(clues.filter(({ alternatives }) => alternatives.length > 0))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST_CLUES);
}
