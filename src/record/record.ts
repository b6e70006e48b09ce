import type { Day } from '../common/day.ts';

export const ministerialKinds = ['foreign', 'defence'] as const;
export type MinisterialKind = (typeof ministerialKinds)[number];

export const meetingFormats = ['regular', 'extraordinary', 'informal', 'virtual'] as const;
export type MeetingFormat = (typeof meetingFormats)[number];

export const attendances = ['attended', 'attended-remotely', 'absent', 'unknown'] as const;
export type Attendance = (typeof attendances)[number];

export interface OfficeHolder {
  readonly name: string;
  readonly office: string;
}

export interface Citation {
  readonly url: string;
  readonly publisher: string;
  readonly published: Day | null;
  /** What the page says that bears on the entry. */
  readonly supports: string;
}

/** One ministerial of one kind: the joint one of a day is two entries that name each other in `jointWith`. */
export interface Ministerial {
  readonly id: string;
  readonly kind: MinisterialKind;
  readonly format: MeetingFormat;
  readonly startDate: Day;
  readonly endDate: Day;
  readonly place: string;
  readonly jointWith: string | null;
  readonly usPrincipal: OfficeHolder;
  readonly attendance: Attendance;
  /** Where the minister left early, what is known of it and on what it rests. */
  readonly partial: { readonly what: string; readonly rests: string } | null;
  /** Who sat for the US; null where not seen. */
  readonly usRepresentative: OfficeHolder | null;
  readonly reasonGiven: string | null;
  readonly reasonGivenBy: string | null;
  readonly confidence: 'confirmed' | 'likely';
  /** Null where it comes with the citations. */
  readonly remark: string | null;
}

/** What an entry rests on: fetched apart, when the entry is opened. */
export interface Background {
  readonly remark: string | null;
  readonly citations: readonly Citation[];
}

export interface Term {
  readonly kind: MinisterialKind;
  readonly name: string;
  readonly acting: boolean;
  readonly from: Day;
  /** Null where the term runs on. */
  readonly to: Day | null;
}

/** The record, oldest entry first. */
export interface AttendanceRecord {
  readonly ministerials: readonly Ministerial[];
  readonly terms: readonly Term[];
}
