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
