import { describe, expect, it } from 'vitest';
import { findReports } from '../../src/analysis/attendance.ts';
import { tokenise } from '../../src/analysis/tokenise.ts';
import { articleOf, daysOf, personNamed, record } from './attendance-record.ts';

const people = [personNamed('Otto Weller'), personNamed('Mara Lindqvist')];

function told(text: string, days = '2032-06-18'): string[] {
  const article = articleOf(text, daysOf(days));
  return findReports(article, tokenise(article), people, [], record).map(
    ({ official, ministerial, status, standIn }) =>
      [official, status, ministerial, standIn?.name].filter((each) => each !== undefined).join(' '),
  );
}

const left = 'Rolf Brandt left-early dm-2032-06-17';
const away = 'Rolf Brandt absent dm-2032-06-17';
const came = 'Rolf Brandt attended dm-2032-06-17';
const onScreen = 'Rolf Brandt attended-remotely dm-2032-06-17';

describe('the hour at which somebody leaves a meeting of one day', () => {
  it.each([
    ['left a meeting of NATO defense ministers in Brussels at 1:15 p.m. on Thursday', left],
    ['got up from the table of NATO defence ministers at half past one on Thursday', left],
    ['was gone from Thursday’s meeting of NATO defence ministers by 14.40', left],
    ['gave Thursday’s meeting of NATO defence ministers a morning', left],
    ['occupied his seat until noon at Thursday’s meeting of NATO defence ministers', left],
    ['missed the last two sessions of Thursday’s meeting of NATO defence ministers', left],
    ['missed the last two meetings of NATO defence ministers', null],
  ])('%s', (words, expected) => {
    expect(told(`US Defense Secretary Rolf Brandt ${words}.`)).toEqual(expected === null ? [] : [expected]);
  });
});

describe('a meeting that is handed to somebody else', () => {
  it.each([
    ['left Thursday’s NATO meeting of defence ministers to his deputy, Otto Weller', `${away} Otto Weller`],
    ['left Thursday’s NATO meeting of defence ministers to his deputy', away],
    ['left the rest of Thursday’s NATO defence ministers’ meeting to Otto Weller', `${left} Otto Weller`],
    [
      'skipped the afternoon of Thursday’s NATO defence ministers’ meeting, handing his chair to Otto Weller',
      `${left} Otto Weller`,
    ],
  ])('%s', (words, expected) => {
    expect(told(`US Defense Secretary Rolf Brandt ${words}.`)).toEqual([expected]);
  });
});

describe('who follows from elsewhere', () => {
  it.each([
    ['joined Thursday’s meeting of NATO defence ministers from an airport hotel', onScreen],
    ['spoke to Thursday’s meeting of NATO defence ministers from his kitchen', onScreen],
    ['came to Thursday’s meeting of NATO defence ministers straight from his hotel', came],
  ])('%s', (words, expected) => {
    expect(told(`US Defense Secretary Rolf Brandt ${words}.`)).toEqual([expected]);
  });
});

describe('whose stand-in somebody is', () => {
  it.each([
    [
      'a spokesman who talks to the press is none',
      'Defense Secretary Rolf Brandt was absent when NATO defence ministers met on Thursday. “We read nothing into it,” Pentagon spokesman Otto Weller told the travelling press.',
      [away],
    ],
    [
      'whoever sat in the chair',
      'Defense Secretary Rolf Brandt was a no-show at Thursday’s gathering of NATO defence ministers. In his chair sat Ambassador Otto Weller.',
      [`${away} Otto Weller`],
    ],
    [
      'another secretary’s deputy is none',
      'Defense Secretary Rolf Brandt was absent when NATO defence ministers met on Thursday. In December the American seat had been filled by Deputy Secretary of State Otto Weller.',
      [away],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a month of a year that is told beside it', () => {
  it.each([
    ['In February last year', 'dm-2031-02-13'],
    ['In October last year', 'dm-2031-10-15'],
    ['At the start of this year', 'dm-2032-01-14'],
    ['Late last year', 'dm-2031-10-15'],
  ])('%s', (when, ministerial) => {
    const text = `${when} Defense Secretary Rolf Brandt attended the meeting of NATO defence ministers.`;
    expect(told(text, '2032-12-02')).toEqual([`Rolf Brandt attended ${ministerial}`]);
  });
});
