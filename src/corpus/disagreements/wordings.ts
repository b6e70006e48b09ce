/** How two wordings lie side by side. */
export interface Alignment {
  /** Words that stand in both, in one order. */
  readonly matched: number;
  /** How many words each has from the first of them to the last. */
  readonly lengths: readonly [number, number];
  /** Places between two of them where each wording has words of its own. */
  readonly replaced: number;
}

/** Quotations are short; what is longer is compared by its beginning. */
const MOST_WORDS = 400;

function tableOf(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, () => 0)];
  a.forEach((word, i) => {
    const above = rows[i] ?? [];
    const row = [0];
    b.forEach((other, j) => {
      const best = Math.max(above[j + 1] ?? 0, row[j] ?? 0);
      row.push(word === other ? Math.max(best, (above[j] ?? 0) + 1) : best);
    });
    rows.push(row);
  });
  return rows;
}

function matchesOf(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const table = tableOf(a, b);
  const matches: [number, number][] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 && j > 0) {
    const here = table[i]?.[j] ?? 0;
    if (table[i - 1]?.[j] === here) i -= 1;
    else if (table[i]?.[j - 1] === here) j -= 1;
    else {
      i -= 1;
      j -= 1;
      matches.push([i, j]);
    }
  }
  return matches.toReversed();
}

/** Two wordings, word by word; what stands before the first common word and behind the last is left out, for a quotation may be cut. */
export function align(left: readonly string[], right: readonly string[]): Alignment {
  const matches = matchesOf(left.slice(0, MOST_WORDS), right.slice(0, MOST_WORDS));
  const [first, last] = [matches[0], matches.at(-1)];
  if (first === undefined || last === undefined) return { matched: 0, lengths: [0, 0], replaced: 0 };
  const replaced = matches.filter(([i, j], at) => {
    const next = matches[at + 1];
    return next !== undefined && next[0] > i + 1 && next[1] > j + 1;
  }).length;
  const lengths = [last[0] - first[0] + 1, last[1] - first[1] + 1] as const;
  return { matched: matches.length, lengths, replaced };
}

/** Whether two wordings of one sentence differ in a word, and not merely in how much of it they give. */
export function differInWords(left: readonly string[], right: readonly string[]): boolean {
  const [a, b] = [left.slice(0, MOST_WORDS), right.slice(0, MOST_WORDS)];
  const matches = matchesOf(a, b);
  const [first, last] = [matches[0], matches.at(-1)];
  if (first === undefined || last === undefined) return a.length > 0 && b.length > 0;
  const atFront = first[0] > 0 && first[1] > 0;
  const atEnd = last[0] < a.length - 1 && last[1] < b.length - 1;
  const within = matches.some(([i, j], at) => {
    const next = matches[at + 1];
    return next !== undefined && (next[0] > i + 1 || next[1] > j + 1);
  });
  return atFront || atEnd || within;
}

/** How many words two wordings have in common, in one order. */
export function commonWords(left: readonly string[], right: readonly string[]): number {
  return matchesOf(left.slice(0, MOST_WORDS), right.slice(0, MOST_WORDS)).length;
}

/** How many words follow each other in both wordings. */
export function longestRun(left: readonly string[], right: readonly string[]): number {
  const [a, b] = [left.slice(0, MOST_WORDS), right.slice(0, MOST_WORDS)];
  let [longest, above]: [number, readonly number[]] = [0, []];
  for (const word of a) {
    const row: number[] = [];
    b.forEach((other, at) => {
      const run = word === other ? (above[at - 1] ?? 0) + 1 : 0;
      row.push(run);
      longest = Math.max(longest, run);
    });
    above = row;
  }
  return longest;
}

/** Whether words that one wording has and the other lacks, between words of both, are of a kind. */
export function differWithin(
  left: readonly string[],
  right: readonly string[],
  isOf: (word: string) => boolean,
): boolean {
  const [a, b] = [left.slice(0, MOST_WORDS), right.slice(0, MOST_WORDS)];
  const matches = matchesOf(a, b);
  return matches.some(([i, j], at) => {
    const next = matches[at + 1];
    return next !== undefined && [...a.slice(i + 1, next[0]), ...b.slice(j + 1, next[1])].some(isOf);
  });
}

/** The words of each that the other has not at that place. */
export function unmatched(
  left: readonly string[],
  right: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const [a, b] = [left.slice(0, MOST_WORDS), right.slice(0, MOST_WORDS)];
  const matches = matchesOf(a, b);
  const [inA, inB] = [new Set(matches.map(([i]) => i)), new Set(matches.map(([, j]) => j))];
  return [a.filter((_, at) => !inA.has(at)), b.filter((_, at) => !inB.has(at))];
}
