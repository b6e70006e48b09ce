/** Words in more texts than this tell nothing of which are alike, and would make the search slow. */
const MOST_TEXTS = 64;

/** For each text, with how many words each later one shares with it; words that very many texts hold are left out of the search. */
export function sharedCounts(texts: readonly ReadonlySet<string>[]): readonly ReadonlyMap<number, number>[] {
  const places = new Map<string, number[]>();
  texts.forEach((words, at) => {
    for (const word of words) {
      const found = places.get(word);
      if (found === undefined) places.set(word, [at]);
      else found.push(at);
    }
  });
  return texts.map((words, at) => {
    const counts = new Map<number, number>();
    for (const word of words) {
      const found = places.get(word) ?? [];
      if (found.length > MOST_TEXTS) continue;
      for (const other of found) if (other > at) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    return counts;
  });
}

/** Pairs of texts that share at least `least` words. */
export function candidatePairs(
  texts: readonly ReadonlySet<string>[],
  least: number,
): readonly (readonly [number, number])[] {
  return sharedCounts(texts).flatMap((counts, at) =>
    [...counts].flatMap(([other, shared]) => (shared >= least ? [[at, other] as const] : [])),
  );
}

export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

/** Sets of indices that pairs join, each in order, by their first index. */
export function joined(size: number, pairs: readonly (readonly [number, number])[]): readonly number[][] {
  const first = Array.from({ length: size }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while ((first[root] ?? root) !== root) root = first[root] ?? root;
    return root;
  };
  for (const [a, b] of pairs) {
    const [low, high] = [rootOf(a), rootOf(b)].toSorted((x, y) => x - y);
    if (low !== undefined && high !== undefined) first[high] = low;
  }
  const groups = new Map<number, number[]>();
  for (let at = 0; at < size; at += 1) {
    const root = rootOf(at);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [at]);
    else group.push(at);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
