/** Plain words that change what a sentence claims: how far it denies, how sure it is, of how many; as `stemOf` leaves them. */
export const weightyWords: ReadonlySet<string> = new Set([
  ...['not', 'no', 'never', 'nor', 'must', 'should', 'may', 'might', 'could', 'can', 'shall', 'wil'],
  ...['some', 'any', 'all', 'each', 'most', 'only', 'few', 'if', 'under', 'over', 'after', 'before'],
]);

/** What is said with these is open; folded. */
export const openWords: ReadonlySet<string> = new Set([
  ...['may', 'might', 'perhaps', 'maybe', 'possibly', 'conceivably', 'potentially'],
]);

/** What is said with these is sure; folded. */
export const sureWords: ReadonlySet<string> = new Set([
  ...['will', 'must', 'shall', 'certainly', 'definitely', 'surely', 'undoubtedly', 'inevitably'],
]);

/** Words for those who speak unnamed that very many go by, as `stemOf` leaves them: sharing them does not make two descriptions one. */
export const commonDescriptions: ReadonlySet<string> = new Set([
  ...[
    'official',
    'diplomat',
    'source',
    'senior',
    'european',
    'nato',
    'allianc',
    'minister',
    'ally',
    'allied',
  ],
  ...['us', 'american', 'person', 'people', 'officer', 'aide', 'envoy', 'analyst', 'expert', 'western'],
  ...['member', 'government', 'country', 'stat', 'delegation', 'other', 'second', 'two', 'three', 'several'],
]);
