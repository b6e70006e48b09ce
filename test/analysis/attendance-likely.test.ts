import { describe, expect, it } from 'vitest';
import { findReports } from '../../src/analysis/attendance.ts';
import { tokenise } from '../../src/analysis/tokenise.ts';
import { articleOf, daysOf, personNamed, record } from './attendance-record.ts';

const people = [personNamed('Otto Weller')];

function told(text: string, day: string): string[] {
  const article = articleOf(text, daysOf(day));
  return findReports(article, tokenise(article), people, [], record).map(
    ({ official, status, ministerial }) => `${official} ${status} ${ministerial}`,
  );
}

describe('an article that leaves the alliance to be understood', () => {
  it('is read where an official of the record meets other ministers', () => {
    const text =
      'Defence ministers shook hands on Wednesday. Rolf Brandt sat with them all day and left with a promise.';
    expect(told(text, '2032-06-18')).toEqual(['Rolf Brandt attended dm-2032-06-17']);
  });

  it('tells nothing where no official of the record is named', () => {
    expect(
      told('Defence ministers shook hands on Thursday, with one of their own absent.', '2032-06-18'),
    ).toEqual([]);
  });
});

describe('a month', () => {
  it('is the last of that name behind a verb of the past', () => {
    const text =
      'Defense Secretary Rolf Brandt spent a long day with his NATO counterparts in June. Allies remember it fondly.';
    expect(told(text, '2031-11-20')).toEqual(['Rolf Brandt attended dm-2031-06-05']);
  });

  it('is carried over from the sentence before', () => {
    const text =
      'In October they still met in person, the allies say. Rolf Brandt was slapped on the back by his fellow defence ministers.';
    expect(told(text, '2032-01-05')).toEqual(['Rolf Brandt attended dm-2031-10-15']);
  });

  it('by which one meeting is dated dates no other', () => {
    const text =
      'Defense Secretary Rolf Brandt attended the NATO defence ministers’ meeting in October and promised ships.';
    expect(told(text, '2032-01-05')).toEqual(['Rolf Brandt attended dm-2031-10-15']);
  });
});

describe('whoever sits in', () => {
  it('tells of the absence of an official whom the sentence does not name', () => {
    const text =
      'The deputy secretary of state spoke for the United States on Wednesday at a meeting of NATO foreign ministers. Posters of Nora Quill hung in the lobby.';
    expect(told(text, '2031-12-04')).toEqual(['Nora Quill absent fm-2031-12-03']);
  });

  it.each([
    'The British ambassador spoke on Wednesday at a meeting of NATO foreign ministers. Nora Quill thanked London by letter.',
    'The deputy secretary of state dined with NATO’s ambassadors on Wednesday. Nora Quill had flown to Ohio.',
  ])('is no other country’s, nor at any other table: %s', (text) => {
    expect(told(text, '2031-11-06')).toEqual([]);
  });
});

describe('what is no report', () => {
  it.each([
    ['another meeting', 'In June Nora Quill met the foreign ministers of the G7 in Kyoto, NATO noted.'],
    [
      'a host’s own guest',
      'Rolf Brandt hosted his Polish counterpart at the Pentagon on Monday. NATO was on the agenda.',
    ],
    ['a deputy’s', 'Brandt’s deputy will attend the defence ministers’ meeting of the alliance next week.'],
    ['a letter', 'Rolf Brandt told his fellow NATO ministers in a letter that the ships would come.'],
    ['a hearing', 'Rolf Brandt told senators on Tuesday that allies would have to pay more.'],
    ['a house', 'Rolf Brandt sold his house in Bergen. Two NATO officers had looked at it.'],
  ])('%s', (_, text) => {
    expect(told(text, '2032-01-08')).toEqual([]);
  });
});
