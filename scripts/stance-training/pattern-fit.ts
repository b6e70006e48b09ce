import { WINDOW } from '../../src/analysis/stance-patterns.ts';
import { softmax } from '../../src/common/softmax.ts';
import { bellFrom, chanceFrom, shuffled } from './random.ts';

/** A statement word for word; words of one meaning and marks are one and the same array. */
export interface Sequence {
  readonly words: readonly Float64Array[];
  readonly weight: number;
  /** 0 reassurance, 1 concern, 2 neutral. */
  readonly wanted: number;
}

export interface PatternSettings {
  /** How many turns of phrase each learner looks for. */
  readonly patterns: number;
  readonly learners: number;
  readonly rounds: number;
  /** How many of them are covered up while learning. */
  readonly hidden: number;
  readonly rate: number;
  readonly decay: number;
}

const CLASSES = 3;
const BATCH = 64;

/** Weights one after another: fits by place and pattern, where each starts, what each pulls, what stands always. */
export interface PatternNet {
  readonly width: number;
  readonly count: number;
  readonly fits: Float64Array;
  readonly from: Float64Array;
  readonly pulls: Float64Array;
  readonly always: Float64Array;
}

const parts = ['fits', 'from', 'pulls', 'always'] as const;

function newNet(width: number, count: number, seed: number): PatternNet {
  const bell = bellFrom(chanceFrom(seed));
  return {
    width,
    count,
    fits: Float64Array.from({ length: WINDOW * count * width }, () => bell() * 0.08),
    from: new Float64Array(count),
    pulls: Float64Array.from({ length: count * CLASSES }, () => bell() * 0.1),
    always: new Float64Array(CLASSES),
  };
}

function zerosLike({ fits, from, pulls, always }: PatternNet): Pick<PatternNet, (typeof parts)[number]> {
  return {
    fits: new Float64Array(fits.length),
    from: new Float64Array(from.length),
    pulls: new Float64Array(pulls.length),
    always: new Float64Array(always.length),
  };
}

interface Found {
  readonly places: Int32Array;
  readonly values: Float64Array;
}

type Fits = (word: Float64Array) => Float64Array;

/** How a word fits each pattern at each place of the window, worked out once for as long as the net stays as it is. */
function fitsIn({ width, count, fits }: PatternNet): Fits {
  const known = new Map<Float64Array, Float64Array>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const own = new Float64Array(WINDOW * count);
    for (let row = 0, at = 0; row < own.length; row += 1) {
      let sum = 0;
      for (let i = 0; i < width; i += 1, at += 1) sum += (word[i] ?? 0) * (fits[at] ?? 0);
      own[row] = sum;
    }
    known.set(word, own);
    return own;
  };
}

/** Where each pattern fits best, and how well. */
function findIn({ count, from }: PatternNet, { words }: Sequence, fits: Fits): Found {
  const places = new Int32Array(count);
  const values = new Float64Array(count);
  const rows = words.map(fits);
  for (let p = 0; p < count; p += 1) {
    let best = -Infinity;
    for (let t = 0; t < rows.length; t += 1) {
      const fit = (rows[t - 1]?.[p] ?? 0) + (rows[t]?.[count + p] ?? 0) + (rows[t + 1]?.[2 * count + p] ?? 0);
      if (fit <= best) continue;
      best = fit;
      places[p] = t;
    }
    values[p] = Math.max(0, best + (from[p] ?? 0));
  }
  return { places, values };
}

function scoresOf({ count, pulls, always }: PatternNet, values: Float64Array): number[] {
  return Array.from({ length: CLASSES }, (_, c) => {
    let sum = always[c] ?? 0;
    for (let p = 0; p < count; p += 1) sum += (values[p] ?? 0) * (pulls[p * CLASSES + c] ?? 0);
    return sum;
  });
}

type Slopes = ReturnType<typeof zerosLike>;

function addSlopes(
  net: PatternNet,
  slopes: Slopes,
  one: Sequence,
  share: number,
  hide: () => number,
  fits: Fits,
): void {
  const { width, count } = net;
  const { places, values } = findIn(net, one, fits);
  const shown = values.map((value) => value * hide());
  const misses = softmax(scoresOf(net, shown)).map(
    (chance, c) => (chance - (c === one.wanted ? 1 : 0)) * share,
  );
  misses.forEach((miss, c) => (slopes.always[c] = (slopes.always[c] ?? 0) + miss));
  for (let p = 0; p < count; p += 1) {
    const value = values[p] ?? 0;
    const seen = shown[p] ?? 0;
    if (value <= 0 || seen <= 0) continue;
    let back = 0;
    misses.forEach((miss, c) => {
      const at = p * CLASSES + c;
      slopes.pulls[at] = (slopes.pulls[at] ?? 0) + miss * seen;
      back += miss * (net.pulls[at] ?? 0) * (seen / value);
    });
    slopes.from[p] = (slopes.from[p] ?? 0) + back;
    for (let k = 0; k < WINDOW; k += 1) {
      const t = (places[p] ?? 0) + k - 1;
      const word = one.words[t];
      if (word === undefined) continue;
      const start = (k * count + p) * width;
      for (let i = 0; i < width; i += 1) {
        slopes.fits[start + i] = (slopes.fits[start + i] ?? 0) + back * (word[i] ?? 0);
      }
    }
  }
}

interface Moments {
  readonly drift: Slopes;
  readonly spread: Slopes;
}

/** One step of Adam; what is not needed decays. */
function step(
  net: PatternNet,
  slopes: Slopes,
  { drift, spread }: Moments,
  at: number,
  rate: number,
  decay: number,
): void {
  for (const part of parts) {
    const [own, slope, m, s] = [net[part], slopes[part], drift[part], spread[part]];
    const shrink = part === 'fits' || part === 'pulls' ? rate * decay : 0;
    for (let i = 0; i < own.length; i += 1) {
      const g = slope[i] ?? 0;
      const first = (m[i] = 0.9 * (m[i] ?? 0) + 0.1 * g);
      const second = (s[i] = 0.999 * (s[i] ?? 0) + 0.001 * g * g);
      const shift = first / (1 - 0.9 ** at) / (Math.sqrt(second / (1 - 0.999 ** at)) + 1e-8);
      own[i] = (own[i] ?? 0) * (1 - shrink) - rate * shift;
    }
  }
}

/** Learns to find the turns of phrase that tell a stance: a window of three words slid over the statement, the best fit of each pattern counts. */
export function fitPatterns(
  sequences: readonly Sequence[],
  width: number,
  seed: number,
  { patterns, rounds, hidden, rate, decay }: PatternSettings,
): PatternNet {
  const net = newNet(width, patterns, seed);
  const moments = { drift: zerosLike(net), spread: zerosLike(net) };
  const chance = chanceFrom(seed + 1000);
  const hide = () => (chance() < hidden ? 0 : 1 / (1 - hidden));
  const usable = sequences.filter(({ words, weight }) => words.length > 0 && weight > 0);
  const all = rounds * Math.ceil(usable.length / BATCH);
  let at = 0;
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled(usable, chance);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      const total = batch.reduce((sum, { weight }) => sum + weight, 0);
      const slopes = zerosLike(net);
      const fits = fitsIn(net);
      for (const one of batch) addSlopes(net, slopes, one, one.weight / total, hide, fits);
      at += 1;
      step(net, slopes, moments, at, rate * (1 - at / (all + 1)), decay);
    }
  }
  return net;
}

/** What speaks for reassurance and for concern over neutral. */
export function readerOf(net: PatternNet): (one: Sequence) => readonly [number, number] {
  const fits = fitsIn(net);
  return (one) => {
    const { values } =
      one.words.length === 0 ? { values: new Float64Array(net.count) } : findIn(net, one, fits);
    const [calm = 0, worry = 0, none = 0] = scoresOf(net, values);
    return [calm - none, worry - none];
  };
}
