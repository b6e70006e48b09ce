import { describe, expect, it } from 'vitest';
import { certainties, type Certainty } from '../../src/corpus/certainty.ts';
import { filterCorpus } from '../../src/filters/filter-corpus.ts';
import { noFilters } from '../../src/filters/filters.ts';
import { makeArticle, makeDisagreement, makeOutlet, makeReport, makeStatement, printed } from '../makers.ts';
import { dataset } from './story.ts';

const articles = ['a1', 'a2', 'a3'].map((id) => makeArticle({ id, outlet: makeOutlet(id) }));
const confidence = { high: 1, tentative: 0 } as const;
const SAID = { kind: 'altered-quotation', about: 'u1' } as const;
const NAMED = { kind: 'name-of-meeting', about: 'dm-2031-05-12' } as const;

const statement = (article: string, certainty: Certainty) =>
  makeStatement({ id: `s-${article}`, article, confidence: confidence[certainty] });
const report = (article: string, certainty: Certainty, ministerial: string = NAMED.about) =>
  makeReport({ id: `r-${article}-${certainty}`, article, ministerial, confidence: confidence[certainty] });

/** Ids of the articles whose wordings are left; null where the difference is gone. */
function left(
  chosen: readonly Certainty[],
  disagreement: Parameters<typeof makeDisagreement>[0],
  found: Partial<(typeof dataset)['corpus']>,
) {
  const corpus = { ...dataset.corpus, statements: [], reports: [], ownVoice: [], ...found };
  const held = [...articles.map(({ id }) => makeStatement({ id: `high-${id}`, article: id, confidence: 1 }))];
  const rest = articles.map(({ id }) => makeStatement({ id: `low-${id}`, article: id, confidence: 0 }));
  const far = [...held, ...rest].map((each) => ({ ...each, content: [{ start: 60, end: 63 }] }));
  const all = { ...corpus, statements: [...corpus.statements, ...far] };
  const whole = { ...dataset, articles, corpus: { ...all, disagreements: [makeDisagreement(disagreement)] } };
  const [only] = filterCorpus(whole, { ...noFilters, certainties: chosen }).disagreements;
  return only === undefined ? null : only.sides.map(({ article }) => article);
}

const wordings = (start: number) => articles.map(({ id }) => printed(id, 'the gap', start));

describe('a choice of certainty', () => {
  it('takes from a difference of quotations the wordings whose statements it leaves out', () => {
    const found = {
      statements: [statement('a1', 'high'), statement('a2', 'tentative'), statement('a3', 'high')],
    };
    const said = { ...SAID, sides: wordings(14) };
    expect(left([], said, found)).toEqual(['a1', 'a2', 'a3']);
    expect(left(['high'], said, found)).toEqual(['a1', 'a3']);
    expect(left(['tentative'], said, found)).toBeNull();
    expect(left(certainties, said, found)).toEqual(['a1', 'a2', 'a3']);
  });

  it('takes away a difference of which one wording is left', () => {
    const found = { statements: [statement('a1', 'high'), statement('a2', 'tentative')] };
    const sides = [printed('a1', 'the gap', 14), printed('a2', 'the gap', 14)];
    expect(left(['high'], { ...SAID, sides }, found)).toBeNull();
  });

  it('takes away what is about a ministerial by a report that it leaves out', () => {
    const sides = wordings(40);
    const told = (...found: readonly (readonly [string, Certainty])[]) => ({
      reports: found.map(([article, certainty]) => report(article, certainty)),
    });
    const two = told(['a1', 'tentative'], ['a2', 'high']);
    expect(left(['high'], { ...NAMED, sides }, two)).toEqual(['a2', 'a3']);
    expect(left(['high'], { ...NAMED, sides }, told(['a1', 'tentative'], ['a2', 'tentative']))).toBeNull();
    expect(left(['high'], { ...NAMED, sides }, told(['a1', 'tentative'], ['a1', 'high']))).toHaveLength(3);
  });

  it('leaves alone what rests on a report of another meeting, in another sentence, or on print', () => {
    const other = { reports: [report('a1', 'tentative', 'fm-2031-06-02'), report('a2', 'tentative')] };
    expect(left(['high'], { ...NAMED, sides: wordings(0) }, other)).toHaveLength(3);
    expect(left(['high'], { ...NAMED, sides: wordings(40) }, other)).toEqual(['a1', 'a3']);
    const said = { statements: [statement('a1', 'tentative'), statement('a2', 'tentative')] };
    expect(left(['high'], { kind: 'number', about: 'u1', sides: wordings(14) }, said)).toHaveLength(3);
  });
});
