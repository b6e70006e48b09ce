/** Each turns its sentence round; folded. */
export const negativeWords: ReadonlySet<string> = new Set([
  ...['not', 'no', 'never', 'nobody', 'none', 'nothing', 'nowhere', 'neither', 'nor', 'hardly', 'scarcely'],
  ...['without', 'cannot', 'barely', 'rarely', 'seldom'],
]);
