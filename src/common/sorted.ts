/** How many of `items`, ordered by `of`, come before `limit`: the index of the first that does not. */
export function countBelow<T>(items: readonly T[], limit: number, of: (item: T) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && of(item) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
