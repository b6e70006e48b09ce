import { statementCertainty, takesSide, voiceCertainty } from '../../corpus/certainty.ts';
import type { OwnVoice, Statement } from '../../corpus/corpus.ts';

export type Judged = Pick<Statement, 'stance' | 'confidence'> | Pick<OwnVoice, 'stance'>;

/** Whether the side taken is the machine’s guess more than its finding; who takes none has none to doubt. */
export function isTentative(judged: Judged): boolean {
  if (!takesSide(judged)) return false;
  const certainty = 'confidence' in judged ? statementCertainty(judged) : voiceCertainty(judged);
  return certainty === 'tentative';
}

/** Whether nothing but guesses holds up what is said of them. */
export function areAllTentative(judged: readonly Judged[]): boolean {
  return judged.length > 0 && judged.every(isTentative);
}
