/** How often something was read. */
export interface Reads {
  count: number;
}

/** The same list, but every item that is read counts. */
export function counted<T>(items: readonly T[], reads: Reads): readonly T[] {
  return new Proxy(items, {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && /^\d/u.test(key)) reads.count += 1;
      return Reflect.get(target, key, receiver);
    },
  });
}
