const EDGE_WORDS = 5;

function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replace(/-/gu, '%2D');
}

/**
 * The address with a text fragment that makes the browser scroll to the passage: the whole of a short one, the first and
 * last words of a long one. An address with a fragment of its own keeps it, as the form asks.
 */
export function withTextFragment(address: string, passage: string): string {
  const words = passage.trim().split(/\s+/u);
  const directive =
    words.length <= 2 * EDGE_WORDS
      ? encode(words)
      : `${encode(words.slice(0, EDGE_WORDS))},${encode(words.slice(-EDGE_WORDS))}`;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}
