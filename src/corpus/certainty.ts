import type { StanceJudgement } from '../analysis/findings.ts';
import sure from '../analysis/lexicon/sure.json' with { type: 'json' };
import type { AttendanceReport, OwnVoice, Statement } from './corpus.ts';

/** `high`: of these the most are right in every respect, and evaluation.json says how many; `tentative`: all others. */
export const certainties = ['high', 'tentative'] as const;
export type Certainty = (typeof certainties)[number];

/** The confidence from which each kind of finding is high; bounds are learnt by scripts/calibrate.ts. */
export const sureFrom: Readonly<Record<'statement' | 'report', number>> = sure;

type Sided = Pick<OwnVoice, 'stance'>;

/** Whether a stance is to one side; who takes none has none to doubt. */
export function takesSide({ stance: { value } }: { readonly stance: StanceJudgement }): boolean {
  return value === 'reassurance' || value === 'concern';
}

const named = (isHigh: boolean): Certainty => (isHigh ? 'high' : 'tentative');

export function statementCertainty({ confidence }: Pick<Statement, 'confidence'>): Certainty {
  return named(confidence >= sureFrom.statement);
}

export function reportCertainty({ confidence }: Pick<AttendanceReport, 'confidence'>): Certainty {
  return named(confidence >= sureFrom.report);
}

/** Own voice is held to what statements are held to; it has its stance alone to be wrong in. */
export function voiceCertainty(voice: Sided): Certainty {
  return named(!takesSide(voice) || voice.stance.confidence >= sureFrom.statement);
}
