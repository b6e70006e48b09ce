import type { StanceJudgement } from '../../analysis/findings.ts';

const SURE_FROM = 0.5;

export interface Judged {
  readonly stance: StanceJudgement;
}

export function takesSide({ stance: { value } }: Judged): boolean {
  return value === 'reassurance' || value === 'concern';
}

/** Whether the side taken is the machine’s guess more than its finding; who takes none has none to doubt. */
export function isTentative(judged: Judged): boolean {
  return takesSide(judged) && judged.stance.confidence < SURE_FROM;
}

/** Whether nothing but guesses holds up what is said of them. */
export function areAllTentative(judged: readonly Judged[]): boolean {
  return judged.length > 0 && judged.every(isTentative);
}
