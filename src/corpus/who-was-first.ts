import type { Day, DayInterval } from '../common/day.ts';

/** What came out between two days; null where nobody knows when. */
export interface Dated {
  readonly id: string;
  readonly published: DayInterval | null;
}

/** Who came first, as far as the days tell: the same day is no order. */
export type First<T> =
  | { readonly kind: 'alone'; readonly only: T }
  | { readonly kind: 'first'; readonly first: T }
  | { readonly kind: 'cannot-be-ordered'; readonly candidates: readonly T[] };

/** Whoever came out by this day came before whatever came out after it; null where no day is known. */
function firstLatest(all: readonly Dated[]): Day | null {
  return all.reduce<Day | null>((least, { published }) => {
    if (published === null) return least;
    return least === null || published.latest < least ? published.latest : least;
  }, null);
}

function byDays(a: Dated, b: Dated): number {
  const days = ({ published, id }: Dated): string =>
    published === null ? `~${id}` : `${published.earliest} ${published.latest} ${id}`;
  return days(a) < days(b) ? -1 : 1;
}

/**
 * Whoever another surely came before cannot be first; if that leaves one, it surely was, for the one that was out by
 * the earliest day is always left. Null where there is nobody.
 */
export function whoWasFirst<T extends Dated>(all: readonly T[]): First<T> | null {
  const [only, ...others] = all;
  if (only === undefined) return null;
  if (others.length === 0) return { kind: 'alone', only };
  const day = firstLatest(all);
  const candidates = all
    .filter(({ published }) => published === null || day === null || published.earliest <= day)
    .toSorted(byDays);
  const [first, ...rivals] = candidates;
  return first !== undefined && rivals.length === 0
    ? { kind: 'first', first }
    : { kind: 'cannot-be-ordered', candidates };
}
