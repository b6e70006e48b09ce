import { expect, it } from 'vitest';
import { evaluateSet } from '../scripts/evaluate/evaluate-set.ts';
import { fiveArticles } from '../scripts/evaluate/sets.ts';
import { missed } from '../scripts/evaluate/thresholds.ts';

it('the whole pipeline reaches every threshold on the five articles', () => {
  const { figures } = evaluateSet(process.cwd(), fiveArticles);
  expect(missed(figures)).toEqual([]);
});

it('the articles as they are stored give the same figures as the raw texts', () => {
  const stored = { ...fiveArticles, rawTexts: 'nowhere', metadata: 'nowhere' };
  const { figures } = evaluateSet(process.cwd(), stored);
  expect(figures).toEqual(evaluateSet(process.cwd(), fiveArticles).figures);
});
