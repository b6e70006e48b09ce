import { describe, expect, it } from 'vitest';
import type { Example } from '../../../scripts/calibrate/examples.ts';
import { judge, judgeUnseen, learn } from '../../../scripts/calibrate/learn.ts';
import { chooseBound } from '../../../scripts/calibrate/threshold.ts';

const stories = ['north', 'south', 'east', 'west'];

/** In every story the plain ones are right, the odd ones wrong. */
const examples = stories.flatMap((story): readonly Example[] => [
  ...Array.from({ length: 20 }, () => ({ story, isUnread: true, features: ['bias', 'plain'], right: true })),
  ...Array.from({ length: 20 }, () => ({ story, isUnread: true, features: ['bias', 'odd'], right: false })),
]);

describe('learn', () => {
  it('learns what tells right from wrong, and nothing of what is too rare', () => {
    const rare = { story: 'north', isUnread: true, features: ['bias', 'plain', 'rare'], right: true };
    const weights = learn([...examples, rare]);
    expect(weights['plain']).toBeGreaterThan(0.5);
    expect(weights['odd']).toBeLessThan(-0.5);
    expect(weights['rare']).toBeUndefined();
    expect(judge(weights, rare).confidence).toBeGreaterThan(0.7);
  });

  it('judges a story by the others alone', () => {
    const misled = examples.map((example) =>
      example.story === 'west' ? { ...example, right: !example.right } : example,
    );
    const judged = judgeUnseen(misled).slice(-12);
    expect(judged.filter(({ confidence, right }) => confidence > 0.5 === right)).toHaveLength(0);
  });
});

describe('chooseBound', () => {
  const judged = (confidence: number, right: number, wrong: number) => [
    ...Array.from({ length: right }, () => ({ isUnread: true, confidence, right: true })),
    ...Array.from({ length: wrong }, () => ({ isUnread: true, confidence, right: false })),
  ];

  it.each([
    ['the lowest that is right often enough', [judged(0.6, 5, 15), judged(0.7, 19, 1)], 0.61],
    ['higher where half are sure already', [judged(0.6, 30, 0), judged(0.8, 20, 0)], 0.61],
    ['the strictest where all are sure', [judged(0.95, 30, 0)], 0.95],
    ['the one with the largest part right where none is', [judged(0.6, 5, 15), judged(0.9, 8, 2)], 0.61],
  ])('chooses %s', (_, lots, sure) => {
    expect(chooseBound(lots.flat(), { most: 0.5, least: 0.92 }).sure).toBe(sure);
  });
});
