import { onceBy } from './once-by.ts';

/** A text has few words that it does not use again; a heap of texts must not fill the memory. */
const MOST_KNOWN = 50_000;

/** `make`, but worked out once for each text: words and names come again and again. Forgets all where it knows too many. */
export function onceForText<V>(make: (text: string) => V, mostKnown = MOST_KNOWN): (text: string) => V {
  return onceBy((text) => text, make, mostKnown);
}
