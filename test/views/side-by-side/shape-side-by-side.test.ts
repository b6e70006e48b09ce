import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import type { Selection } from '../../../src/filters/dataset.ts';
import { textOf } from '../../../src/views/comparison/counted.ts';
import { narrowSelection } from '../../../src/views/side-by-side/narrow-selection.ts';
import { shapeSideBySide } from '../../../src/views/side-by-side/shape-side-by-side.ts';
import { arbitrarySelection } from '../../arbitrary-selection.ts';
import {
  from,
  makeArticle,
  makeOutlet,
  makePoint,
  makeRecord,
  makeReport,
  makeSelection,
  makeSource,
  makeStatement,
} from '../../makers.ts';

const POST =
  'Ada Holm said the gap was “a worry” for the alliance. Analysts doubt it. Ministers meet in May.';
const STAR =
  'Holm held that the gap was a danger for the alliance. Analysts see no gap. Pål Berg promised help.';
const SUN = 'Nothing of the kind was said.';

const place = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const said = (id: string, article: string, text: string, words: string, source: string) =>
  makeStatement({
    id,
    article,
    content: [place(text, words)],
    passage: place(text, words),
    sources: from(source),
  });

const post = makeArticle({ id: 'a1', text: POST });
const star = makeArticle({ id: 'a2', text: STAR, outlet: makeOutlet('Evening Star') });
const sun = makeArticle({ id: 'a3', text: SUN, outlet: makeOutlet('Daily Sun') });
const group = { name: 'analysts', naming: 'collective' } as const;

const selection = makeSelection({
  articles: [post, star, sun],
  sources: [
    makeSource(),
    makeSource({ id: 'g1', ...group }),
    makeSource({ id: 'g2', ...group, name: 'Analysts' }),
    makeSource({ id: 'pal-berg', name: 'Pål Berg', side: 'allied' }),
  ],
  statements: [
    said('s1', 'a1', POST, 'the gap was “a worry” for the alliance', 'ada-holm'),
    said('s2', 'a1', POST, 'doubt it', 'g1'),
    said('s3', 'a2', STAR, 'that the gap was a danger for the alliance.', 'ada-holm'),
    said('s4', 'a2', STAR, 'see no gap', 'g2'),
    said('s5', 'a2', STAR, 'promised help', 'pal-berg'),
  ],
  utterances: [{ id: 'u1', statements: ['s1', 's3'] }],
  points: [makePoint({ answer: place(POST, 'in May'), passages: [place(POST, 'Ministers meet in May.')] })],
  reports: [makeReport({ passage: place(POST, 'Ministers'), sentence: place(POST, 'Ministers') })],
});
const told = {
  points: [{ id: 'away', name: 'Away', phrases: ['no guest'] }],
  names: new Map(selection.sources.map(({ id, name }) => [id, name])),
};
const shaped = (articles: readonly Article[], of: Selection = selection) =>
  shapeSideBySide(of, articles, makeRecord(), told);
const idsSaid = (cells: readonly { readonly said: readonly { readonly statement: { id: string } }[] }[]) =>
  cells.map((cell) => cell.said.map(({ statement }) => statement.id));

describe('shapeSideBySide', () => {
  it('lines a person up whatever the spelling, and groups that bear one description as one each', () => {
    const { voices } = shaped([star, post]);
    expect(voices.map(({ name, isSeveral, cells }) => [name, isSeveral, idsSaid(cells)])).toEqual([
      ['Ada Holm', false, [['s3'], ['s1']]],
      ['Analysts', true, [['s4'], ['s2']]],
    ]);
  });

  it('marks the words in which an utterance differs, without what the sentence puts around it', () => {
    const [row] = shaped([post, star]).utterances;
    const marked = row?.cells.map(({ runs }) =>
      runs.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''),
    );
    expect(marked).toEqual([
      'the gap was “a [worry]” for the alliance',
      'the gap was a [danger] for the alliance.',
    ]);
    expect(row).toMatchObject({ name: 'Ada Holm', isWordForWord: false });
  });

  it('has no utterance that only one of the articles carries', () => {
    expect(shaped([post, sun]).utterances).toEqual([]);
    expect(shaped([post, sun]).voices).toEqual([]);
  });

  it('tells what only one has, and counts an utterance of two among nobody’s own', () => {
    const [ofPost, ofStar, ofSun] = shaped([post, star, sun]).only;
    const counts = [ofPost, ofStar, ofSun].map((only) => [
      only?.sources.entries.length,
      only?.statements.entries.length,
      only?.points.entries.length,
      only?.reports.entries.length,
    ]);
    expect(counts).toEqual([
      [0, 1, 1, 1],
      [1, 2, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(ofStar?.voices.map(({ name }) => name)).toEqual(['Pål Berg']);
    expect(ofPost?.pointNames).toEqual(['Away']);
    expect(ofSun?.sources.lookedFor).toContain('Daily Sun');
  });

  it('says in a sentence what stands in both, in one and in none', () => {
    expect(textOf(shaped([post, star]).finding)).toBe(
      'One source, one utterance and no points stand in both articles',
    );
    expect(textOf(shaped([post, sun]).finding)).toBe(
      'No sources, no utterances and no points stand in both articles',
    );
    expect(textOf(shaped([post, star, sun]).finding)).toContain('in more than one of the three articles');
  });

  it('loses no statement: each stands with a voice that several have, or with what one has alone', () => {
    fc.assert(
      fc.property(arbitrarySelection, fc.nat(3), (whole, more) => {
        const articles = whole.articles.slice(0, 2 + more);
        const { voices, only } = shaped(articles, whole);
        const rows = [...voices, ...only.flatMap((each) => each.voices)];
        const shown = new Set(rows.flatMap(({ cells }) => idsSaid(cells).flat()));
        const held = narrowSelection(whole, articles).statements.map(({ id }) => id);
        expect(shown).toEqual(new Set(held));
      }),
    );
  });

  it('shows a figure’s number of entries, and says what was looked for where there are none', () => {
    fc.assert(
      fc.property(arbitrarySelection, (whole) => {
        const { only } = shaped(whole.articles.slice(0, 4), whole);
        const figures = only.flatMap(({ sources, statements, points, reports }) => [
          sources,
          statements,
          points,
          reports,
        ]);
        const unsaid = figures.filter(
          ({ entries, lookedFor }) => (entries.length === 0) !== (lookedFor !== undefined),
        );
        expect(unsaid).toEqual([]);
      }),
    );
  });
});
