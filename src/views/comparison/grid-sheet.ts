import { gridTexts, originTexts, voiceTexts } from '../../catalogue/comparison.ts';
import { claimTexts } from '../../catalogue/comparison-claims.ts';
import { sheetColumns, sheetTexts } from '../../catalogue/export.ts';
import { certaintyNames, stanceMarks } from '../../catalogue/general.ts';
import { suggestedTexts } from '../../catalogue/suggested-points.ts';
import type { About, Cell, Sheet } from '../../export/sheet.ts';
import type { Evidence } from '../../state/evidence.ts';
import type { Grid } from './shape-grid.ts';
import type { OriginCell } from './shape-origin.ts';
import type { PointClaim } from './shape-point-claims.ts';
import type { PointRow } from './shape-points.ts';
import type { ReportRow } from './shape-reports.ts';
import type { CountRow } from './shape-rests-on.ts';
import type { SuggestedRow } from './shape-suggested.ts';
import type { VoiceCell, VoiceRow } from './shape-voices.ts';
import { columnsOf, headRows, lines, noteOf, pointCell, recordNote, reportCell } from './sheet-cells.ts';

type Row = readonly Cell[];

const numberOf = ({ entries }: Evidence): number => entries.length;

function countRow(part: string, { name, note, cells, total }: CountRow): Row {
  return [part, name, note, null, ...cells.map(numberOf), numberOf(total)];
}

const originCell = ({ text, carries }: OriginCell): string => lines(text, carries?.text ?? null);

const claimInWords = ({ name, verdicts }: PointClaim): string =>
  sheetTexts.claim(
    claimTexts.name(name),
    verdicts.map(({ text }) => text),
  );

function pointRow(part: string, row: PointRow, { claims, first }: BesidePoint): Row {
  const { name, recordSays, cells, total } = row;
  const note = noteOf(recordNote(recordSays), ...claims.map(claimInWords));
  return [part, name, note, first, ...cells.map(pointCell), numberOf(total)];
}

function suggestedRow({ words, cells, total }: SuggestedRow): Row {
  return [suggestedTexts.part, words, suggestedTexts.note, null, ...cells.map(numberOf), numberOf(total)];
}

function voiceCell(cell: VoiceCell): string {
  if (cell.kind === 'not-heard') return '';
  const { marks, spelt, sharedWith } = cell;
  return lines(
    ...marks.map(({ stance, evidence, tentative }) => {
      const { mark, word } = stanceMarks[stance];
      const told = sheetTexts.heard(mark, numberOf(evidence), word);
      return tentative ? `${told} (${certaintyNames.tentative})` : told;
    }),
    spelt === null ? null : voiceTexts.spelt(spelt.name),
    sharedWith.length === 0 ? null : voiceTexts.sharedWith(sharedWith),
  );
}

function voiceRow(part: string, { source, who, cells, total }: VoiceRow): Row {
  return [part, source.name, who, null, ...cells.map(voiceCell), numberOf(total)];
}

function reportRow(part: string, { name, recordSays, cells, total }: ReportRow): Row {
  return [part, name, recordNote(recordSays), null, ...cells.map(reportCell), numberOf(total)];
}

/** What stands on the screen beneath a point’s name. */
export interface BesidePoint {
  readonly claims: readonly PointClaim[];
  /** Who was first to answer, in words; null where one alone does. */
  readonly first: string | null;
}

/** What stands on the screen beside the grid’s own rows. */
export interface BesideGrid {
  readonly suggested: readonly SuggestedRow[];
  readonly besidePoint: (point: string) => BesidePoint;
}

/** The comparison grid as one table, every voice and every suggested point included. */
export function gridSheet(about: About, grid: Grid, { suggested, besidePoint }: BesideGrid): Sheet {
  const { articles, restsOn, origin, points, voices, foot, reports, leftOut } = grid;
  const { groups } = gridTexts;
  return {
    about,
    columns: [...columnsOf(articles), { key: 'all', heading: sheetColumns.all }],
    rows: [
      ...headRows(articles).map((row) => [...row, null]),
      ...restsOn.map((row) => countRow(groups.restsOn, row)),
      [groups.restsOn, originTexts.name, null, null, ...origin.cells.map(originCell), numberOf(origin.total)],
      ...points.map((row) => pointRow(groups.points, row, besidePoint(row.id))),
      ...suggested.map(suggestedRow),
      ...voices.map((row) => voiceRow(groups.voices, row)),
      countRow(groups.voices, foot),
      ...reports.map((row) => reportRow(groups.reports, row)),
      ...(leftOut === null ? [] : [countRow(groups.reports, leftOut)]),
    ],
  };
}
