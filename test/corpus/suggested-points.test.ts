import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/common/span.ts';
import type { PointAnswer } from '../../src/corpus/corpus.ts';
import { findSuggestedPoints } from '../../src/corpus/suggested-points.ts';
import { makeArticle } from './makers.ts';

const patrol = [
  'The ports agreed a standing patrol in the northern strait, eleven ships strong, from September.',
  'Eleven ships will sail in the northern strait from September, in a patrol that the ports have agreed.',
];
const other = 'Traffic around the old customs house will stay closed until late on Wednesday night.';

const articlesOf = (texts: readonly string[]) => texts.map((text, at) => makeArticle(`a${at}`, [text]));

function answer(article: string, text: string): PointAnswer {
  const passages = [{ start: 0, end: text.length }];
  return { id: `p@${article}`, point: 'p', article, form: 'own-voice', answer: null, passages, to: [] };
}

const oneOrigin = {
  id: 'origin:a0',
  articles: ['a0', 'a1'].map((article) => ({ article, share: 1, passages: [] })),
};

describe('points that the story does not ask', () => {
  it('are sentences of like content in two articles, each where it stands', () => {
    const articles = articlesOf([...patrol, other]);
    const [found, ...others] = findSuggestedPoints(articles, [], []);
    expect(others).toEqual([]);
    expect(found?.sentences.map(({ article }) => article)).toEqual(['a0', 'a1']);
    const told = found?.sentences.map(({ article, span }) =>
      sliceOf(articles.find(({ id }) => id === article)?.text ?? '', span),
    );
    expect(told).toEqual(patrol);
    expect(found?.name.article).toBe('a0');
  });

  it.each([
    { why: 'one article alone', texts: [patrol.join(' '), other], answers: [], origins: [] },
    { why: 'one origin', texts: patrol, answers: [], origins: [oneOrigin] },
    {
      why: 'a point asks it',
      texts: patrol,
      answers: [answer('a0', patrol[0] ?? '')],
      origins: [],
    },
    { why: 'nothing alike', texts: [patrol[0] ?? '', other], answers: [], origins: [] },
  ])('none for $why', ({ texts, answers, origins }) => {
    expect(findSuggestedPoints(articlesOf(texts), answers, origins)).toEqual([]);
  });

  it('are no fewer with more articles, and those of most origins come first', () => {
    const words = ['harbour', 'dredger', 'customs', 'lantern', 'buoys', 'captain', 'anchor', 'pilot'];
    const sentence = fc.shuffledSubarray(words, { minLength: 6 }).map((each) => `${each.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 6 }), (texts) => {
        const found = findSuggestedPoints(articlesOf(texts), [], []);
        const sizes = found.map(({ sentences }) => new Set(sentences.map(({ article }) => article)).size);
        expect(sizes.every((size) => size >= 2)).toBe(true);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }),
      { numRuns: 50 },
    );
  });
});
