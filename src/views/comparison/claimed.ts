import type { Certainty } from '../../corpus/certainty.ts';
import type { Selection } from '../../filters/dataset.ts';

/** What is shown, with every report of its articles: what the record says to claims of a row takes them. */
export interface Claimed extends Selection {
  /** All that there is: who was first on a point does not change with the filters. */
  readonly whole: Pick<Selection, 'articles' | 'points'>;
  /** A claim whose report they leave out is not checked. */
  readonly certainties: readonly Certainty[];
}
