import { useState } from 'react';

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}

/** Filters hand over new lists of the same items: only a change of the items is worth a redraw. */
export function useSameItems<T>(items: readonly T[]): readonly T[] {
  const [kept, keep] = useState(items);
  if (sameItems(kept, items)) return kept;
  keep(items);
  return items;
}
