import { readingTexts, statementTexts } from '../../catalogue/sentiment.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { countedStatements } from '../comparison/counted.ts';
import { isTentative, type Judged } from './tentative.ts';

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
