import type { Article } from '../../articles/article.ts';
import { sheetTexts, takeAwayNames } from '../../catalogue/export.ts';
import { pickerTexts } from '../../catalogue/side-by-side.ts';
import { firstTexts } from '../../catalogue/who-was-first.ts';
import type { DayInterval } from '../../common/day.ts';
import { onceFor } from '../../common/once-for.ts';
import { textOf as sentenceText } from '../../common/sentence.ts';
import type { About, Sheet } from '../../export/sheet.ts';
import { statementSheet } from '../../export/statement-sheet.ts';
import type { Selection } from '../../filters/dataset.ts';
import { indexOf } from '../../filters/dataset-index.ts';
import { asksForSources } from '../../filters/passes.ts';
import { headingOf } from '../../record/summary.ts';
import { textOf } from '../comparison/counted.ts';
import { gridFinding } from '../comparison/grid-finding.ts';
import { gridSheet } from '../comparison/grid-sheet.ts';
import { shapeGrid } from '../comparison/shape-grid.ts';
import { shapePointClaims } from '../comparison/shape-point-claims.ts';
import { shapeSuggested } from '../comparison/shape-suggested.ts';
import { shownGrid, type ShownGrid } from '../comparison/shown-grid.ts';
import { differenceSheet } from '../differences/difference-sheet.ts';
import { differencesFinding } from '../differences/differences-finding.ts';
import { groupSheet } from '../sentiment/group-sheet.ts';
import { sentimentFinding } from '../sentiment/sentiment-finding.ts';
import { shapeGroups } from '../sentiment/shape-groups.ts';
import { shapeOwnVoice } from '../sentiment/shape-own-voice.ts';
import { chosenArticles, LEAST } from '../side-by-side/choose.ts';
import { articlesAnswering, shapeFirst } from '../side-by-side/shape-first.ts';
import { shapeSideBySide } from '../side-by-side/shape-side-by-side.ts';
import { sideBySideSheet } from '../side-by-side/side-by-side-sheet.ts';
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

/** The articles side by side; null where the comparison is not laid out so. */
export function sideBySideArticles({ selection, whole, view }: Screen): readonly Article[] | null {
  return view.layout === 'side-by-side' ? chosenArticles(view.compare, selection, whole).articles : null;
}

function shownOf({ selection, whole, points, dataset, view }: Screen): ShownGrid {
  return shownGrid(selection, whole, dataset.record, points, view.filters);
}

/** Who of all articles of the story was first to answer a point. */
function firstToAnswer(point: string, whole: Selection): string | null {
  const first = shapeFirst(articlesAnswering(point, whole), firstTexts.onPoint);
  return first === null ? null : sheetTexts.ofAll(first.text);
}

/** The grid of all articles that the filters leave, however the screen lays them out. */
export function gridOf(screen: Screen): Sheet {
  const { whole, dataset, view } = screen;
  const { selection, told } = shownOf(screen);
  refuseTooLarge(selection);
  const about = aboutOf(screen, textOf(gridFinding(selection, dataset.record)));
  const claimed = { ...selection, reports: whole.reports, certainties: view.filters.certainties };
  return gridSheet(about, shapeGrid(selection, dataset.record, told), {
    suggested: shapeSuggested(selection),
    besidePoint: (id) => ({
      claims: shapePointClaims(id, claimed, dataset.record),
      first: firstToAnswer(id, whole),
    }),
  });
}

function sideBySide(screen: Screen, articles: readonly Article[]): Sheet {
  const { selection, told } = shownOf(screen);
  if (articles.length < LEAST)
    throw new TakeAwayError(selection.articles.length < LEAST ? pickerTexts.tooFew : pickerTexts.pick);
  const rows = shapeSideBySide(selection, articles, screen.dataset.record, told);
  return sideBySideSheet(aboutOf(screen, textOf(rows.finding)), rows);
}

/** The comparison as it is laid out: the articles side by side, or else the grid. */
export function comparisonSheet(screen: Screen): Sheet {
  const articles = sideBySideArticles(screen);
  return articles === null ? gridOf(screen) : sideBySide(screen, articles);
}

/** The same for every table of the section. */
export const timelineAbout = onceFor((screen: Screen): About => {
  const { selection, dataset } = screen;
  return aboutOf(screen, sentenceText(headingOf(selection.ministerials, dataset.record)));
});

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

/** The same for every table of the panel. */
export const panelAbout = onceFor((screen: Screen): About =>
  aboutOf(screen, textOf(sentimentFinding(screen.selection, screen.view.filters.stances))),
);

/** Statements by speaker group and stance, and the outlets’ own voice. */
export function groupsSheet(screen: Screen): Sheet {
  const { selection, whole, view } = screen;
  const own = asksForSources(view.filters) ? null : shapeOwnVoice(selection);
  return groupSheet(panelAbout(screen), shapeGroups(selection, whole), selection.statements, own);
}
