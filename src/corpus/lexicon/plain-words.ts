/** Words that say nothing of what a sentence is about; folded. */
export const plainWords: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'this', 'that', 'these', 'those', 'it', 'its', 'he', 'his', 'him', 'she', 'her'],
  ...['they', 'their', 'them', 'we', 'our', 'i', 'my', 'me', 'you', 'your', 'who', 'whom', 'whose', 'which'],
  ...['what', 'when', 'where', 'how', 'why', 'and', 'or', 'but', 'nor', 'if', 'than', 'then', 'as', 'so'],
  ...['of', 'in', 'on', 'at', 'to', 'for', 'from', 'by', 'with', 'into', 'about', 'over', 'under', 'between'],
  ...['after', 'before', 'during', 'while', 'because', 'is', 'are', 'was', 'were', 'be', 'been', 'being'],
  ...[
    'has',
    'have',
    'had',
    'having',
    'do',
    'does',
    'did',
    'will',
    'would',
    'shall',
    'should',
    'can',
    'could',
  ],
  ...['may', 'might', 'must', 'not', 'no', 'there', 'here', 'very', 'too', 'also', 'just', 'only', 'such'],
  ...['some', 'any', 'all', 'each', 'more', 'most', 'other', 'one', 'said', 'says', 'told', 'up', 'out'],
]);

/** Words of one meaning, each with the word that it is compared as; folded and cut as `stemOf` leaves them. */
export const sameWords: ReadonlyMap<string, string> = new Map([
  ...([
    ['defense', 'defence'],
    ['american', 'us'],
    ['america', 'us'],
    ['washington', 'us'],
    ['alliance', 'nato'],
    ['bad', 'negative'],
    ['poor', 'negative'],
    ['tense', 'strained'],
    ['ally', 'allied'],
    ['percent', '%'],
  ] as const),
]);
