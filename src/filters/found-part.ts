/** How many items of a list are found, the first of them, and all where they are asked for. */
export interface FoundPart<T> {
  readonly count: number;
  readonly first: readonly T[];
  readonly all: () => readonly T[];
}

/** Those of a list that are left and, where asked, hit: counted, the first `most` of them at hand. */
export function partOf<T>(
  items: readonly T[],
  left: Uint8Array,
  hits: Uint8Array | null,
  most: number,
): FoundPart<T> {
  const isFound = (at: number): boolean => left[at] === 1 && hits?.[at] !== 0;
  const first: T[] = [];
  let count = 0;
  for (let at = 0; at < items.length; at += 1) {
    if (!isFound(at)) continue;
    count += 1;
    const item = items[at];
    if (first.length < most && item !== undefined) first.push(item);
  }
  return { count, first, all: () => items.filter((_, at) => isFound(at)) };
}
