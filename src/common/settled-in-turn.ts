/** What `Promise.allSettled` gives of `run` over the items, never more than `most` of them under way. */
export async function settledInTurn<T, R>(
  items: readonly T[],
  most: number,
  run: (item: T) => Promise<R>,
): Promise<readonly PromiseSettledResult<R>[]> {
  const results: PromiseSettledResult<R>[] = [];
  const waiting = items.entries();
  const work = async (): Promise<void> => {
    for (const [at, item] of waiting) {
      const [result] = await Promise.allSettled([run(item)]);
      results[at] = result;
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, work));
  return results;
}
