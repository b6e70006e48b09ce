import type { Selection } from '../../filters/dataset.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import type { Point } from '../../corpus/story.ts';
import type { Article } from '../../articles/article.ts';
import type { Evidence } from '../../state/evidence.ts';
import { foundTexts, statementTexts } from '../../catalogue/comparison.ts';
import { countedStatements } from './counted.ts';
import { NONE, type LeftOutReports } from './left-out.ts';
import { shapePoints, type PointRow } from './shape-points.ts';
import { shapeOrigin, type OriginRow } from './shape-origin.ts';
import { shapeLeftOut, shapeReports, type ReportRow } from './shape-reports.ts';
import { shapeRestsOn, statementsByArticle, type ByArticle, type CountRow } from './shape-rests-on.ts';
import { shapeVoices, type VoiceRow } from './shape-voices.ts';

/** All that the table prints; every list of cells is in the order of `articles`. */
export interface Grid {
  readonly articles: readonly Article[];
  readonly restsOn: readonly CountRow[];
  readonly origin: OriginRow;
  readonly points: readonly PointRow[];
  readonly voices: readonly VoiceRow[];
  /** Each statement once, whoever is named for it. */
  readonly foot: CountRow;
  /** The statements with two sources or more, which stand in several rows above the foot. */
  readonly shared: Evidence;
  readonly reports: readonly ReportRow[];
  /** The reports that the filters leave out; null where none is. */
  readonly leftOut: CountRow | null;
}

function footOf({ articles, statements }: Selection, byArticle: ByArticle): CountRow {
  return {
    id: 'all',
    name: statementTexts.foot,
    note: null,
    cells: articles.map(({ id, outlet }) =>
      countedStatements(statementTexts.inOutlet(outlet.name), byArticle.get(id) ?? [], statementTexts.sought),
    ),
    total: countedStatements(foundTexts.statementsTitle, statements, statementTexts.sought),
  };
}

export interface Told {
  /** The story's. */
  readonly points: readonly Point[];
  /** Of every source, also of those that the filters leave out: an answer may be attributed to one. */
  readonly names: ReadonlyMap<string, string>;
  /** Reports in the articles shown that the filters leave out. */
  readonly leftOut: LeftOutReports;
}

function nothingTold({ sources }: Selection): Told {
  return { points: [], names: new Map(sources.map(({ id, name }) => [id, name])), leftOut: NONE };
}

/** All but the voices, which take longest. */
export type Figures = Omit<Grid, 'voices'>;

export function shapeFigures(
  selection: Selection,
  record: AttendanceRecord,
  { points, names, leftOut }: Told,
  among: Selection,
): Figures {
  const byArticle = statementsByArticle(selection.articles, selection.statements);
  const shared = selection.statements.filter(
    ({ sources }) => new Set(sources.map(({ source }) => source)).size > 1,
  );
  return {
    articles: selection.articles,
    restsOn: shapeRestsOn(selection, byArticle),
    origin: shapeOrigin(selection, among),
    points: shapePoints(selection, points, record, names),
    foot: footOf(selection, byArticle),
    shared: countedStatements(statementTexts.sharedTitle, shared, statementTexts.sought),
    reports: shapeReports(selection, record),
    leftOut: shapeLeftOut(selection, leftOut),
  };
}

/** `among` is all that is shown, where `selection` is one article of it. */
export function shapeGrid(
  selection: Selection,
  record: AttendanceRecord,
  told = nothingTold(selection),
  among = selection,
): Grid {
  return {
    ...shapeFigures(selection, record, told, among),
    voices: shapeVoices(selection, { names: told.names, among }),
  };
}
