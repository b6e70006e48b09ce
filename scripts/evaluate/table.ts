import type { Figure } from './figures.ts';
import { isMet, needInWords, type Needs } from './thresholds.ts';

export interface SetFigures {
  readonly set: string;
  readonly figures: readonly Figure[];
  readonly needs: Needs;
}

const percent = (share: number | null) => (share === null ? '' : (100 * share).toFixed(1));

function needCell(figure: Figure, needs: Needs): string {
  const need = needs.get(figure.kind);
  if (need === undefined) return '';
  return `${needInWords(figure, need)}${isMet(figure, need) ? '' : '  MISSED'}`;
}

/** The figures of every set in one table. */
export function tableLines(sets: readonly SetFigures[]): readonly string[] {
  const rows = sets.flatMap(({ set, figures, needs }) =>
    figures.map((figure) => [
      set,
      figure.kind,
      String(figure.n),
      String(figure.right),
      percent(figure.precision),
      percent(figure.recall),
      needCell(figure, needs),
    ]),
  );
  const all = [['data set', 'kind', 'n', 'right', 'precision', 'recall', 'needed'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
