import { sheetTexts, takeAwayNames } from '../../catalogue/export.ts';
import type { DayInterval } from '../../common/day.ts';
import { textOf as sentenceText } from '../../common/sentence.ts';
import type { About, Sheet } from '../../export/sheet.ts';
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

/** Where articles put the same thing differently. */
export function differencesSheet(screen: Screen): Sheet {
  const { selection, whole } = screen;
  const isFiltered = selection.disagreements.length < whole.disagreements.length;
  return differenceSheet(aboutOf(screen, differencesFinding(selection, isFiltered)), selection);
}

/** What a program can still open, some tens of megabytes; a spreadsheet has 16,384 columns. */
const MOST_CELLS = 2_000_000;

function refuseTooLarge({ articles, sources }: Selection): void {
  const cells = articles.length * sources.length;
  if (cells > MOST_CELLS)
    throw new TakeAwayError(sheetTexts.tooLarge(articles.length, sources.length, cells, MOST_CELLS));
}

/** The comparison: of the articles that stand side by side where they do, else of all that are left. */
export function comparisonSheet(screen: Screen): Sheet {
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
  return gridSheet(about, grid, { suggested: shapeSuggested(selection), claims });
}

export function timelineAbout(screen: Screen): About {
  const { selection, dataset } = screen;
  return aboutOf(screen, sentenceText(headingOf(selection.ministerials, dataset.record)));
}

/** The days that the timeline shows; null where it has none. */
function daysShown({ selection, dataset, view }: Screen): DayInterval | null {
  return windowShown(selection.ministerials, dataset.record, view.window ?? null)?.days ?? null;
}

/** The record’s entries that are left. */
export function entriesSheet(screen: Screen): Sheet {
  return entrySheet(timelineAbout(screen), screen.selection.ministerials, daysShown(screen));
}

/** The strip of articles. */
export function articlesSheet(screen: Screen): Sheet {
  return stripSheet(timelineAbout(screen), screen.selection.articles);
}

export function fractionsSheet(screen: Screen): Sheet {
  const { selection, dataset } = screen;
  return fractionSheet(timelineAbout(screen), selection.ministerials, dataset.record, daysShown(screen));
}

export function statementsSheet(screen: Screen): Sheet {
  const { articles, sources } = indexOf(screen.dataset);
  const about = aboutOf(screen, takeAwayNames.statementsTitle);
  return statementSheet(about, screen.selection.statements, { articles, sources });
}

export function panelAbout(screen: Screen): About {
  return aboutOf(screen, textOf(sentimentFinding(screen.selection, screen.view.filters.stances)));
}

/** Statements by speaker group and stance. */
export function groupsSheet(screen: Screen): Sheet {
  return groupSheet(panelAbout(screen), shapeGroups(screen.selection, screen.whole));
}
