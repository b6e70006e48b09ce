import type { Selection } from '../../filters/dataset.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import type { Point } from '../../corpus/story.ts';
import type { Article } from '../../articles/article.ts';
import type { Evidence } from '../../state/evidence.ts';
import { foundTexts, statementTexts } from '../../catalogue/comparison.ts';
import { countedStatements } from './counted.ts';
import { shapePoints, type PointRow } from './shape-points.ts';
import { shapeReports, type ReportRow } from './shape-reports.ts';
import { shapeRestsOn, statementsByArticle, type ByArticle, type CountRow } from './shape-rests-on.ts';
import { shapeVoices, type VoiceRow } from './shape-voices.ts';

/** All that the table prints; every list of cells is in the order of `articles`. */
export interface Grid {
  readonly articles: readonly Article[];
  readonly restsOn: readonly CountRow[];
  readonly points: readonly PointRow[];
  readonly voices: readonly VoiceRow[];
  /** Each statement once, whoever is named for it. */
  readonly foot: CountRow;
  /** The statements with two sources or more, which stand in several rows above the foot. */
  readonly shared: Evidence;
  readonly reports: readonly ReportRow[];
}

function footOf({ articles, statements }: Selection, byArticle: ByArticle): CountRow {
  return {
    id: 'all',
    name: statementTexts.foot,
    cells: articles.map(({ id, outlet }) =>
      countedStatements(statementTexts.inOutlet(outlet.name), byArticle.get(id) ?? [], statementTexts.sought),
    ),
    total: countedStatements(foundTexts.statementsTitle, statements, statementTexts.sought),
  };
}

interface Told {
  /** The story's. */
  readonly points: readonly Point[];
  /** Of every source, also of those that the filters leave out: an answer may be attributed to one. */
  readonly names: ReadonlyMap<string, string>;
}

export function shapeGrid(
  selection: Selection,
  record: AttendanceRecord,
  { points, names }: Told = { points: [], names: new Map() },
): Grid {
  const byArticle = statementsByArticle(selection.articles, selection.statements);
  const shared = selection.statements.filter(
    ({ sources }) => new Set(sources.map(({ source }) => source)).size > 1,
  );
  return {
    articles: selection.articles,
    restsOn: shapeRestsOn(selection, byArticle),
    points: shapePoints(selection, points, record, names),
    voices: shapeVoices(selection),
    foot: footOf(selection, byArticle),
    shared: countedStatements(statementTexts.sharedTitle, shared, statementTexts.sought),
    reports: shapeReports(selection, record),
  };
}
