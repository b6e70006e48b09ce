import { describe, expect, it } from 'vitest';
import { say, textOf } from '../../src/common/sentence.ts';
import { answerParts, superlativeInWords } from '../../src/record/superlative-words.ts';
import { checkSuperlative, type Superlative, type SuperlativeAnswer } from '../../src/record/superlatives.ts';
import { entryOf, recordOf } from './sample.ts';

const quill = { name: 'Ada Quill', office: 'Secretary of Defense' };
const marsh = { name: 'Ilya Marsh Jr.', office: 'Secretary of State' };

/** `d` or `f` for the kind, a month of 2030 and on, `p`, `v`, `a` or `u`: oldest first. */
function recordFrom(...marks: readonly string[]) {
  return recordOf(
    marks.map((mark, index) => {
      const [kind = '', year = '', letter = ''] = mark.split(' ');
      const attendance = { p: 'attended', v: 'attended-remotely', a: 'absent', u: 'unknown' } as const;
      const known = letter === 'p' || letter === 'v' || letter === 'a' ? letter : 'u';
      return entryOf({
        id: `e${index}`,
        kind: kind === 'd' ? 'defence' : 'foreign',
        usPrincipal: kind === 'd' ? quill : marsh,
        startDate: `${year}-03-07`,
        attendance: attendance[known],
      });
    }),
  );
}

const row = (ordinal: number | null): Superlative => ({ kind: 'in-a-row', ordinal });
const since = (year: number): Superlative => ({ kind: 'first-since', year });

function verdicts(claim: Superlative, about: string, marks: readonly string[]): readonly string[] {
  return checkSuperlative(claim, about, recordFrom(...marks)).map(
    ({ population, verdict }) => `${population} ${verdict ?? 'no verdict'}`,
  );
}

const twoKinds = ['d 2030 p', 'f 2031 p', 'd 2032 p', 'f 2033 a', 'd 2034 a'];

describe('checkSuperlative', () => {
  it.each([
    [
      'second, of two kinds',
      row(2),
      'e4',
      twoKinds,
      ['both agrees', 'foreign contradicts', 'defence contradicts'],
    ],
    [
      'third, where it is the second',
      row(3),
      'e4',
      twoKinds,
      ['both contradicts', 'foreign contradicts', 'defence contradicts'],
    ],
    [
      'second, where it is the third',
      row(2),
      'e3',
      ['d 2030 p', 'd 2031 a', 'd 2032 a', 'd 2033 a'],
      ['both contradicts', 'foreign beyond-the-record', 'defence contradicts'],
    ],
    [
      'second, from the record’s start',
      row(2),
      'e1',
      ['d 2030 a', 'd 2031 a'],
      ['both beyond-the-record', 'foreign beyond-the-record', 'defence beyond-the-record'],
    ],
    [
      'in a row, from the record’s start',
      row(null),
      'e1',
      ['d 2030 a', 'd 2031 a'],
      ['both agrees', 'foreign beyond-the-record', 'defence agrees'],
    ],
    [
      'second after an unknown one',
      row(2),
      'e2',
      ['d 2030 a', 'd 2031 u', 'd 2032 a'],
      ['both beyond-the-record', 'foreign beyond-the-record', 'defence beyond-the-record'],
    ],
    ['second, but she came by video', row(2), 'e1', ['d 2030 a', 'd 2031 v'], ['both contradicts']],
    ['second, not known', row(2), 'e1', ['d 2030 a', 'd 2031 u'], ['both beyond-the-record']],
    [
      'first since a year of the record',
      since(2030),
      'e2',
      ['d 2030 a', 'f 2031 p', 'd 2032 a'],
      ['both agrees', 'defence agrees'],
    ],
    [
      'first since, with one between of the other kind',
      since(2030),
      'e2',
      ['d 2030 a', 'f 2031 a', 'd 2032 a'],
      ['both contradicts', 'defence agrees'],
    ],
    [
      'first since before the record',
      since(1999),
      'e1',
      ['d 2030 p', 'd 2031 a'],
      ['both beyond-the-record', 'defence beyond-the-record'],
    ],
    [
      'first since a year without one',
      since(2031),
      'e2',
      ['d 2030 p', 'd 2031 p', 'd 2032 a'],
      ['both contradicts', 'defence contradicts'],
    ],
    [
      'first since, one between not known',
      since(2030),
      'e2',
      ['d 2030 a', 'd 2031 u', 'd 2032 a'],
      ['both beyond-the-record', 'defence beyond-the-record'],
    ],
    [
      'rare',
      { kind: 'rare' } as const,
      'e4',
      twoKinds,
      ['both no verdict', 'foreign no verdict', 'defence no verdict'],
    ],
    [
      'without precedent, but there is one',
      { kind: 'never-before' } as const,
      'e2',
      ['f 2030 a', 'f 2031 p', 'd 2032 a'],
      ['both contradicts', 'foreign contradicts', 'defence beyond-the-record'],
    ],
    ['of an entry that is not there', row(2), 'e9', twoKinds, []],
  ])('%s', (_, claim, about, marks, expected) => {
    expect(verdicts(claim, about, marks)).toEqual(expected);
  });

  it('follows the record: a visit between makes a second in a row none', () => {
    const before = verdicts(row(2), 'e4', twoKinds);
    const after = verdicts(
      row(2),
      'e4',
      twoKinds.map((mark) => mark.replace('f 2033 a', 'f 2033 p')),
    );
    expect(before[0]).toBe('both agrees');
    expect(after[0]).toBe('both contradicts');
  });
});

function answerSentence(answer: SuperlativeAnswer) {
  const parts = answerParts(answer);
  return say`${parts.population}: ${parts.answer}: ${parts.figures}`;
}

function sentences(claim: Superlative, about: string, ...marks: readonly string[]): readonly string[] {
  return checkSuperlative(claim, about, recordFrom(...marks)).map((answer) => textOf(answerSentence(answer)));
}

describe('answerParts', () => {
  it('names population, answer and the days that it rests on', () => {
    expect(sentences(row(2), 'e4', ...twoKinds)).toEqual([
      'Both kinds together, 5: yes: two in a row (7 Mar 2033, 7 Mar 2034); before them, Quill came on 7 Mar 2032.',
      'Foreign alone, 2: no: one alone (7 Mar 2033): before it, Marsh came on 7 Mar 2031.',
      'Defence alone, 3: no: one alone (7 Mar 2034): before it, Quill came on 7 Mar 2032.',
    ]);
  });

  it('counts the absences before the latest run, the run left out', () => {
    expect(sentences({ kind: 'rare' }, 'e4', 'd 2030 a', ...twoKinds.slice(1))).toEqual([
      'Both kinds together, 5: 1 of 3: before 7 Mar 2033, the first of two absences in a row, the record holds one absence (Quill, 7 Mar 2030) in three entries; it begins in March 2030.',
      'Foreign alone, 2: 0 of 1: before 7 Mar 2033, the first of two absences in a row, the record holds no absences in one entry; it begins in March 2031.',
      'Defence alone, 3: 1 of 2: before 7 Mar 2033, the first of two absences in a row, the record holds one absence (Quill, 7 Mar 2030) in two entries; it begins in March 2030.',
    ]);
  });

  it('says where a claim reaches back before the record', () => {
    expect(sentences(since(1999), 'e1', 'd 2030 p', 'd 2031 a')[0]).toBe(
      'Both kinds together, 2: reaches beyond the record: none in the record, but it begins in March 2030: of 1999 it cannot tell.',
    );
    expect(sentences(row(3), 'e1', 'd 2030 a', 'd 2031 a')[0]).toContain(
      'before them, the record begins there',
    );
  });

  it('opens as many entries behind each figure as it says', () => {
    const figures = checkSuperlative(row(2), 'e4', recordFrom(...twoKinds))
      .flatMap(answerSentence)
      .filter((piece) => piece.kind === 'figure');
    expect(figures.map(({ text, entries }) => `${text}: ${entries.length}`).slice(0, 5)).toEqual([
      '5: 5',
      'two: 2',
      '7 Mar 2033: 1',
      '7 Mar 2034: 1',
      '7 Mar 2032: 1',
    ]);
  });
});

it.each([
  [row(2), 'second in a row'],
  [row(12), '12th in a row'],
  [row(null), 'in a row'],
  [since(2003), 'first since 2003'],
])('words a claim %o as %s', (claim, words) => {
  expect(superlativeInWords(claim)).toBe(words);
});
