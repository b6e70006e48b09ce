import { firmWords, lossWords } from './stance-asset-verbs.ts';
import { assets, bindingWords, harmingWords, holdingWords } from './stance-assets.ts';
import {
  attempts,
  concessives,
  conditionals,
  contrasts,
  hedges,
  openClauses,
  raisers,
  unrealClauses,
  wishes,
} from './stance-clauses.ts';
import {
  adversaryGains,
  events,
  faintConcern,
  handledEvents,
  handling,
  openQuestions,
} from './stance-concern-latent.ts';
import { mildConcern, slightConcern } from './stance-concern-mild.ts';
import { clearConcern, strongConcern } from './stance-concern.ts';
import type { LexiconList } from './stance-groups.ts';
import { diminishers, falseNegators, negators, subsidingWords } from './stance-negation.ts';
import {
  clearReassurance,
  mildReassurance,
  reassuringActs,
  slightReassurance,
  strongReassurance,
} from './stance-reassurance.ts';
import { allianceNames, elsewhereNames, memberNames, unitedStatesNames } from './stance-targets.ts';

/** Every list of the stance lexicon. */
export const stanceLists: readonly LexiconList[] = [
  ['reassurance', strongReassurance, 1],
  ['reassurance', clearReassurance, 0.8],
  ['reassurance', mildReassurance, 0.6],
  ['reassurance', slightReassurance, 0.4],
  ['act', reassuringActs],
  ['concern', strongConcern, 1],
  ['concern', clearConcern, 0.8],
  ['concern', mildConcern, 0.6],
  ['concern', slightConcern, 0.4],
  ['concern', faintConcern, 0.2],
  ['concern', adversaryGains],
  ['gain', adversaryGains],
  ['question', openQuestions],
  ['event', events],
  ['handle', handling],
  ['spent', handledEvents],
  ['asset', assets],
  ['firm', firmWords],
  ['loss', lossWords],
  ['holds', holdingWords],
  ['binds', bindingWords],
  ['harms', harmingWords],
  ['raise', raisers],
  ['diminish', diminishers],
  ['subside', subsidingWords],
  ['negate', negators],
  ['spent', falseNegators],
  ['whether', openClauses],
  ['wish', wishes],
  ['attempt', attempts],
  ['hedge', hedges],
  ['condition', conditionals],
  ['unreal', unrealClauses],
  ['concede', concessives],
  ['contrast', contrasts],
  ['united-states', unitedStatesNames],
  ['alliance', allianceNames],
  ['member', memberNames],
  ['elsewhere', elsewhereNames],
];
