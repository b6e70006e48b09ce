/** Words that multiply a number, each with how often. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);

/** Numbers written out; `one` says too little. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...([
    ['two', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
    ['six', 6],
    ['seven', 7],
    ['eight', 8],
    ['nine', 9],
    ['ten', 10],
    ['eleven', 11],
    ['twelve', 12],
    ['thirteen', 13],
    ['fourteen', 14],
    ['fifteen', 15],
    ['sixteen', 16],
    ['seventeen', 17],
    ['eighteen', 18],
    ['nineteen', 19],
  ] as const),
  ...([
    ['twenty', 20],
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
    ['a dozen', 12],
    ['half a dozen', 6],
    ['a score', 20],
    ['a couple', 2],
    ['a hundred', 100],
  ] as const),
]);

/** Parts of a whole. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['a third', 1 / 3],
  ['one third', 1 / 3],
  ['one-third', 1 / 3],
  ['two thirds', 2 / 3],
  ['two-thirds', 2 / 3],
  ['a quarter', 1 / 4],
  ['one quarter', 1 / 4],
  ['three quarters', 3 / 4],
  ['three-quarters', 3 / 4],
  ['a fifth', 1 / 5],
  ['two fifths', 2 / 5],
  ['a sixth', 1 / 6],
  ['a tenth', 1 / 10],
]);

/** How many times as much. */
export const manifolds: ReadonlyMap<string, number> = new Map([
  ...([
    ['twice', 2],
    ['double', 2],
    ['doubled', 2],
    ['twofold', 2],
    ['thrice', 3],
    ['triple', 3],
    ['tripled', 3],
    ['trebled', 3],
    ['threefold', 3],
  ] as const),
  ...([
    ['quadruple', 4],
    ['quadrupled', 4],
    ['fourfold', 4],
    ['fivefold', 5],
    ['sixfold', 6],
    ['sevenfold', 7],
    ['tenfold', 10],
  ] as const),
]);

/** Signs and words of money, each with the unit that they are compared as. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ['€', 'euro'],
  ['£', 'pound'],
  ['$', 'dollar'],
  ['us$', 'dollar'],
  ['euro', 'euro'],
  ['euros', 'euro'],
  ['pounds', 'pound'],
  ['dollars', 'dollar'],
]);

export const percentWords: readonly string[] = ['%', 'per cent', 'percent', 'pc'];

/** Before an amount: it is rounded. */
export const roundingWords: readonly string[] = [
  ...[
    'about',
    'around',
    'roughly',
    'nearly',
    'almost',
    'some',
    'approximately',
    'more than',
    'over',
    'up to',
  ],
  ...['at least', 'close to', 'just under', 'just over', 'under', 'less than', 'fewer than', 'an estimated'],
];

/** Before an amount: it is more, or less. */
export const lowBounds: readonly string[] = [
  ...['more than', 'over', 'at least', 'upwards of', 'no fewer than', 'no less than', 'just over', 'above'],
  ...['well over', 'in excess of', 'not less than'],
];

export const highBounds: readonly string[] = [
  ...['up to', 'under', 'less than', 'fewer than', 'just under', 'at most', 'no more than', 'below'],
  ...['nearly', 'almost', 'close to', 'barely'],
];

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...([
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
    ['fifth', 5],
    ['sixth', 6],
    ['seventh', 7],
    ['eighth', 8],
    ['ninth', 9],
    ['tenth', 10],
  ] as const),
]);

/** Of which an article counts the one that it tells of. */
export const nthNouns: readonly string[] = [
  ...['time', 'absence', 'no-show', 'empty chair', 'empty seat', 'gap', 'miss', 'snub', 'missed meeting'],
];

/** What very many things are counted in, folded and cut as `stemOf` leaves them: the rest of the sentence must tell what. */
export const commonUnits: readonly string[] = [
  ...[
    '%',
    'euro',
    'pound',
    'dollar',
    'time',
    'year',
    'month',
    'week',
    'day',
    'hour',
    'minute',
    'point',
    'part',
  ],
  ...['troop', 'soldier', 'people', 'member', 'country', 'nation', 'ally', 'state', 'government', 'minister'],
];

/** Whom an article rests on: each counts its own. */
export const countedSources: readonly string[] = [
  ...['official', 'diplomat', 'source', 'person', 'envoy', 'aide', 'analyst', 'expert'],
];

/** Whom an article may rest on too, or count among what it tells. */
export const speakingCrowds: readonly string[] = ['people', 'minister', 'ambassador', 'ally', 'delegate'];

/** Right beside an amount: there are others. */
export const furtherWords: readonly string[] = ['more', 'further', 'another', 'additional', 'extra', 'other'];

/** In its sentence: it is of another time. */
export const otherTimeWords: readonly string[] = [
  ...['ago', 'last year', 'last month', 'last week', 'previous', 'previously', 'earlier', 'formerly'],
  ...['next year', 'next month', 'at first', 'a decade', 'last autumn', 'last fall', 'last spring'],
];
