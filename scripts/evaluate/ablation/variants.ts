import { analyse } from '../../../src/analysis/analyse.ts';
import { cuePatterns } from '../../../src/analysis/cue.ts';
import learnt from '../../../src/analysis/lexicon/stance-weights.json' with { type: 'json' };
import { quotationWeights } from '../../../src/analysis/quotation-weights.ts';
import { judgeByLexicon } from '../../../src/analysis/stance.ts';
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

/** Runs with other data in place of some of the holder's, and puts them back. */
function withInstead<T>(holder: object, instead: object, run: () => T): T {
  const before = { ...holder };
  Object.assign(holder, instead);
  try {
    return run();
  } finally {
    Object.assign(holder, before);
  }
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

/** What the word lists tell the chooser of stances. */
const ofLexicon = /^(?:calm|worry|no cue|other matter|role:)/u;

function withoutLexicon<T>(run: () => T): T {
  const features = Object.entries(learnt.features).filter(([name]) => !ofLexicon.test(name));
  return withInstead(learnt, { features: Object.fromEntries(features) }, run);
}

const noLexicon: Variant = { ...everything, name: 'no stance lexicon', during: withoutLexicon };

const lexiconAlone: Variant = {
  ...everything,
  name: 'stance by lexicon alone',
  analyse: (article, record) => {
    const findings = analyse(article, record);
    const tokenised = tokenise(article);
    const statements = findings.statements.map((statement) => ({
      ...statement,
      stance: judgeByLexicon(tokenised, statement),
    }));
    return { ...findings, statements };
  },
};

/** Weights by which the extent that reaches to the end of its room, forward or back, always wins. */
const furthest = new Map(
  ['end:true', 'end:false', ...cuePatterns.map((pattern) => `Bs:true|${pattern}`)].map((one) => [one, 1000]),
);

const noChooser: Variant = {
  ...everything,
  name: 'no chooser of extents',
  during: (run) => withInstead(quotationWeights, { extent: furthest }, run),
};

export const variants: readonly Variant[] = [everything, noTagger, noLexicon, lexiconAlone, noChooser];
