import type { Interval } from './bootstrap.ts';
import type { Figure } from './measure.ts';
import { isMet, needInWords, type Needs } from './thresholds.ts';

export interface SetFigures {
  readonly set: string;
  readonly figures: readonly Figure[];
  readonly needs: Needs;
}

const percent = (share: number) => (100 * share).toFixed(1);

/** `86.4 (80.1 to 90.9)`. */
function rateCell(rate: number | null, interval: Interval | null): string {
  if (rate === null) return '';
  return interval === null
    ? percent(rate)
    : `${percent(rate)} (${percent(interval[0])} to ${percent(interval[1])})`;
}

const header = ['kind of finding', 'data set', 'n', 'right', 'precision', 'recall', 'F1', 'needed'];

const rateKinds = ['precision', 'recall', 'f1'] as const;

function needCell(figure: Figure, needs: Needs): string {
  const need = needs.get(figure.kind);
  if (need === undefined) return '';
  return `${needInWords(figure, need)}${isMet(figure, need) ? '' : '  MISSED'}`;
}

function rowOf(set: string, figure: Figure, needs: Needs): readonly string[] {
  const { kind, n, right, intervals } = figure;
  const rates = rateKinds.map((rate) => rateCell(figure[rate], intervals[rate]));
  return [kind, set, String(n), String(right), ...rates, needCell(figure, needs)];
}

/** The figures of every set in one table, kind by kind; a line with nothing to count is left out where nothing is needed. */
export function tableLines(sets: readonly SetFigures[]): readonly string[] {
  const kinds = [...new Set(sets.flatMap(({ figures }) => figures.map(({ kind }) => kind)))];
  const rows = kinds.flatMap((kind) =>
    sets.flatMap(({ set, figures, needs }) =>
      figures
        .filter((figure) => figure.kind === kind && (figure.n > 0 || needs.has(kind)))
        .map((figure) => rowOf(set, figure, needs)),
    ),
  );
  return inColumns([header, ...rows]);
}

/** Two columns of words, then figures. */
export function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
