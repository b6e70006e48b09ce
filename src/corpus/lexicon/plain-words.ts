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
  ...["don't", "doesn't", "didn't", "won't", "wouldn't", "can't", 'cannot', "couldn't", "shouldn't", "isn't"],
  ...["aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "needn't", "mustn't"],
  ...["it's", "he's", "she's", "that's", "there's", "they're", "we're", "i'm", "you're", "i've", "we've"],
  ...["they've", "he'd", "she'd", "we'd", "i'd", "they'd", "we'll", "i'll", "he'll", "she'll", "they'll"],
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
