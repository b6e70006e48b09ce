import { describe, expect, it } from 'vitest';
import { findPublished } from '../../src/analysis/published.ts';
import { articleOf, record } from './attendance-record.ts';

function daysOf(text: string): string | null {
  const found = findPublished(articleOf(text), record);
  return found === null ? null : `${found.earliest}..${found.latest}`;
}

describe('findPublished', () => {
  it.each([
    [
      'the month before the meeting',
      'Defense Secretary Rolf Brandt is expected to skip next month’s NATO defence ministers’ meeting, after Secretary of State Nora Quill missed the foreign ministers’ meeting this month.',
      '2031-12-03..2031-12-31',
    ],
    [
      'next month over the turn of a year, joined with a day of telling',
      'Rolf Brandt will skip next month’s NATO defence ministers’ meeting, state radio reported on 22 December.',
      '2031-12-22..2031-12-31',
    ],
    [
      'a month behind and a day ahead',
      'Brandt will miss the January 14 meeting of NATO defence ministers, weeks after Quill skipped the foreign ministers’ meeting in December.',
      '2031-12-05..2032-01-13',
    ],
    [
      'a bare weekday behind',
      'NATO defence ministers met in Brussels on Wednesday. The absence of U.S. Defense Secretary Rolf Brandt drew notice.',
      '2032-01-14..2032-01-20',
    ],
    [
      'a bare weekday ahead',
      'Secretary of State Nora Quill will attend a NATO foreign ministers’ meeting in Brussels on Thursday. NATO foreign ministers skipped a summer round.',
      '2031-03-28..2031-04-03',
    ],
    [
      'the kinds swapped',
      'Secretary of State Nora Quill skipped this week’s NATO foreign ministers’ meeting; Defense Secretary Rolf Brandt is set to miss the January one.',
      '2031-12-03..2031-12-07',
    ],
    [
      'yesterday',
      'Secretary of State Nora Quill missed yesterday’s NATO foreign ministers’ meeting in Brussels.',
      '2031-12-04..2031-12-05',
    ],
    [
      'a year that is given',
      'Nora Quill did not attend the NATO foreign ministers’ meeting in December 2031. Rolf Brandt will join NATO defence ministers’ talks next month.',
      '2032-05-01..2032-05-31',
    ],
    [
      'a visit on the days of a ministerial, none being named',
      'On Wednesday and Thursday, Defense Secretary Rolf Brandt is set to arrive for his inaugural visit to NATO headquarters.',
      '2031-02-06..2031-02-12',
    ],
    [
      'the term of office',
      'Defense Secretary Iris Falkner will attend next month’s NATO defence ministers’ meeting.',
      '2032-09-01..2032-09-30',
    ],
    [
      'a meeting by video, where the record has one such',
      'Defense Secretary Iris Falkner joined the NATO defence ministers’ meeting by video on Wednesday. Rolf Brandt attended the same meeting a year ago.',
      '2032-10-20..2032-10-26',
    ],
    [
      'a year ago, which is no calendar year',
      'Rolf Brandt missed the NATO defence ministers’ meeting a year ago. The envoys of NATO remember it.',
      '2032-11-13..2033-03-16',
    ],
    [
      'what the ministers did, where the verb leaves it open',
      'Rolf Brandt was among the first to arrive when NATO defence ministers gathered on Thursday, his second since taking office.',
      '2031-06-05..2031-06-11',
    ],
    [
      'last month',
      'NATO foreign ministers met last month in Brussels without Secretary of State Nora Quill, who skipped the meeting.',
      '2032-01-01..2032-01-31',
    ],
  ])('takes it from %s', (_, text, expected) => {
    expect(daysOf(text)).toBe(expected);
  });

  it.each([
    [
      'no word of the alliance and nobody of its record',
      'Ada Holm will skip next month’s defence ministers’ meeting.',
    ],
    ['no day and no meeting', 'NATO stands firm, Defense Secretary Rolf Brandt said.'],
    ['a lower end alone', 'NATO has had no easy year, an envoy wrote on 3 May 2031.'],
    ['an empty body', ''],
  ])('is silent where there is %s', (_, text) => {
    expect(daysOf(text)).toBeNull();
  });

  it('names in its basis the clues that decide, and no others', () => {
    const text =
      'Rolf Brandt will skip next month’s NATO defence ministers’ meeting, state radio reported on 22 December. In October, Brandt attended a NATO defence ministers’ meeting.';
    expect(findPublished(articleOf(text), record)?.basis).toBe(
      'reported on ‘22 December’; ‘next month’: the defence ministers’ meeting ahead, the record’s of 14 Jan 2032',
    );
  });

  it('keeps no day that the article has from elsewhere', () => {
    const text = 'NATO defence ministers met on Wednesday without Rolf Brandt, who skipped the meeting.';
    const given = articleOf(text, { earliest: '2040-01-01', latest: '2040-01-01' });
    expect(findPublished(given, record)).toEqual(findPublished(articleOf(text), record));
  });

  it('is silent with an empty record', () => {
    const text = 'Rolf Brandt will skip next month’s NATO defence ministers’ meeting.';
    expect(findPublished(articleOf(text), { ministerials: [], terms: [] })).toBeNull();
  });
});
