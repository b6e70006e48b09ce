import { expect, test } from 'vitest';
import { noFilters } from '../../../src/filters/filters.ts';
import { readAhead } from '../../../src/filters/search.ts';
import { emptyCorpus } from '../../../src/corpus/parse-corpus.ts';
import type { Dataset } from '../../../src/filters/dataset.ts';
import { shapeFound } from '../../../src/views/search/shape-found.ts';
import { from, makeArticle, makeSource, makeStatement } from '../../makers.ts';

const filler = 'Words that nobody looks for stand here in their number. '.repeat(6).trim();
const text = `Ada Holm said the gap was a worry. ${filler} Bo Lind said that, after all that was said and done, in the halls and on the stairs, through a long night of talk about talks, with coffee and without, nothing but the gap itself had ever moved anybody in the room.`;
const second = text.indexOf('Bo Lind');

const dataset: Dataset = {
  articles: [makeArticle({ text, headline: { value: 'A gap at the table', basis: 'in the text' } })],
  corpus: {
    ...emptyCorpus,
    sources: [makeSource(), makeSource({ id: 'bo-lind', name: 'Bo Lind', naming: 'collective' })],
    statements: [
      makeStatement(),
      makeStatement({
        id: 's2',
        sources: from('bo-lind'),
        content: [{ start: second + 13, end: text.length - 1 }],
        passage: { start: second, end: text.length },
        cue: null,
      }),
    ],
  },
  record: { ministerials: [], terms: [] },
};

function found(search: string) {
  readAhead(dataset, () => true);
  const shape = shapeFound(dataset, { ...noFilters, text: search }, true);
  if (shape === null) throw new Error(`nothing was searched for in ${search}`);
  return shape;
}

const shown = (search: string) =>
  found(search).statements.listed.map(({ text: whole, within, marks }) => ({
    shown: whole.slice(within.start, within.end),
    marked: marks.map(({ start, end }) => whole.slice(start, end)),
  }));

test('headlines and statements that hold the words are found, with the words marked', () => {
  const { headlines, sources } = found('gap');
  expect(headlines.count).toBe(1);
  expect(sources.count).toBe(0);
  expect(shown('gap').map(({ marked }) => marked)).toEqual([['gap'], ['gap']]);
});

test('a long passage is shown around what was found', () => {
  const [, far] = shown('gap');
  expect(far?.shown).toContain('gap itself');
  expect(far?.shown.length).toBeLessThanOrEqual(180);
});

test('a source is found by name, with what it says', () => {
  const { sources, statements } = found('lind');
  expect(sources.listed.map(({ source }) => source.id)).toEqual(['bo-lind']);
  // Another article's group of the same name would be another source.
  expect(sources.listed.map(({ outlet }) => outlet)).toEqual([makeArticle().outlet.name]);
  expect(found('ada').sources.listed.map(({ outlet }) => outlet)).toEqual([null]);
  expect(statements.listed.map(({ id }) => id)).toEqual(['s2']);
});

test('what is said comes before what only stands beside it', () => {
  expect(found('said').statements.listed.map(({ id }) => id)).toEqual(['s2', 's1']);
});

test('nothing is found where nothing is searched for', () => {
  expect(shapeFound(dataset, { ...noFilters, text: ' … ' }, true)).toBeNull();
});
