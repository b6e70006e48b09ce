import { describe, expect, it } from 'vitest';
import { findReports } from '../../src/analysis/attendance.ts';
import { tokenise } from '../../src/analysis/tokenise.ts';
import { articleOf, daysOf, personNamed, record } from './attendance-record.ts';

const people = [personNamed('Otto Weller'), personNamed('Mara Lindqvist')];

function told(text: string, days: string): string[] {
  const article = articleOf(text, daysOf(days));
  return findReports(article, tokenise(article), people, [], record).map(
    ({ official, ministerial, status, standIn }) =>
      [official, status, ministerial, standIn?.name].filter((each) => each !== undefined).join(' '),
  );
}

const after = '2032-01-16';
const away = 'Rolf Brandt absent dm-2032-01-14';

describe('an absence that follows from who sat in', () => {
  it.each([
    [
      'NATO defence ministers met on Wednesday. Rolf Brandt’s under secretary for policy, Otto Weller, spoke for the United States from the secretary’s seat.',
      [`${away} Otto Weller`],
    ],
    [
      'The American seat at Wednesday’s meeting of NATO defence ministers was filled by an under secretary, Otto Weller. Defense Secretary Rolf Brandt was in Manila.',
      [`${away} Otto Weller`],
    ],
    [
      'NATO defence ministers met on Wednesday. A British deputy minister, Otto Weller, spoke for London; Rolf Brandt had written to him.',
      [],
    ],
    [
      'A spokesman, Otto Weller, sat in the American seat, said Rolf Brandt’s office, before NATO defence ministers met on Wednesday.',
      [],
    ],
  ])('in “%s”', (text, expected) => {
    expect(told(text, after)).toEqual(expected);
  });
});

describe('an absence that follows from where the official was, or from a verb cut off', () => {
  it.each([
    [
      'NATO’s defence ministers gathered in Brussels on Wednesday. Rolf Brandt was in Manila, inspecting a dock.',
      [away],
    ],
    [
      'Thirty-one of NATO’s defence ministers came to Wednesday’s meeting. The last, Rolf Brandt, did not.',
      [away],
    ],
    [
      'NATO’s defence ministers gathered on Wednesday. Rolf Brandt was in Brussels, on time.',
      ['Rolf Brandt attended dm-2032-01-14'],
    ],
    [
      'NATO’s defence ministers gathered on Wednesday. Rolf Brandt was not absent.',
      ['Rolf Brandt attended dm-2032-01-14'],
    ],
  ])('in “%s”', (text, expected) => {
    expect(told(text, after)).toEqual(expected);
  });
});

describe('which meeting', () => {
  it.each([
    [
      'by a season of last year',
      'NATO is used to it. Rolf Brandt attended last autumn’s session of defence ministers.',
      ['Rolf Brandt attended dm-2031-10-15'],
    ],
    [
      'by a short month with its stop',
      'Secretary of State Nora Quill passed up the Dec. 3 gathering of NATO foreign ministers.',
      ['Nora Quill absent fm-2031-12-03'],
    ],
    [
      'by a name misspelt behind the first name',
      'Rolf Brendt stayed away from Wednesday’s meeting of NATO defence ministers.',
      [away],
    ],
    [
      'without a noun for it',
      'On Wednesday Rolf Brandt stayed in Washington for hearings rather than face his fellow NATO defence ministers.',
      [away],
    ],
    [
      'by what a superior in apposition did',
      'Otto Weller took the American seat among NATO defence ministers on Wednesday after his superior, Rolf Brandt, remained in Washington for a hearing.',
      [`${away} Otto Weller`],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text, after)).toEqual(expected);
  });

  it('counts a year back from the meeting told of before', () => {
    expect(
      told(
        'In October 2032 Iris Falkner dialled in to the NATO defence ministers’ session. The year before, Rolf Brandt had come to the October meeting in person.',
        '2032-11-10',
      ),
    ).toEqual(['Iris Falkner attended-remotely dm-2032-10-20', 'Rolf Brandt attended dm-2031-10-15']);
  });
});

describe('who left before the end', () => {
  const left = ['Rolf Brandt left-early dm-2031-06-05'];
  const stayed = ['Rolf Brandt attended dm-2031-06-05'];
  it.each([
    ['on the first of two days', 'flew home from the NATO defence ministers’ meeting on Thursday', left],
    ['on the last', 'flew home from the NATO defence ministers’ meeting on Friday', stayed],
    ['on the last, in the morning', 'left the NATO defence ministers’ meeting on Friday morning', left],
    ['called home', 'sat with NATO’s defence ministers on Thursday until the Senate called him home', left],
    [
      'a participle of the seat given away',
      'stayed away from the NATO defence ministers’ meeting on Thursday, leaving his deputy to speak',
      ['Rolf Brandt absent dm-2031-06-05'],
    ],
    [
      'after it was over',
      'came to the NATO defence ministers’ meeting on Thursday and flew home when it ended',
      stayed,
    ],
  ])('%s', (_, words, expected) => {
    expect(told(`Defense Secretary Rolf Brandt ${words}.`, '2031-06-08')).toEqual(expected);
  });
});

describe('another meeting than the one at hand', () => {
  it.each([
    ['the last one', 'He came to the last one, in October.', 'attended dm-2031-10-15'],
    ['the same room', 'He came to the same room in October.', 'attended dm-2031-10-15'],
  ])('by %s', (_, words, expected) => {
    const text = `NATO defence ministers met on Wednesday without Defense Secretary Rolf Brandt. ${words}`;
    expect(told(text, after)).toEqual([away, `Rolf Brandt ${expected}`]);
  });

  it('leaves out a count of meetings', () => {
    const text = 'Defense Secretary Rolf Brandt has come to three of four NATO ministerials since 2031.';
    expect(told(text, after)).toEqual([]);
  });

  it('reads what stands in a diary as expected', () => {
    const text =
      'Secretary of State Nora Quill has the NATO foreign ministers’ meeting of 7 April in her diary.';
    expect(told(text, '2032-03-01')).toEqual(['Nora Quill expected-to-attend fm-2032-04-07']);
  });
});

describe('what is told to the ministers’ faces', () => {
  it.each([
    [
      'Defense Secretary Rolf Brandt told NATO defence ministers on Wednesday that the brigade would stay.',
      ['Rolf Brandt attended dm-2032-01-14'],
    ],
    [
      'Defense Secretary Rolf Brandt told NATO defence ministers in a letter on Wednesday that he was ill.',
      [],
    ],
  ])('in “%s”', (text, expected) => {
    expect(told(text, after)).toEqual(expected);
  });
});
