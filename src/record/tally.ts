import type { DayInterval } from '../common/day.ts';
import { holderOf, type Holder } from './people.ts';
import {
  meetingFormats,
  ministerialKinds,
  type Attendance,
  type MeetingFormat,
  type Ministerial,
  type MinisterialKind,
  type Term,
} from './record.ts';

/** Entries sorted by attendance. `likely` and `partial` are among those counted, not beside them. */
export interface Tally {
  readonly all: readonly Ministerial[];
  readonly inPerson: readonly Ministerial[];
  readonly likelyInPerson: readonly Ministerial[];
  readonly partial: readonly Ministerial[];
  readonly byVideo: readonly Ministerial[];
  readonly likelyByVideo: readonly Ministerial[];
  readonly away: readonly Ministerial[];
  readonly unknown: readonly Ministerial[];
}

function isLikely(entry: Ministerial): boolean {
  return entry.confidence === 'likely';
}

export function tallyOf(entries: readonly Ministerial[]): Tally {
  const having = (attendance: Attendance) => entries.filter((entry) => entry.attendance === attendance);
  const inPerson = having('attended');
  const byVideo = having('attended-remotely');
  return {
    all: entries,
    inPerson,
    likelyInPerson: inPerson.filter(isLikely),
    partial: inPerson.filter((entry) => entry.partial !== null),
    byVideo,
    likelyByVideo: byVideo.filter(isLikely),
    away: having('absent'),
    unknown: having('unknown'),
  };
}

export interface KindTally {
  readonly kind: MinisterialKind;
  readonly tally: Tally;
}

/** Only the kinds that have entries. */
export function tallyByKind(entries: readonly Ministerial[]): readonly KindTally[] {
  return ministerialKinds
    .map((kind) => ({ kind, tally: tallyOf(entries.filter((entry) => entry.kind === kind)) }))
    .filter(({ tally }) => tally.all.length > 0);
}

export interface FormatTally {
  readonly format: MeetingFormat;
  readonly tally: Tally;
}

/** Only the formats that have entries. */
export function tallyByFormat(entries: readonly Ministerial[]): readonly FormatTally[] {
  return meetingFormats
    .map((format) => ({ format, tally: tallyOf(entries.filter((entry) => entry.format === format)) }))
    .filter(({ tally }) => tally.all.length > 0);
}

export const spans = ['before', 'within', 'after'] as const;
export type SpanPart = (typeof spans)[number];

export interface SpanTally {
  readonly part: SpanPart;
  readonly tally: Tally;
}

function partOf({ startDate, endDate }: Ministerial, { earliest, latest }: DayInterval): SpanPart {
  if (endDate < earliest) return 'before';
  return startDate > latest ? 'after' : 'within';
}

/** The entries that touch the days, and those before and after where there are any. */
export function tallyBySpan(entries: readonly Ministerial[], days: DayInterval): readonly SpanTally[] {
  return spans
    .map((part) => ({ part, tally: tallyOf(entries.filter((entry) => partOf(entry, days) === part)) }))
    .filter(({ part, tally }) => part === 'within' || tally.all.length > 0);
}

export interface HolderTally extends Holder {
  readonly tally: Tally;
}

/** Office-holders with at least one entry, the one with the latest entry first. */
export function tallyByHolder(
  entries: readonly Ministerial[],
  terms: readonly Term[],
): readonly HolderTally[] {
  const found = new Map<string, { holder: Holder; entries: Ministerial[] }>();
  for (const entry of entries.toReversed()) {
    const holder = holderOf(entry, terms);
    const key = `${holder.kind} ${holder.name}`;
    const own = found.get(key) ?? { holder, entries: [] };
    own.entries.unshift(entry);
    found.set(key, own);
  }
  return [...found.values()].map((own) => ({ ...own.holder, tally: tallyOf(own.entries) }));
}
