import { readingTexts, statementTexts } from '../../catalogue/sentiment.ts';
import type { StanceJudgement } from '../../analysis/findings.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { countedStatements } from '../comparison/counted.ts';

const SURE_FROM = 0.5;

interface Judged {
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

/** Rounded down: what is below the line never reads as on it. */
export function confidenceOf({ stance }: Judged): string {
  return statementTexts.confidence(Math.floor(stance.confidence * 100 + 1e-6));
}

export function tentativeIn({ statements }: Selection): Evidence {
  return countedStatements(
    readingTexts.tentativeTitle,
    statements.filter(isTentative),
    readingTexts.tentativeSought,
  );
}
