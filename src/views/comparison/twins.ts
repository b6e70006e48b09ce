import { groupBy } from '../../common/group-by.ts';
import type { Source } from '../../corpus/corpus.ts';
import { onceFor } from '../../common/once-for.ts';

/** Sources that share their name with another: “Analysts” here and “Analysts” there are two. */
export const twinsOf = onceFor((sources: readonly Source[]): ReadonlySet<string> => {
  const byName = groupBy(sources, ({ name }) => name.toLowerCase());
  return new Set([...byName.values()].flatMap((same) => (same.length < 2 ? [] : same.map(({ id }) => id))));
});
