import type { Weights } from '../src/analysis/weights.ts';
import { tableOf } from '../src/analysis/weights.ts';
import { learnChoices, learnVerdicts } from './learn-weights.ts';
import type { Example } from './quotation-examples.ts';
import { choiceOf, verdictOf } from './quotation-examples.ts';

interface Learnt {
  readonly weights: { readonly cue: Weights; readonly extent: Weights };
  readonly counts: string;
}

const training = { epochs: 8, rate: 0.1, shrink: 1e-3 };

/** First where a content ends, then, with the extents so chosen, what attributes. */
export function learnQuotations(examples: readonly Example[]): Learnt {
  const choices = examples.flatMap((example) => choiceOf(example) ?? []);
  const extent = learnChoices(choices, training);
  const table = tableOf(extent);
  const verdicts = examples.flatMap((example) => verdictOf(example, table) ?? []);
  const cue = learnVerdicts(verdicts, training);
  const right = verdicts.filter((one) => one.right).length;
  const sizes = `weights: cue ${Object.keys(cue).length}, extent ${Object.keys(extent).length}`;
  return {
    weights: { cue, extent },
    counts: `${choices.length} extents, ${verdicts.length} verdicts (${right} right); ${sizes}`,
  };
}
