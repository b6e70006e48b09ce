import { describe, expect, it } from 'vitest';
import { findReports } from '../../src/analysis/attendance.ts';
import { findPublished } from '../../src/analysis/published.ts';
import { tokenise } from '../../src/analysis/tokenise.ts';
import type { Article } from '../../src/articles/article.ts';
import type { AttendanceRecord } from '../../src/record/record.ts';
import { articleOf, daysOf, record } from './attendance-record.ts';

const places = new Map([
  ['fm-2031-04-03', 'Porto, Portugal'],
  ['dm-2032-06-17', 'Bergen, Norway'],
]);
const travelling: AttendanceRecord = {
  ...record,
  ministerials: record.ministerials.map((each) => ({ ...each, place: places.get(each.id) ?? each.place })),
};

function reportsIn(article: Article): string {
  return findReports(article, tokenise(article), [], [], travelling)
    .map(({ official, ministerial, status }) => `${official}: ${status} ${String(ministerial)}`)
    .join('; ');
}

function datelined(dateline: string, body: string): Article {
  const text = `${dateline}\n\n${body}`;
  const from = dateline.length + 2;
  const parts = [
    { kind: 'dateline', start: 0, end: dateline.length },
    { kind: 'paragraph', start: from, end: text.length },
  ] as const;
  return { ...articleOf(text), parts };
}

function publishedOf(article: Article): string | null {
  const found = findPublished(article, travelling);
  return found === null ? null : `${found.earliest}..${found.latest}`;
}

describe('a place of the record', () => {
  it.each([
    [
      'the town',
      'Secretary of State Nora Quill attended the NATO foreign ministers’ talks in Porto last spring.',
      '2032-03-01',
      'Nora Quill: attended fm-2031-04-03',
    ],
    [
      'the country',
      'Quill joined the session of NATO foreign ministers in Portugal.',
      '2032-04-20',
      'Nora Quill: attended fm-2031-04-03',
    ],
    [
      'a place of which the record knows nothing',
      'Nora Quill attended the NATO foreign ministers’ meeting in Gotham on 7 April.',
      '2032-04-20',
      'Nora Quill: attended fm-2032-04-07',
    ],
  ])('narrows the meetings: %s', (_, text, days, expected) => {
    expect(reportsIn(articleOf(text, daysOf(days)))).toBe(expected);
  });

  it.each([
    ['elsewhere, it is the meeting’s', 'BERGEN, Norway', 'Thursday', '2032-06-17..2032-06-23'],
    ['at home, it tells nothing', 'BRUSSELS', 'Thursday', '2031-02-13..2032-06-23'],
    ['no ministerial was held there on that day', 'BERGEN', 'Monday', null],
  ])('in a dateline: %s', (_, town, day, expected) => {
    const body = `Rolf Brandt attended the meeting of NATO defence ministers in this old port on ${day}. Brandt smiled.`;
    expect(publishedOf(datelined(town, body))).toBe(expected);
  });
});

describe('the how many-th', () => {
  it.each([
    [
      'Iris Falkner made her first appearance at a NATO defence ministers’ meeting on Wednesday.',
      'Iris Falkner: attended dm-2032-10-20',
    ],
    [
      'Rolf Brandt was present at the NATO defence ministers’ meeting on Thursday, his second since taking office.',
      'Rolf Brandt: attended dm-2031-06-05',
    ],
    [
      'Rolf Brandt was present at the NATO defence ministers’ meeting on Thursday, his fourth in the job.',
      'Rolf Brandt: attended dm-2032-06-17',
    ],
  ])('%s', (text, expected) => {
    expect(reportsIn(articleOf(text))).toBe(expected);
  });
});
