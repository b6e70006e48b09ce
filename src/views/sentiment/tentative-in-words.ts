import { readingTexts, statementTexts } from '../../catalogue/sentiment.ts';
import type { Statement } from '../../corpus/corpus.ts';
import type { Evidence } from '../../state/evidence.ts';
import { countedStatements } from '../comparison/counted.ts';
import { isTentative } from './tentative.ts';

/** Rounded down: what is below the line never reads as on it. */
export function confidenceOf({ confidence }: Pick<Statement, 'confidence'>): string {
  return statementTexts.confidence(Math.floor(confidence * 100 + 1e-6));
}

export function tentativeIn(statements: readonly Statement[]): Evidence {
  return countedStatements(
    readingTexts.tentativeTitle,
    statements.filter(isTentative),
    readingTexts.tentativeSought,
  );
}
