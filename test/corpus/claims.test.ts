import { describe, expect, it } from 'vitest';
import { bodySentences } from '../../src/corpus/body-sentences.ts';
import { findClaims } from '../../src/corpus/claims.ts';
import { superlativesIn } from '../../src/corpus/find-superlatives.ts';
import { sliceOf } from '../../src/common/span.ts';
import { makeArticle, makeReport } from '../makers.ts';
import { entryOf, recordOf } from '../record/sample.ts';

function found(sentence: string): readonly string[] {
  return superlativesIn(sentence).map(({ index, length, superlative }) => {
    const detail =
      superlative.kind === 'in-a-row'
        ? ` ${superlative.ordinal ?? ''}`
        : superlative.kind === 'first-since'
          ? ` ${superlative.year}`
          : '';
    return `${superlative.kind}${detail}: ${sentence.slice(index, index + length)}`;
  });
}

describe('superlativesIn', () => {
  it.each([
    ['It was her third straight absence.', ['in-a-row 3: third straight absence']],
    ['Quill missed a meeting for the 2nd consecutive time.', ['in-a-row 2: 2nd consecutive time']],
    ['Quill will be absent from a second session in a row.', ['in-a-row 2: second session in a row']],
    ['Two no-shows in a row alarmed the Baltic states.', ['in-a-row 2: Two no-shows in a row']],
    ['There were back-to-back absences in spring.', ['in-a-row : back-to-back absences']],
    [
      'It is the first absence of a secretary since 1999.',
      ['first-since 1999: first absence of a secretary since 1999'],
    ],
    [
      'The first time since the 2014 crisis that a secretary skipped the talks.',
      ['first-since 2014: first time since the 2014'],
    ],
    ['A secretary’s absence is extremely rare.', ['rare: extremely rare']],
    ['It was an unusual step to skip the meeting.', ['rare: unusual step']],
    ['Secretaries rarely miss such a meeting.', ['rare: rarely miss']],
    ['Such an absence is unprecedented in the alliance.', ['never-before: unprecedented']],
    ['A rare, second consecutive absence.', ['in-a-row 2: second consecutive absence']],
    ['They met twice running without an American in the room.', ['in-a-row 2: twice running']],
    ['An empty chair for the third time in a row stung.', ['in-a-row 3: third time in a row']],
    ['Lund called her absence “unprecedented”.', ['never-before: unprecedented']],
    ['Envoys call it unheard of: an absence without a word.', ['rare: unheard of']],
  ])('hears %s', (sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });

  it.each([
    ['known already', 'Despite the unusual absences, envoys stayed calm.'],
    ['known already', 'The successive absences of ministers feed a debate.'],
    ['denied', 'Her absence is not unusual.'],
    ['denied', 'It is not the second consecutive absence.'],
    ['not in a row', 'It was the second absence in recent weeks.'],
    ['no absence', 'Inflation fell for the second consecutive month.'],
    ['a series of something else', 'He called the sequence of songs unprecedented.'],
    ['no meeting', 'The company missed its target for the second consecutive year.'],
    ['something else is rare', 'Her absence came as rare earths were discussed.'],
    ['no year', 'It was her first absence since taking office.'],
    ['two things first', 'The first absence. Since 1999 all came.'],
  ])('keeps quiet, %s: %s', (_, sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it.each([
    ['The sequence is without precedent.', 'She skipped the March session too.', 1],
    ['Lund calls the pattern “highly unusual”.', 'Nobody explained his absence.', 1],
    ['The sequence is without precedent.', 'The orchestra played on.', 0],
    ['The weather is without precedent.', 'She skipped the March session too.', 0],
  ])('%s behind: %s', (sentence, before, count) => {
    expect(superlativesIn(sentence, before)).toHaveLength(count);
  });

  it('gives up on a sentence longer than any newspaper prints', () => {
    expect(found(`Her second consecutive absence ${'and on '.repeat(400)}`)).toEqual([]);
  });
});

const FIRST = 'Ada Quill stayed away on 12 May.';
const CLAIM = 'It was the second consecutive U.S. absence.';
const LAST = 'Ilya Marsh stayed away in March.';
const text = `${FIRST} ${CLAIM} ${LAST}`;
const article = makeArticle({ text });
const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const record = recordOf([
  entryOf({ id: 'fm-march', startDate: '2031-03-03', kind: 'foreign' }),
  entryOf({ id: 'dm-may', startDate: '2031-05-12' }),
]);
const may = makeReport({ id: 'r1', ministerial: 'dm-may', sentence: span(FIRST), passage: span(FIRST) });
const march = makeReport({ id: 'r2', ministerial: 'fm-march', sentence: span(LAST), passage: span(LAST) });

describe('findClaims', () => {
  it('takes a claim for the latest absence told of up to it', () => {
    const claims = findClaims([article], [march, may], record);
    expect(claims.map(({ about }) => about)).toEqual(['dm-may']);
    expect(claims.map(({ sentence }) => sliceOf(text, sentence))).toEqual([CLAIM]);
    expect(claims.map(({ words }) => sliceOf(text, words))).toEqual(['second consecutive']);
  });

  it('takes one told of only later where there is none before', () => {
    expect(findClaims([article], [march], record).map(({ about }) => about)).toEqual(['fm-march']);
  });

  it.each([
    ['none is told of', []],
    ['the one told of is a visit', [{ ...may, status: 'attended' as const }]],
    ['the record does not know it', [{ ...may, ministerial: 'dm-2099' }]],
    ['it fits no entry', [{ ...may, ministerial: null }]],
    ['another article tells of it', [{ ...may, article: 'a2' }]],
  ])('claims nothing where %s', (_, reports) => {
    expect(findClaims([article], reports, record)).toEqual([]);
  });
});

describe('bodySentences', () => {
  it.each([
    [['U.S. Secretary Quill came.', 'She left.']],
    [['Gen. Orla Bex spoke on 3 Feb. in Prague.', '“We wait,” she said.']],
    [['J. Marsh asked why.', 'Why not?']],
  ])('parts %j and no abbreviation', (sentences) => {
    const body = makeArticle({ text: sentences.join(' ') });
    expect(bodySentences(body).map((each) => sliceOf(body.text, each))).toEqual(sentences);
  });

  it('reads the body alone', () => {
    const parts = [
      { kind: 'headline', start: 0, end: 5 },
      { kind: 'paragraph', start: 7, end: 12 },
    ] as const;
    const body = makeArticle({ text: 'Head.\n\nBody.', parts });
    expect(bodySentences(body)).toEqual([{ start: 7, end: 12 }]);
  });
});
