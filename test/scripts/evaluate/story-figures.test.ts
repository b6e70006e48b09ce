import { describe, expect, it } from 'vitest';
import { scoreDisagreements } from '../../../scripts/evaluate/points/score-disagreements.ts';
import { scoreOrigins } from '../../../scripts/evaluate/points/score-origins.ts';
import { disagreementTally } from '../../../scripts/evaluate/points/story-figures.ts';
import type { Disagreement, DisagreementKind } from '../../../src/corpus/corpus.ts';

function findOf(kind: DisagreementKind, ...sides: readonly (readonly [string, string])[]): Disagreement {
  return {
    id: sides.join(),
    kind,
    about: 'x',
    sides: sides.map(([article, text]) => ({ article, text, span: { start: 0, end: text.length } })),
  };
}

const launchers = {
  kind: 'number' as const,
  sides: [
    ['a1', '24 launchers'],
    ['a2', '34 launchers'],
  ] satisfies [string, string][],
};
const noon = {
  kind: 'number' as const,
  sides: [
    ['a1', 'at noon'],
    ['a2', 'past noon'],
  ] satisfies [string, string][],
};
const tally = (...finds: readonly Disagreement[]) =>
  disagreementTally(scoreDisagreements({ disagreements: finds }, [launchers], [noon]));

describe('disagreements', () => {
  const right = findOf('number', ['a1-gazette', '24 launchers'], ['a2-post', '34']);

  it('are right where kind, articles and words are the label’s', () => {
    expect(tally(right)).toEqual({ told: 1, wanted: 1, right: 1, judged: 1 });
  });

  it('need one article of each wording: a copy prints the same words', () => {
    const label = { ...launchers, sides: [...launchers.sides, ['a4', '24 launchers'] as [string, string]] };
    expect(disagreementTally(scoreDisagreements({ disagreements: [right] }, [label], [])).told).toBe(1);
    const three = { ...launchers, sides: [...launchers.sides, ['a3', '40 launchers'] as [string, string]] };
    expect(disagreementTally(scoreDisagreements({ disagreements: [right] }, [three], [])).told).toBe(0);
  });

  it.each([
    ['of another kind', findOf('date', ['a1', '24 launchers'], ['a2', '34 launchers'])],
    ['of another article', findOf('number', ['a1', '24 launchers'], ['a3', '34 launchers'])],
    ['in other words', findOf('number', ['a1', '7 brigades'], ['a2', '8 brigades'])],
  ])('are false %s', (_, find) => {
    expect(tally(find)).toEqual({ told: 0, wanted: 1, right: 0, judged: 1 });
  });

  it('are not judged where they are debatable', () => {
    expect(tally(right, findOf('number', ['a1', 'noon'], ['a2', 'noon']))).toMatchObject({
      right: 1,
      judged: 1,
    });
  });
});

describe('origins', () => {
  const found = (...articles: readonly string[]) => ({
    articles: articles.map((article) => ({ article, share: 1, passages: [] })),
  });

  it('are compared pair by pair, in whatever order', () => {
    const { labels, finds } = scoreOrigins([found('c', 'a', 'b')], [['b', 'a']]);
    expect(labels).toEqual([{ pair: ['a', 'b'], found: true }]);
    expect(finds.filter(({ right }) => right)).toHaveLength(1);
    expect(finds).toHaveLength(3);
  });

  it('are missed where nothing joins the two', () => {
    expect(scoreOrigins([found('a', 'c')], [['a', 'b']]).labels).toEqual([
      { pair: ['a', 'b'], found: false },
    ]);
  });
});
