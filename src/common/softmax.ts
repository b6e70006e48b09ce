/** The share of each score where what counts is by how much it stands above the others; all together they make 1. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const total = raised.reduce((sum, each) => sum + each, 0);
  return raised.map((each) => each / total);
}
