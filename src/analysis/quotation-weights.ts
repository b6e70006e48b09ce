import named from './lexicon/quotation-weights.json' with { type: 'json' };
import type { WeightTable } from './weights.ts';
import { tableOf } from './weights.ts';

/** What scripts/train-quotations.ts has learnt: of cues, and of where a content begins and ends. */
export const quotationWeights: { readonly cue: WeightTable; readonly extent: WeightTable } = {
  cue: tableOf(named.cue),
  extent: tableOf(named.extent),
};
