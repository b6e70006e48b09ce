import { analyse } from '../../../src/analysis/analyse.ts';
import { cuePatterns } from '../../../src/analysis/cue.ts';
import type { StanceJudgement } from '../../../src/analysis/findings.ts';
import { quotationWeights } from '../../../src/analysis/quotation-weights.ts';
import { tokenise, tokeniseText } from '../../../src/analysis/tokenise.ts';
import type { MarkedArticle } from '../../marked-articles.ts';
import { predictionOf } from '../predict.ts';
import { withoutTagger } from './by-shape.ts';

/** The analysis without one of its parts. */
export interface Variant {
  readonly name: string;
  readonly analyse: typeof analyse;
  readonly predict: (article: MarkedArticle) => string;
  /** What must be so while it runs. */
  readonly during: <T>(run: () => T) => T;
}

const everything: Variant = {
  name: 'everything',
  analyse,
  predict: (article) => predictionOf(article),
  during: (run) => run(),
};

const noTagger: Variant = {
  ...everything,
  name: 'no tagger',
  analyse: (article, record) => analyse(article, record, (one) => withoutTagger(tokenise(one))),
  predict: (article) => predictionOf(article, (...of) => withoutTagger(tokeniseText(...of))),
};

const neutral: StanceJudgement = { value: 'neutral', cues: [], confidence: 0 };

/** Where no word of the lexicon stands, a statement is neutral: an empty lexicon makes them all so. */
const noLexicon: Variant = {
  ...everything,
  name: 'no stance lexicon',
  analyse: (article, record) => {
    const findings = analyse(article, record);
    return {
      ...findings,
      ownVoice: [],
      statements: findings.statements.map((statement) => ({ ...statement, stance: neutral })),
    };
  },
};

/** Weights by which the extent that reaches to the end of its room, forward or back, always wins. */
const furthest = new Map(
  ['end:true', 'end:false', ...cuePatterns.map((pattern) => `Bs:true|${pattern}`)].map((one) => [one, 1000]),
);

function withFurthestExtent<T>(run: () => T): T {
  const learnt = quotationWeights.extent;
  Object.assign(quotationWeights, { extent: furthest });
  try {
    return run();
  } finally {
    Object.assign(quotationWeights, { extent: learnt });
  }
}

const noChooser: Variant = { ...everything, name: 'no chooser', during: withFurthestExtent };

export const variants: readonly Variant[] = [everything, noTagger, noLexicon, noChooser];
