import { expect, test } from 'vitest';
import { voicesIn, voicesInWords, type Found } from '../../src/export/cited-voices.ts';
import { from, makeArticle, makeOwnVoice, makeSource, makeStatement } from '../makers.ts';

// Two sentences; the first said by Ada Holm, from 14 to 33.
const article = makeArticle();
const [FIRST, SECOND, BOTH] = [
  { start: 0, end: 34 },
  { start: 35, end: 63 },
  { start: 0, end: 63 },
];
const pal = makeSource({ id: 'pal-berg', name: 'Pål Berg' });
const later = [{ start: 45, end: 62 }];

function told(place: { start: number; end: number }, found: Partial<Found>): string {
  const { sources = new Map([makeSource(), pal].map((source) => [source.id, source])) } = found;
  const { statements = [makeStatement()], ownVoice = [] } = found;
  return voicesInWords(voicesIn(article, place, { statements, ownVoice, sources }));
}

test.each([
  ['an indirect statement', FIRST, {}, 'Ada Holm, reported'],
  ['a direct one', FIRST, { statements: [makeStatement({ kind: 'direct' })] }, 'Ada Holm, quoted'],
  [
    'one partly quoted',
    FIRST,
    { statements: [makeStatement({ kind: 'mixed' })] },
    'Ada Holm, quoted and reported',
  ],
  ['a part of one', { start: 20, end: 25 }, {}, 'Ada Holm, reported'],
  ['the words that attribute alone', { start: 0, end: 13 }, {}, ''],
  ['the sentence after', SECOND, {}, ''],
  ['another article', FIRST, { statements: [makeStatement({ article: 'a2' })] }, ''],
  [
    'two sources of one statement',
    FIRST,
    { statements: [makeStatement({ sources: from('ada-holm', 'pal-berg') })] },
    'Ada Holm and Pål Berg, reported',
  ],
  [
    'statements in the order of the text',
    BOTH,
    {
      statements: [
        makeStatement({ content: later, sources: from('pal-berg'), kind: 'direct' }),
        makeStatement(),
      ],
    },
    'Ada Holm, reported; Pål Berg, quoted',
  ],
  [
    'a source that speaks twice',
    BOTH,
    { statements: [makeStatement(), makeStatement({ content: later, kind: 'direct' })] },
    'Ada Holm, reported and quoted',
  ],
  ['the outlet’s own sentence', SECOND, { ownVoice: [makeOwnVoice()] }, 'Morning Post, own voice'],
  ['both', BOTH, { ownVoice: [makeOwnVoice()] }, 'Ada Holm, reported; Morning Post, own voice'],
  ['a source that nobody knows', FIRST, { sources: new Map() }, ''],
  [
    'a source without a name',
    FIRST,
    { sources: new Map([['ada-holm', makeSource({ name: ' \u202E ' })]]) },
    '',
  ],
] satisfies [string, { start: number; end: number }, Partial<Found>, string][])(
  'of %s',
  (_, place, found, words) => {
    expect(told(place, found)).toBe(words);
  },
);

test('a hostile name stays on its line and turns nothing', () => {
  const source = makeSource({ name: 'URL: x\r\nER  - \r\nTY  - BOOK \u202Eevil' });
  expect(told(FIRST, { sources: new Map([[source.id, source]]) })).toBe(
    'URL: x ER - TY - BOOK evil, reported',
  );
});
