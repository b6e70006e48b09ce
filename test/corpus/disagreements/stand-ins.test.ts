import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { composeText } from '../../../src/articles/compose-text.ts';
import { buildCorpus } from '../../../src/corpus/build-corpus.ts';
import { byronHoldsDefence, emptyStory, makeArticle } from '../makers.ts';

const away =
  'US Defense Secretary Ada Byron skipped the meeting of NATO defence ministers in Tallinn on March 10.';

function standIns(...texts: readonly string[]): readonly string[] {
  const analysed = texts.map((text, at) => {
    const composed = composeText([{ kind: 'paragraph', text: `${away} ${text}` }]);
    const article = makeArticle(`a${at}`, [], composed);
    return { article, findings: analyse(article, byronHoldsDefence) };
  });
  return buildCorpus(analysed, emptyStory, byronHoldsDefence)
    .disagreements.filter(({ kind }) => kind === 'stand-in')
    .map(({ sides }) => sides.map(({ text }) => text).join(' | '));
}

describe('whoever sat in, by office', () => {
  it.each([
    ['Her deputy sat in for her.', 'The U.S. ambassador to NATO sat in for her.'],
    ['In her chair sat the under secretary for policy.', 'In her chair sat the American ambassador.'],
    ['An assistant secretary kept her seat warm.', 'She handed the American seat to her deputy.'],
    ['It was her deputy who spoke for Washington.', 'It was the chargé d’affaires who spoke for Washington.'],
    ['The chair was filled by a general.', 'Deputy Secretary Nora Quist occupied the American seat.'],
    ['Her deputy took her place.', 'She left it to her ambassador to face the allies.'],
    ['She dispatched her deputy in her place.', 'She dispatched the US envoy to NATO in her place.'],
    ['The floor went to her number two.', 'The floor went to the permanent representative.'],
  ])('two offices: %s / %s', (a, b) => {
    expect(standIns(a, b)).toHaveLength(1);
    expect(standIns(b, a)).toHaveLength(1);
  });

  it('gives the office in full', () => {
    expect(
      standIns('Her deputy at the Pentagon took the chair.', 'The U.S. ambassador to NATO sat in for her.'),
    ).toEqual(['Her deputy | The U.S. ambassador to NATO']);
  });

  it.each([
    ['Her deputy sat in for her.', 'Deputy Secretary Nora Quist sat in for her.'],
    ['Her deputy sat in for her.', 'Her number two filled the chair.'],
    ['The US ambassador to NATO sat in for her.', 'Washington’s permanent representative took the chair.'],
    ['Her deputy, Nora Quist, sat in for her.', 'Pen-pusher Nora Quist sat in for her.'],
    ['Her deputy sat in for her.', 'A senior diplomat sat in for her.'],
    ['Her deputy sat in for her.', 'Estonia was represented by its ambassador.'],
    ['Her deputy sat in for her.', 'If the ambassador sat in for her, nobody saw it.'],
    ['Her deputy sat in for her.', 'The ambassador did not sit in for her.'],
    ['Her deputy sat in for her.', 'On 9 Nov. the U.S. ambassador to NATO sat in for her.'],
    ['Her deputy sat in for her, then the ambassador took the chair.', 'The ambassador took the chair.'],
  ])('may be one: %s / %s', (a, b) => {
    expect(standIns(a, b)).toEqual([]);
  });
});
