/** Verbs by which somebody says that a thing is not so; what is denied comes after them. */
export const denials: readonly string[] = [
  ...['denied', 'denies', 'deny', 'denying', 'denial of', 'rejected', 'rejects', 'reject', 'rejecting'],
  ...['dismissed', 'dismisses', 'dismiss', 'dismissing', 'disputed', 'disputes', 'dispute', 'disputing'],
  ...['refuted', 'refutes', 'refuting', 'rebutted', 'rebuffed', 'contradicted', 'contested'],
  ...['brushed off', 'brushes off', 'brushed aside', 'brushing off', 'brushing aside'],
  ...['waved off', 'waved away', 'no truth in', 'no truth to'],
];
