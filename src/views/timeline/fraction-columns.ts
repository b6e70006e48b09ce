import type { Tally } from '../../record/tally.ts';
import type { Glyph } from './glyphs.tsx';

export interface FractionColumn {
  readonly of: Exclude<keyof Tally, 'all' | 'inPerson'>;
  readonly glyph: Glyph;
  /** Nothing is printed for none: the column says of which part something more is known. */
  readonly isAmong: boolean;
}

/** What is counted beside those in person, in order: on the page and in files. */
export const besidesInPerson: readonly FractionColumn[] = [
  { of: 'likelyInPerson', glyph: 'likely-in-person', isAmong: true },
  { of: 'partial', glyph: 'in-part', isAmong: true },
  { of: 'byVideo', glyph: 'by-video', isAmong: false },
  { of: 'likelyByVideo', glyph: 'likely-by-video', isAmong: true },
  { of: 'away', glyph: 'away', isAmong: false },
  { of: 'unknown', glyph: 'unknown', isAmong: false },
];
