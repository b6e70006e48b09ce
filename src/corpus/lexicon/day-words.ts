/** Days named by how far they are from the one on which an article came out. */
export const daysFromNow: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);
