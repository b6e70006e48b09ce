/** Which in a series; a first time has names of its own. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['inaugural', 1],
  ['maiden', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
]);

/** What an official is counted to have been at: “her third ministerial”, “his second since taking office”. */
export const countedNouns = [
  'appearance',
  'appearances',
  'meeting',
  'ministerial',
  'ministerial meeting',
  'session',
  'gathering',
  'such meeting',
  'such gathering',
  'as secretary',
  'as defense secretary',
  'as defence secretary',
  'since taking office',
  'since taking over',
  'since becoming secretary',
  'in the job',
  'in the post',
  'in office',
];
