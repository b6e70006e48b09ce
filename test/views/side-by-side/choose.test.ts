import { describe, expect, it } from 'vitest';
import { afterToggle, chosenArticles } from '../../../src/views/side-by-side/choose.ts';
import { makeArticle, makeSelection, makeStatement } from '../../makers.ts';

const articles = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map((id) => makeArticle({ id }));
const whole = makeSelection({ articles });
const without = (...ids: readonly string[]) =>
  makeSelection({ articles: articles.filter(({ id }) => !ids.includes(id)) });
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('chosenArticles', () => {
  it.each([
    ['keeps the order of the link', ['a3', 'a1'], whole, ['a3', 'a1']],
    ['takes four at most', ['a6', 'a5', 'a4', 'a3', 'a2'], whole, ['a6', 'a5', 'a4', 'a3']],
    ['passes over what is not in the story', ['gone', 'a2', 'a1'], whole, ['a2', 'a1']],
    ['passes over what the filters leave out', ['a1', 'a2', 'a3'], without('a2'), ['a1', 'a3']],
    ['takes a choice of nothing for one', [], whole, []],
  ])('%s', (_, compare, selection, expected) => {
    expect(idsOf(chosenArticles(compare, selection, whole).articles)).toEqual(expected);
  });

  it('counts what it passes over, and fills the places from what is left', () => {
    const compare = ['gone', 'a1', 'a2', 'a3', 'a4', 'a5', 'lost'];
    const choice = chosenArticles(compare, without('a2'), whole);
    expect(idsOf(choice.articles)).toEqual(['a1', 'a3', 'a4', 'a5']);
    expect(idsOf(choice.filteredOut)).toEqual(['a2']);
    expect(choice).toMatchObject({ unknown: 2, beyond: 0, isProposed: false });
    expect(chosenArticles(['a1', 'a2', 'a3', 'a4', 'a5'], whole, whole).beyond).toBe(1);
  });

  it('proposes the first two where nobody has chosen', () => {
    const choice = chosenArticles(undefined, whole, whole);
    expect(idsOf(choice.articles)).toEqual(['a1', 'a2']);
    expect(choice.isProposed).toBe(true);
  });

  it('rather proposes those that carry one utterance, four at most', () => {
    const carrying = (...ids: readonly string[]) =>
      makeSelection({
        articles,
        statements: ids.map((article) => makeStatement({ id: `s-${article}`, article })),
        utterances: [{ id: 'u1', statements: ids.map((article) => `s-${article}`) }],
      });
    const proposedFor = (...ids: readonly string[]) =>
      idsOf(chosenArticles(undefined, carrying(...ids), whole).articles);
    expect(proposedFor('a5', 'a3')).toEqual(['a3', 'a5']);
    expect(proposedFor('a6', 'a5', 'a4', 'a3', 'a2')).toEqual(['a2', 'a3', 'a4', 'a5']);
  });

  it.each([[0], [1]])('proposes what there is where the filters leave %i', (n) => {
    const few = makeSelection({ articles: articles.slice(0, n) });
    expect(chosenArticles(undefined, few, whole).articles).toHaveLength(n);
  });
});

describe('afterToggle', () => {
  it('adds at the end, takes out in place, and keeps what the filters hide', () => {
    const choice = chosenArticles(['a3', 'a2', 'a1', 'gone'], without('a2'), whole);
    expect(afterToggle(choice, 'a5')).toEqual(['a3', 'a1', 'a5', 'a2']);
    expect(afterToggle(choice, 'a3')).toEqual(['a1', 'a2']);
  });

  it('makes a proposal a choice', () => {
    expect(afterToggle(chosenArticles(undefined, whole, whole), 'a4')).toEqual(['a1', 'a2', 'a4']);
  });
});
