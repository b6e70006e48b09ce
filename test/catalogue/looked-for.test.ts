import { describe, expect, it } from 'vitest';
import * as comparisonClaims from '../../src/catalogue/comparison-claims.ts';
import * as comparison from '../../src/catalogue/comparison.ts';
import * as profile from '../../src/catalogue/profile.ts';
import { readerTexts } from '../../src/catalogue/reader.ts';
import * as sentimentFinding from '../../src/catalogue/sentiment-finding.ts';
import * as sentiment from '../../src/catalogue/sentiment.ts';
import * as sideBySide from '../../src/catalogue/side-by-side.ts';

function phrasesIn(texts: unknown, name = ''): readonly string[] {
  if (typeof texts === 'string') return /sought|lookedFor/iu.test(name) ? [texts] : [];
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.entries(texts).flatMap(([key, value]) => phrasesIn(value, key));
}

const phrases = [comparison, comparisonClaims, profile, sentiment, sentimentFinding, sideBySide].flatMap(
  (texts) => phrasesIn(texts),
);

describe('what was looked for', () => {
  it('is told after “Nothing found”, so that it never reads as a finding', () => {
    expect(readerTexts.nothingFound('a worried statement by an analyst')).toBe(
      'Nothing found. Looked for: a worried statement by an analyst.',
    );
    expect(phrases.length).toBeGreaterThan(15);
  });

  it.each(phrases)('%s: begins small and ends without a point', (phrase) => {
    expect(phrase).toMatch(/^[a-z][^.]*[^.\s]$/u);
  });
});
