import { describe, expect, it } from 'vitest';
import { findEventDayDisagreements } from '../../../src/corpus/disagreements/event-days.ts';
import { findMeetingDayDisagreements } from '../../../src/corpus/disagreements/meeting-days.ts';
import { makeArticle, makeMinisterial } from '../makers.ts';

const days = (day: string) => ({ published: { earliest: day, latest: day, basis: 'the desk' as const } });
const people = [{ name: 'Mara Lindqvist' }, { name: 'Ada Holm' }];
// A Thursday and the Friday behind it.
const articlesOf = (a: string, b: string) => [
  makeArticle('a0', [a], days('2031-03-06')),
  makeArticle('a1', [b], days('2031-03-07')),
];
const wordsOf = (found: readonly { readonly sides: readonly { readonly text: string }[] }[]) =>
  found.map(({ sides }) => sides.map(({ text }) => text).join(' | '));

describe('the day on which somebody comes, goes or calls off', () => {
  it.each([
    {
      a: 'Lindqvist, who arrived late on Tuesday, sat down first.',
      b: 'Lindqvist flew in on Wednesday morning and sat down.',
      found: ['late on Tuesday | on Wednesday morning'],
    },
    {
      a: 'Lindqvist left for Porto on Wednesday.',
      b: 'Lindqvist flew to Porto on Tuesday evening.',
      found: ['on Wednesday | on Tuesday evening'],
    },
    {
      a: 'On Tuesday evening word came that Lindqvist was not coming.',
      b: 'Lindqvist called off her trip on Wednesday.',
      found: ['On Tuesday evening | on Wednesday'],
    },
    {
      a: 'Lindqvist arrived on Wednesday.',
      b: 'Lindqvist landed on Wednesday night.',
      found: [],
    },
    { a: 'Lindqvist left today.', b: 'Lindqvist went home yesterday.', found: [] },
    { a: 'Lindqvist arrived on Tuesday.', b: 'Lindqvist left on Wednesday.', found: [] },
    { a: 'Lindqvist arrived on Tuesday.', b: 'Holm arrived on Wednesday.', found: [] },
    { a: 'Lindqvist landed in Porto on Tuesday.', b: 'Lindqvist landed in Turku on Wednesday.', found: [] },
    {
      a: 'Lindqvist arrived on Tuesday.',
      b: '“Lindqvist arrived on Wednesday,” somebody joked.',
      found: [],
    },
  ])('$a / $b', ({ a, b, found }) => {
    expect(wordsOf(findEventDayDisagreements(articlesOf(a, b), people))).toEqual(found);
  });
});

describe('the day of a ministerial', () => {
  const ministerials = [
    makeMinisterial({ id: 'dm-2030-11-12', kind: 'defence', startDate: '2030-11-12', endDate: '2030-11-13' }),
    makeMinisterial({ id: 'fm-2030-12-04', kind: 'foreign', startDate: '2030-12-04', endDate: '2030-12-04' }),
  ];

  it.each([
    {
      a: 'She came to the defence ministers’ last session on 12 November.',
      b: 'She came to the defense ministers’ session of November 14th.',
      found: ['12 November | November 14th'],
    },
    {
      a: 'She came to the defence ministers’ last session on 12 November.',
      b: 'She left the defence ministers’ session on 13 November.',
      found: [],
    },
    {
      a: 'She came to the defence ministers’ last session on 12 November.',
      b: 'The harbour closed on 14 November.',
      found: [],
    },
    {
      a: 'She came to the defence ministers’ last session on 12 November.',
      b: 'The foreign ministers met on 5 December.',
      found: [],
    },
  ])('$a / $b', ({ a, b, found }) => {
    expect(wordsOf(findMeetingDayDisagreements(articlesOf(a, b), [], ministerials))).toEqual(found);
  });
});
