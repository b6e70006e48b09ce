/** Words that say nothing of a stance by what they mean, lemmas. */
export const plainWords: ReadonlySet<string> = new Set([
  ...['the', 'a', 'an', 'of', 'to', 'and', 'in', 'that', 'for', 'on', 'is', 'be', 'was', 'it', 'as', 'by'],
  ...['at', 'with', 'from', 'this', 'have', 'he', 'she', 'they', 'his', 'her', 'their', 'its', 'has', 'had'],
  ...['are', 'were', 'will', 'would', 'said', 'say', 'i', 'you', 'we', 'our', 'us', 'your', 'my', 'me'],
  ...['them', 'him', 'who', 'which', 'what', 'there', 'here', 'or', 'if', 'so', 'than', 'then', 'when'],
  ...['been', 'do', 'does', 'did', 'not', "n't", 'no', 'one', '?'],
]);

export const negatingWords: ReadonlySet<string> = new Set([
  ...['not', "n't", 'no', 'never', 'nobody', 'nothing', 'none', 'without', 'neither', 'nor'],
]);
