import type { DayInterval } from '../common/day.ts';
import { intervalInWords } from '../common/words.ts';

export const sideNames = {
  allied: 'allied',
  nato: 'NATO',
  us: 'US',
  analyst: 'analyst',
  media: 'media',
  unknown: 'side not known',
} as const;

export const statusNames = {
  'expected-to-attend': 'expected to attend',
  'expected-absent': 'expected to stay away',
  attended: 'attended',
  'attended-remotely': 'attended by video',
  absent: 'absent',
  'left-early': 'left early',
} as const;

export const attendanceNames = {
  attended: 'in person',
  'attended-remotely': 'by video',
  absent: 'away',
  unknown: 'not known',
} as const;

export const partNames = {
  summary: 'Summary',
  takeaway: 'Takeaway',
  analysis: 'Editors’ analysis',
  caption: 'Caption',
} as const;

export const markTexts = {
  cue: 'deciding word',
  report: 'attendance report',
  'own-voice': 'the outlet’s own voice',
  target: 'passage of the link',
  current: 'statement walked to',
} as const;

export const verdictWords = {
  agrees: 'agrees with the record',
  contradicts: 'contradicts the record',
  'borne-out': 'borne out',
  'not-borne-out': 'not borne out',
  'still-ahead': 'still ahead',
  'beyond-the-record': 'beyond the record',
} as const;

export const standInWords = {
  agrees: 'stand-in agrees',
  contradicts: 'stand-in differs',
  'beyond-the-record': 'stand-in beyond the record',
} as const;

/** The days on which an article can have come out. */
export function publishedInWords(days: DayInterval | null): string {
  return days === null ? 'date not known' : intervalInWords(days);
}
