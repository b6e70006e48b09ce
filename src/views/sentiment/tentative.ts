import { readingTexts, statementTexts } from '../../catalogue/sentiment.ts';
import type { Statement } from '../../corpus/corpus.ts';
import type { Evidence } from '../../state/evidence.ts';
import { countedStatements } from '../comparison/counted.ts';
import type { PanelColumn } from './shape-column.ts';

const SURE_FROM = 0.5;

const decimals = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2 });

/** Whether the stance is the machine’s guess more than its finding. */
export function isTentative({ stance }: Statement): boolean {
  return stance.confidence < SURE_FROM;
}

/** Rounded down: what is below the line never reads as on it. */
export function confidenceOf({ stance }: Statement): string {
  return statementTexts.confidence(decimals.format(Math.floor(stance.confidence * 100 + 1e-6) / 100));
}

export function tentativeIn(columns: readonly PanelColumn[]): Evidence {
  const statements = columns.flatMap(({ held }) => held).filter(isTentative);
  return countedStatements(readingTexts.tentativeTitle, statements, readingTexts.tentativeSought);
}
