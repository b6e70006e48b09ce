import { onceFor } from '../../common/once-for.ts';

interface WithId {
  readonly id: string;
}

/** The place of each item by its id. */
const placesOf = onceFor(
  (items: readonly WithId[]): ReadonlyMap<string, number> => new Map(items.map(({ id }, at) => [id, at])),
);

/** The items with these ids, in the order in which they stand in `items`. */
export function inOrderOf<T extends WithId>(items: readonly T[], ids: Iterable<string>): readonly T[] {
  const places = placesOf(items);
  return [...new Set(ids)]
    .flatMap((id) => places.get(id) ?? [])
    .toSorted((a, b) => a - b)
    .flatMap((at) => items[at] ?? []);
}
