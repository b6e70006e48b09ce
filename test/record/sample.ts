import { makeMinisterial } from '../makers.ts';
import type { AttendanceRecord, Ministerial, Term } from '../../src/record/record.ts';

type Given = Partial<Ministerial> & { readonly id: string };

/** An invented entry: what a test does not name is a plain attended defence ministerial of February 2020. */
export function entryOf(given: Given): Ministerial {
  const startDate = given.startDate ?? '2020-02-12';
  const usPrincipal = { name: 'Ada Quill', office: 'Secretary of Defense' };
  return makeMinisterial({ usPrincipal, startDate, endDate: startDate, ...given });
}

const LETTER = {
  p: { attendance: 'attended' },
  v: { attendance: 'attended-remotely', format: 'virtual' },
  a: { attendance: 'absent' },
  u: { attendance: 'unknown' },
} as const;

function isLetter(value: string): value is keyof typeof LETTER {
  return value in LETTER;
}

/** One entry a letter, a month apart: p in person, v by video, a away, u unknown. */
export function entriesOf(letters: string): readonly Ministerial[] {
  return Array.from(letters).map((letter, index) => {
    if (!isLetter(letter)) throw new Error(`entriesOf: no attendance for "${letter}"; use p, v, a or u`);
    const year = 2015 + Math.floor(index / 12);
    const month = String((index % 12) + 1).padStart(2, '0');
    return entryOf({ id: `e${index}`, startDate: `${year}-${month}-10`, ...LETTER[letter] });
  });
}

export function recordOf(
  ministerials: readonly Ministerial[],
  terms: readonly Term[] = [],
): AttendanceRecord {
  return { ministerials, terms };
}

export const quillTerm: Term = {
  kind: 'defence',
  name: 'Ada Quill',
  acting: false,
  from: '2015-01-01',
  to: null,
};
