/** Two answers to one question, by two people. */
export type Answers = readonly [string, string];

function shareOf(pairs: readonly Answers[], isCounted: (pair: Answers) => boolean): number {
  return pairs.filter(isCounted).length / pairs.length;
}

/** Cohen's kappa: how far two people agree beyond what chance would give; null where both give one answer throughout. */
export function kappaOf(pairs: readonly Answers[]): number | null {
  if (pairs.length === 0) return null;
  const answers = [...new Set(pairs.flat())];
  const observed = shareOf(pairs, ([a, b]) => a === b);
  const expected = answers.reduce(
    (sum, answer) => sum + shareOf(pairs, ([a]) => a === answer) * shareOf(pairs, ([, b]) => b === answer),
    0,
  );
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}
