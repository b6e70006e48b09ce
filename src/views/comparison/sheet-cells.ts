import type { Article } from '../../articles/article.ts';
import { pointTexts, recordTexts, reportTexts } from '../../catalogue/comparison.ts';
import { sheetColumns, sheetTexts } from '../../catalogue/export.ts';
import { certaintyNames, sharedTexts } from '../../catalogue/general.ts';
import { intervalInWords } from '../../common/words.ts';
import { webAddress } from '../../common/web-address.ts';
import type { Cell, Column } from '../../export/sheet.ts';
import { surnameOf } from '../../record/people.ts';
import type { PointCell } from './shape-points.ts';
import type { RecordSays, ReportFigure, ReportRow } from './shape-reports.ts';

/** The column of the first article. */
export const FIRST_ARTICLE = 4;

/** What a table taken away has before the articles, and an article a column. */
export function columnsOf(articles: readonly Article[]): readonly Column[] {
  return [
    { key: 'part', heading: sheetColumns.group },
    { key: 'row', heading: sheetColumns.row },
    { key: 'note', heading: sheetColumns.note },
    { key: 'first', heading: sheetColumns.first },
    ...articles.map(({ id, outlet, published }) => ({
      key: id,
      heading: sheetColumns.outletOn(
        outlet.name,
        published === null ? sharedTexts.dateNotKnown : intervalInWords(published),
      ),
    })),
  ];
}

/** Before the rest what the heads of the columns say besides outlet and days; of no article nothing. */
export function headRows(articles: readonly Article[]): readonly (readonly Cell[])[] {
  const row = (name: string, cell: (article: Article) => Cell): readonly Cell[] => [
    sheetColumns.articles,
    name,
    null,
    null,
    ...articles.map(cell),
  ];
  if (articles.length === 0) return [];
  return [
    row(sheetColumns.headline, ({ headline }) => headline?.value ?? null),
    row(sheetColumns.basis, ({ published }) => published?.basis ?? null),
    row(sheetColumns.address, ({ url }) => (url === null ? null : webAddress(url.value))),
  ];
}

/** What stands in one cell or one note, one thing after another. */
export const lines = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join('; ');

/** Null where there is nothing to note. */
export const noteOf = (...parts: readonly (string | null)[]): string | null => lines(...parts) || null;

/** Things of one kind in one cell. */
export const apart = (parts: readonly string[]): string => parts.join(' | ');

export function pointCell(cell: PointCell): string {
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

export const recordNote = (said: RecordSays | null): string | null =>
  said === null ? null : recordTexts.says(said.text);

export function reportInWords(figure: ReportFigure): string {
  const { official, status, standIn, checkWords, inferred, tentative, evidence } = figure;
  return lines(
    reportTexts.told(surnameOf(official), status, evidence.entries.length),
    standIn === null ? null : reportTexts.standIn(standIn),
    reportTexts.check(checkWords, inferred),
    tentative ? certaintyNames.tentative : null,
  );
}

export const reportCell = ({ reports }: ReportRow['cells'][number]): string =>
  apart(reports.map(reportInWords));
