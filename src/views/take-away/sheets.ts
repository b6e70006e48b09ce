import { sheetTexts, takeAwayNames } from '../../catalogue/export.ts';
import { textOf as sentenceText } from '../../common/sentence.ts';
import type { Sheet } from '../../export/sheet.ts';
import { statementSheet } from '../../export/statement-sheet.ts';
import type { Selection } from '../../filters/dataset.ts';
import { indexOf } from '../../filters/dataset-index.ts';
import { headingOf } from '../../record/summary.ts';
import { textOf } from '../comparison/counted.ts';
import { gridFinding } from '../comparison/grid-finding.ts';
import { gridSheet } from '../comparison/grid-sheet.ts';
import { shapeGrid } from '../comparison/shape-grid.ts';
import { shapePointClaims } from '../comparison/shape-point-claims.ts';
import { shapeSuggested } from '../comparison/shape-suggested.ts';
import { shownGrid } from '../comparison/shown-grid.ts';
import { differenceSheet } from '../differences/difference-sheet.ts';
import { differencesFinding } from '../differences/differences-finding.ts';
import { groupSheet } from '../sentiment/group-sheet.ts';
import { sentimentFinding } from '../sentiment/sentiment-finding.ts';
import { shapeGroups } from '../sentiment/shape-groups.ts';
import { chosenArticles } from '../side-by-side/choose.ts';
import { narrowSelection } from '../side-by-side/narrow-selection.ts';
import { entrySheet, fractionSheet, stripSheet } from '../timeline/entry-sheet.ts';
import { windowShown } from '../timeline/use-window.ts';
import { aboutOf, type Screen } from './screen.ts';
import { TakeAwayError } from './take-away-error.ts';

export type Sheets = Readonly<Record<string, Sheet>>;

/** Where articles put the same thing differently. */
export function differenceSheets(screen: Screen): Sheets & { readonly differences: Sheet } {
  const { selection, whole } = screen;
  const isFiltered = selection.disagreements.length < whole.disagreements.length;
  const about = aboutOf(screen, differencesFinding(selection, isFiltered));
  return { differences: differenceSheet(about, selection) };
}

/** What a program can still open, some tens of megabytes; a spreadsheet has 16,384 columns. */
const MOST_CELLS = 2_000_000;

function refuseTooLarge({ articles, sources }: Selection): void {
  const cells = articles.length * sources.length;
  if (cells > MOST_CELLS)
    throw new TakeAwayError(sheetTexts.tooLarge(articles.length, sources.length, cells, MOST_CELLS));
}

/** The comparison: of the articles that stand side by side where they do, else of all that are left. */
export function gridSheets(screen: Screen): Sheets & { readonly grid: Sheet } {
  const { selection: left, whole, points, dataset, view } = screen;
  const shown = shownGrid(left, whole, dataset.record, points, view.filters);
  const selection =
    view.layout === 'side-by-side'
      ? narrowSelection(shown.selection, chosenArticles(view.compare, shown.selection, whole).articles)
      : shown.selection;
  refuseTooLarge(selection);
  const about = aboutOf(screen, textOf(gridFinding(selection, dataset.record)));
  const grid = shapeGrid(selection, dataset.record, shown.told);
  const claimed = { ...selection, reports: whole.reports, certainties: view.filters.certainties };
  const claims = new Map(grid.points.map(({ id }) => [id, shapePointClaims(id, claimed, dataset.record)]));
  return { grid: gridSheet(about, grid, { suggested: shapeSuggested(selection), claims }) };
}

/** The record’s entries that are left, the strip of articles and the fractions. */
export function timelineSheets(screen: Screen): Sheets & { readonly entries: Sheet } {
  const { selection, dataset, view } = screen;
  const { ministerials, articles } = selection;
  const days = windowShown(ministerials, dataset.record, view.window ?? null)?.days ?? null;
  const about = aboutOf(screen, sentenceText(headingOf(ministerials, dataset.record)));
  return {
    entries: entrySheet(about, ministerials, days),
    articles: stripSheet(about, articles),
    fractions: fractionSheet(about, ministerials, dataset.record, days),
  };
}

export function statementsSheet(screen: Screen, title: string): Sheet {
  const { articles, sources } = indexOf(screen.dataset);
  return statementSheet(aboutOf(screen, title), screen.selection.statements, { articles, sources });
}

/** Statements by speaker group and stance, and the statements themselves. */
export function panelSheets(screen: Screen): Sheets & { readonly groups: Sheet } {
  const { selection, whole, view } = screen;
  const title = textOf(sentimentFinding(selection, view.filters.stances));
  return {
    groups: groupSheet(aboutOf(screen, title), shapeGroups(selection, whole)),
    statements: statementsSheet(screen, takeAwayNames.statementsTitle),
  };
}
