import type { Article } from '../../src/articles/article.ts';
import type { DayInterval } from '../../src/common/day.ts';
import type { PersonMention } from '../../src/analysis/findings.ts';
import type { Attendance, AttendanceRecord, Ministerial } from '../../src/record/record.ts';
import { makeArticle, makeMinisterial } from '../makers.ts';

const quill = { name: 'Nora J. Quill', office: 'Secretary of State' };
const brandt = { name: 'Rolf Brandt', office: 'Secretary of Defense' };
const falkner = { name: 'Iris Falkner', office: 'Secretary of Defense' };

function entry(
  startDate: string,
  endDate: string,
  usPrincipal: Ministerial['usPrincipal'],
  attendance: Attendance,
): Ministerial {
  const kind = usPrincipal.office === 'Secretary of State' ? 'foreign' : 'defence';
  const id = `${kind === 'foreign' ? 'fm' : 'dm'}-${startDate}`;
  return makeMinisterial({ id, kind, startDate, endDate, usPrincipal, attendance });
}

/** Two years of invented ministerials: a change of office in July 2032, absences on both sides of a new year. */
export const record: AttendanceRecord = {
  ministerials: [
    entry('2031-02-13', '2031-02-13', brandt, 'attended'),
    entry('2031-04-03', '2031-04-04', quill, 'attended'),
    entry('2031-06-05', '2031-06-06', brandt, 'attended'),
    entry('2031-10-15', '2031-10-15', brandt, 'attended'),
    entry('2031-12-03', '2031-12-04', quill, 'absent'),
    entry('2032-01-14', '2032-01-15', brandt, 'absent'),
    entry('2032-04-07', '2032-04-07', quill, 'attended'),
    entry('2032-06-17', '2032-06-17', brandt, 'attended'),
    entry('2032-10-20', '2032-10-21', falkner, 'attended-remotely'),
    entry('2032-12-01', '2032-12-01', quill, 'attended'),
  ],
  terms: [
    { kind: 'foreign', name: 'Nora Quill', acting: false, from: '2031-01-21', to: null },
    { kind: 'defence', name: 'Rolf Brandt', acting: false, from: '2031-01-25', to: '2032-07-01' },
    { kind: 'defence', name: 'Iris Falkner', acting: false, from: '2032-07-02', to: null },
  ],
};

export function articleOf(text: string, published: DayInterval | null = null): Article {
  return makeArticle({ text, published: published === null ? null : { ...published, basis: 'the desk' } });
}

/** The days of one given day, or of `2032-01-02..2032-01-05`. */
export function daysOf(days: string): DayInterval {
  const [earliest = '', latest = earliest] = days.split('..');
  return { earliest, latest };
}

export function personNamed(name: string): PersonMention {
  return { name, forms: [name, name.split(' ').at(-1) ?? name], role: null, first: { start: 0, end: 1 } };
}
