/** Words that end in a full stop without ending a sentence, lower case, the stop left out. */
export const abbreviations: ReadonlySet<string> = new Set([
  ...['adm', 'amb', 'brig', 'capt', 'cmdr', 'col', 'cpl', 'dr', 'gen', 'gov', 'hon', 'insp', 'lt', 'maj'],
  ...['messrs', 'mme', 'mr', 'mrs', 'ms', 'pfc', 'pres', 'prof', 'rep', 'reps', 'rev', 'sec', 'sen'],
  ...['sens', 'sgt', 'spc', 'st', 'supt', 'vice-adm', 'asst', 'atty', 'dep', 'min', 'del', 'jan', 'feb'],
  ...['mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec', 'vs', 'no', 'nos', 'ft'],
  ...['mt', 'approx', 'est', 'fig', 'i.e', 'e.g', 'cf'],
]);
