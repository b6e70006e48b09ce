import { describe, expect, it } from 'vitest';
import { evaluateSet } from '../scripts/evaluate/evaluate-set.ts';
import {
  evaluateFive,
  evaluateInvented,
  evaluatePlanted,
} from '../scripts/evaluate/points/evaluate-points.ts';
import { fiveArticles, inventedArticles } from '../scripts/evaluate/sets.ts';
import { missed } from '../scripts/evaluate/thresholds.ts';

it.each([fiveArticles, inventedArticles])('the whole pipeline reaches every threshold: $name', (set) => {
  const { figures } = evaluateSet(process.cwd(), set);
  expect(missed(figures, set.needs).map(({ kind, n, right }) => `${kind}: ${right} of ${n}`)).toEqual([]);
});

it('the articles as they are stored give the same figures as the raw texts', () => {
  const stored = { ...fiveArticles, rawTexts: 'nowhere', metadata: 'nowhere' };
  const { figures } = evaluateSet(process.cwd(), stored);
  expect(figures).toEqual(evaluateSet(process.cwd(), fiveArticles).figures);
});

const root = process.cwd();
const stories = [evaluateFive(root), evaluateInvented(root), evaluatePlanted(root)];

describe.each(stories.filter(({ cells }) => cells.length > 0))(
  'the matrix of points, $set',
  ({ cells, checks }) => {
    it.each(cells)('$point, $article: $wanted', ({ found, wanted, to, toFound }) => {
      expect(found).toBe(wanted);
      expect(to, `attributed to ${toFound.join('; ')}`).not.toBe(false);
    });

    it.each(checks?.checks ?? [])(
      'the record on “$claim”, $population, $article: $wanted',
      ({ right, found }) => {
        expect(right, found).toBe(true);
      },
    );
  },
);

it('the invented matrix holds six articles against the invented record, and claims in two of them', () => {
  const invented = stories.find(({ set }) => set === inventedArticles.name);
  const articles = new Set(invented?.cells.map(({ article }) => article));
  expect([...articles].filter((article) => article > 'i09')).toHaveLength(6);
  expect(new Set(invented?.checks?.checks.map(({ article }) => article)).size).toBeGreaterThan(1);
});
