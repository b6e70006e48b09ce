/** Questions come again and again; a heap of texts must not fill the memory. */
const MOST_KNOWN = 20_000;

/** `make`, but worked out once for each `keyOf` what is asked: the key tells all that the answer follows from. Forgets all where it knows too many. */
export function onceBy<T, V>(
  keyOf: (asked: T) => string | number,
  make: (asked: T) => V,
  mostKnown = MOST_KNOWN,
): (asked: T) => V {
  const made = new Map<string | number, { readonly value: V }>();
  return (asked) => {
    const key = keyOf(asked);
    const known = made.get(key);
    if (known !== undefined) return known.value;
    if (made.size >= mostKnown) made.clear();
    const value = make(asked);
    made.set(key, { value });
    return value;
  };
}
