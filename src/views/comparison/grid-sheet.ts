import type { Article } from '../../articles/article.ts';
import {
  gridTexts,
  originTexts,
  pointTexts,
  recordTexts,
  reportTexts,
  voiceTexts,
} from '../../catalogue/comparison.ts';
import { claimTexts } from '../../catalogue/comparison-claims.ts';
import { sheetColumns, sheetTexts } from '../../catalogue/export.ts';
import { certaintyNames, sharedTexts, stanceMarks } from '../../catalogue/general.ts';
import { suggestedTexts } from '../../catalogue/suggested-points.ts';
import { intervalInWords } from '../../common/words.ts';
import type { About, Cell, Column, Sheet } from '../../export/sheet.ts';
import { surnameOf } from '../../record/people.ts';
import type { Evidence } from '../../state/evidence.ts';
import type { Grid } from './shape-grid.ts';
import type { OriginCell } from './shape-origin.ts';
import type { PointClaim } from './shape-point-claims.ts';
import type { PointCell, PointRow } from './shape-points.ts';
import type { RecordSays, ReportFigure, ReportRow } from './shape-reports.ts';
import type { CountRow } from './shape-rests-on.ts';
import type { SuggestedRow } from './shape-suggested.ts';
import type { VoiceCell, VoiceRow } from './shape-voices.ts';

type Row = readonly Cell[];
type Claims = readonly PointClaim[];

const numberOf = ({ entries }: Evidence): number => entries.length;
const lines = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join('; ');

function columnsOf(articles: readonly Article[]): readonly Column[] {
  return [
    { key: 'part', heading: sheetColumns.group },
    { key: 'row', heading: sheetColumns.row },
    { key: 'note', heading: sheetColumns.note },
    ...articles.map(({ id, outlet, published }) => ({
      key: id,
      heading: sheetColumns.outletOn(
        outlet.name,
        published === null ? sharedTexts.dateNotKnown : intervalInWords(published),
      ),
    })),
    { key: 'all', heading: sheetColumns.all },
  ];
}

function countRow(part: string, { name, note, cells, total }: CountRow): Row {
  return [part, name, note, ...cells.map(numberOf), numberOf(total)];
}

const originCell = ({ text, carries }: OriginCell): string => lines(text, carries?.text ?? null);

function pointCell(cell: PointCell): string {
  switch (cell.kind) {
    case 'answered': {
      const { answer, quoted, voice } = cell;
      return sheetTexts.answered(quoted ? pointTexts.quoted(answer) : answer, voice);
    }
    case 'left-out':
      return pointTexts.leftOut;
    case 'not-mentioned':
      return pointTexts.notMentioned;
  }
}

const noteOf = (said: RecordSays | null): string | null =>
  said === null ? null : recordTexts.says(said.text);

const claimInWords = ({ name, verdicts }: PointClaim): string =>
  sheetTexts.claim(
    claimTexts.name(name),
    verdicts.map(({ text }) => text),
  );

function pointRow(part: string, { name, recordSays, cells, total }: PointRow, claims: Claims): Row {
  const note = lines(noteOf(recordSays), ...claims.map(claimInWords)) || null;
  return [part, name, note, ...cells.map(pointCell), numberOf(total)];
}

function suggestedRow(part: string, { words, cells, total }: SuggestedRow): Row {
  return [part, words, suggestedTexts.note, ...cells.map(numberOf), numberOf(total)];
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
  return [part, source.name, who, ...cells.map(voiceCell), numberOf(total)];
}

function reportFigure({
  official,
  status,
  standIn,
  checkWords,
  inferred,
  tentative,
  evidence,
}: ReportFigure) {
  return lines(
    reportTexts.told(surnameOf(official), status, numberOf(evidence)),
    standIn === null ? null : reportTexts.standIn(standIn),
    reportTexts.check(checkWords, inferred),
    tentative ? certaintyNames.tentative : null,
  );
}

function reportRow(part: string, { name, recordSays, cells, total }: ReportRow): Row {
  const told = cells.map(({ reports }) => reports.map(reportFigure).join(' | '));
  return [part, name, noteOf(recordSays), ...told, numberOf(total)];
}

/** What stands on the screen beside the grid’s own rows. */
export interface BesideGrid {
  readonly suggested: readonly SuggestedRow[];
  /** By the id of their point. */
  readonly claims: ReadonlyMap<string, Claims>;
}

/** The comparison grid as one table, every voice and every suggested point included. */
export function gridSheet(about: About, grid: Grid, { suggested, claims }: BesideGrid): Sheet {
  const { articles, restsOn, origin, points, voices, foot, reports, leftOut } = grid;
  const { groups } = gridTexts;
  return {
    about,
    columns: columnsOf(articles),
    rows: [
      ...restsOn.map((row) => countRow(groups.restsOn, row)),
      [groups.restsOn, originTexts.name, null, ...origin.cells.map(originCell), numberOf(origin.total)],
      ...points.map((row) => pointRow(groups.points, row, claims.get(row.id) ?? [])),
      ...suggested.map((row) => suggestedRow(groups.points, row)),
      ...voices.map((row) => voiceRow(groups.voices, row)),
      countRow(groups.voices, foot),
      ...reports.map((row) => reportRow(groups.reports, row)),
      ...(leftOut === null ? [] : [countRow(groups.reports, leftOut)]),
    ],
  };
}
