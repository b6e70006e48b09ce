import { softmax } from '../src/common/softmax.ts';

/** One of several candidates is right. */
export interface Choice {
  readonly features: readonly (readonly string[])[];
  readonly right: number;
}

export interface Verdict {
  readonly features: readonly string[];
  readonly right: boolean;
}

/** Numbers stand for features while learning: a lookup in an array is ten times a lookup by name. */
interface Numbered<T> {
  readonly names: readonly string[];
  readonly examples: readonly T[];
}

const leastSeen = 6;
const smallestWeight = 0.1;

function numbering(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= leastSeen).map(([name]) => name);
  return new Map(often.toSorted().map((name, i) => [name, i]));
}

function numbered(list: readonly string[], numbers: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(list.flatMap((one) => numbers.get(one) ?? []));
}

/** A fixed seed: the same articles give the same weights. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const out = [...list];
  let state = seed;
  for (let i = out.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    const [a, b] = [out[i], out[j]];
    if (a !== undefined && b !== undefined) [out[i], out[j]] = [b, a];
  }
  return out;
}

/** Stochastic gradient with a rate of each weight's own, shrinking what the examples do not hold up. */
class Learner {
  readonly weights: Float64Array;
  private readonly squares: Float64Array;
  private readonly rate: number;
  private readonly shrink: number;

  constructor(size: number, rate: number, shrink: number) {
    this.weights = new Float64Array(size);
    this.squares = new Float64Array(size).fill(1);
    this.rate = rate;
    this.shrink = shrink;
  }

  score(features: Int32Array): number {
    let sum = 0;
    for (const f of features) sum += this.weights[f] ?? 0;
    return sum;
  }

  step(features: Int32Array, error: number): void {
    for (const f of features) {
      const weight = this.weights[f] ?? 0;
      const gradient = error - this.shrink * weight;
      this.squares[f] = (this.squares[f] ?? 1) + gradient * gradient;
      this.weights[f] = weight + (this.rate * gradient) / Math.sqrt(this.squares[f] ?? 1);
    }
  }
}

function namedWeights(names: readonly string[], weights: Float64Array): Record<string, number> {
  const kept = names.map((name, i): [string, number] => [name, Math.round((weights[i] ?? 0) * 100) / 100]);
  return Object.fromEntries(kept.filter(([, weight]) => Math.abs(weight) >= smallestWeight));
}

export interface Training {
  readonly epochs: number;
  readonly rate: number;
  readonly shrink: number;
}

function numberAll<T>(
  lists: readonly (readonly string[])[],
  examples: (numbers: ReadonlyMap<string, number>) => T[],
): Numbered<T> {
  const numbers = numbering(lists);
  return { names: [...numbers.keys()], examples: examples(numbers) };
}

/** Softmax over the candidates of each choice. */
export function learnChoices(choices: readonly Choice[], training: Training): Record<string, number> {
  const { names, examples } = numberAll(
    choices.flatMap(({ features }) => features),
    (numbers) =>
      choices.map(({ features, right }) => ({
        right,
        candidates: features.map((list) => numbered(list, numbers)),
      })),
  );
  const learner = new Learner(names.length, training.rate, training.shrink);
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    for (const { candidates, right } of shuffled(examples, epoch + 1)) {
      const shares = softmax(candidates.map((list) => learner.score(list)));
      candidates.forEach((list, i) => learner.step(list, (i === right ? 1 : 0) - (shares[i] ?? 0)));
    }
  }
  return namedWeights(names, learner.weights);
}

/** Logistic regression. */
export function learnVerdicts(verdicts: readonly Verdict[], training: Training): Record<string, number> {
  const { names, examples } = numberAll(
    verdicts.map(({ features }) => features),
    (numbers) => verdicts.map(({ features, right }) => ({ right, list: numbered(features, numbers) })),
  );
  const learner = new Learner(names.length, training.rate, training.shrink);
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    for (const { list, right } of shuffled(examples, epoch + 1))
      learner.step(list, (right ? 1 : 0) - 1 / (1 + Math.exp(-learner.score(list))));
  }
  return namedWeights(names, learner.weights);
}
