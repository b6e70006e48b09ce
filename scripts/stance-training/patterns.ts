import type { StanceFeatures } from '../../src/analysis/stance-features.ts';
import type { StanceToken } from '../../src/analysis/stance-tokens.ts';
import type { StancePatterns } from '../../src/analysis/stance-patterns.ts';
import { marksOf, MOST_WORDS, WINDOW } from '../../src/analysis/stance-patterns.ts';
import type { Meanings } from './meanings.ts';
import { MEANING_LETTER } from './meanings.ts';
import type { PatternNet, PatternSettings, Sequence } from './pattern-fit.ts';
import { fitPatterns, readerOf } from './pattern-fit.ts';

export const patternSettings: PatternSettings = {
  patterns: 60,
  learners: 2,
  rounds: 12,
  hidden: 0.5,
  rate: 0.002,
  decay: 0.003,
};

const MARKS = 5;

/** Reads statements as the patterns do. */
export function sequencer({
  of,
  size,
}: Meanings): (features: StanceFeatures, weight: number, wanted: number) => Sequence {
  const known = new Map<string, Float64Array>();
  const wordOf = (token: StanceToken): Float64Array => {
    const marks = marksOf(token);
    const key = `${token.word} ${marks.join('')}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const numbers = new Float64Array(size + MARKS);
    numbers.set(of(token.word) ?? []);
    numbers.set(marks, size);
    known.set(key, numbers);
    return numbers;
  };
  return ({ tokens }, weight, wanted) => ({ words: tokens.slice(0, MOST_WORDS).map(wordOf), weight, wanted });
}

/** Several learners that began elsewhere: together they err less than one. */
export function learnPatterns(sequences: readonly Sequence[], { size }: Meanings): readonly PatternNet[] {
  return Array.from({ length: patternSettings.learners }, (_, seed) =>
    fitPatterns(sequences, size + MARKS, seed + 1, patternSettings),
  );
}

export function pullsOf(nets: readonly PatternNet[]): (sequence: Sequence) => readonly [number, number] {
  const readers = nets.map(readerOf);
  return (sequence) => {
    const pulls = readers.map((read) => read(sequence));
    const mean = (side: 0 | 1) => pulls.reduce((sum, pull) => sum + pull[side], 0) / Math.max(1, nets.length);
    return [mean(0), mean(1)];
  };
}

/** What stands for every statement, whatever it says. */
export function alwaysOf(nets: readonly PatternNet[]): readonly [number, number] {
  const mean = (side: 0 | 1) =>
    nets.reduce((sum, { always }) => sum + (always[side] ?? 0) - (always[2] ?? 0), 0) /
    Math.max(1, nets.length);
  return [mean(0), mean(1)];
}

const hundredths = (value: number): number => Math.round(value * 100);

function patternsIn(net: PatternNet, scale: number): StancePatterns['patterns'] {
  const { width, count, fits, from, pulls } = net;
  return Array.from({ length: count }, (_, p) => {
    const [calm = 0, worry = 0, none = 0] = pulls.slice(p * 3, p * 3 + 3);
    return {
      fits: Array.from({ length: WINDOW }, (_each, k) =>
        Array.from(fits.slice((k * count + p) * width, (k * count + p + 1) * width), hundredths),
      ),
      from: hundredths(from[p] ?? 0) / 100,
      pull: [calm - none, worry - none].map((pull) => Math.round(pull * scale * 1000) / 1000),
    };
  });
}

/** For the analysis: `scale` is how much the patterns count there. */
export function patternWeights(
  nets: readonly PatternNet[],
  meanings: Meanings,
  scale: number,
): StancePatterns {
  return {
    letter: MEANING_LETTER,
    meanings: Object.fromEntries(meanings.letters),
    patterns: nets.flatMap((net) => patternsIn(net, scale / nets.length)),
  };
}
