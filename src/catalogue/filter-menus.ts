import { count } from '../common/words.ts';

/** Each filter: what one of its options is, and what its list counts. */
export const facetWords = {
  outlets: { noun: 'outlet', legend: 'Outlet (who published), statements' },
  sources: { noun: 'source', legend: 'Source (who is quoted), statements' },
  groups: { noun: 'speaker group', legend: 'Speaker group, statements' },
  stances: { noun: 'stance', legend: 'Stance, statements' },
  certainties: { noun: 'certainty', legend: 'Certainty, statements' },
  namings: { noun: 'naming', legend: 'Naming, statements' },
  kinds: { noun: 'kind', legend: 'Kind of ministerial: statements of the articles that report on one' },
  meetings: { noun: 'ministerial', legend: 'Ministerial: statements of the articles that report on it' },
};

export const listTexts = {
  narrow: (noun: string) => `Narrow the list: ${noun}`,
  typeToNarrow: (options: number, noun: string) => `Type to narrow ${count(options, noun)}`,
  without: (n: number) => `${n} more without statements`,
  noneFits: (noun: string, typed: string) => `No ${noun} fits “${typed}”.`,
  shown: (shown: number, fitting: number, noun: string) => `${shown} of ${count(fitting, noun)} shown.`,
};

export const dateTexts = {
  legend: 'Published, and record entries, between',
  from: 'From',
  to: 'To',
  reversed: 'The first day lies after the last: no day is left. Swap them.',
};

export const linkTexts = {
  /** `Not understood in this address: from=rubbish, stance=fury.` */
  notUnderstood: (pieces: readonly string[], more: number) =>
    `Not understood in this address: ${pieces.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  cut: (piece: string) => `${piece}…`,
  dismiss: 'Dismiss',
};

export const emptiedTexts = {
  lead: 'No statement passes all these filters together.',
  several: 'No statement passes these filters, and leaving out one of them is not enough: clear all.',
  search: 'the search',
  without: (filter: string, statements: number) => `Without ${filter}: ${count(statements, 'statement')}`,
};
