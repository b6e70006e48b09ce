/** A text has few words that it does not use again; a heap of texts must not fill the memory. */
const MOST_KNOWN = 50_000;

/** `make`, but worked out once for each text: words and names come again and again. Forgets all where it knows too many. */
export function onceForText<V>(make: (text: string) => V, mostKnown = MOST_KNOWN): (text: string) => V {
  const made = new Map<string, { readonly value: V }>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known.value;
    if (made.size >= mostKnown) made.clear();
    const value = make(text);
    made.set(text, { value });
    return value;
  };
}
