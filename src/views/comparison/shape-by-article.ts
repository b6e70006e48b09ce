import type { Article } from '../../articles/article.ts';
import { groupBy } from '../../common/group-by.ts';
import type { Source, Statement } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import { saidBy } from './counted.ts';
import { onceFor } from '../../common/once-for.ts';
import { shapeFigures, shapeGrid, type Figures, type Grid, type Told } from './shape-grid.ts';

/** The same figures as the grid's, article by article: each is shaped when it is drawn, which of thousands few are. */
export interface ByArticle {
  readonly articles: readonly Article[];
  /** Names of the rows and what all articles come to; it has no cells. */
  readonly totals: Figures;
  /** The grid of this article alone: each row has one cell. */
  readonly gridOf: (article: Article) => Grid;
}

interface InArticle {
  readonly article: string;
}

/** Finds what is of an article; grouped at the first question. */
function finder<T extends InArticle>(found: readonly T[]): (article: string) => readonly T[] {
  let groups: ReadonlyMap<string, readonly T[]> | null = null;
  return (article) => {
    groups ??= groupBy(found, (item) => item.article);
    return groups.get(article) ?? [];
  };
}

export function shapeByArticle(selection: Selection, record: AttendanceRecord, told: Told): ByArticle {
  const { articles, sources } = selection;
  const statementsIn = finder(selection.statements);
  const reportsIn = finder(selection.reports);
  const pointsIn = finder(selection.points);
  const leftOutIn = finder(told.leftOut.reports);
  const placeOf = new Map(sources.map(({ id }, place) => [id, place]));
  const sourcesOf = (statements: readonly Statement[]): readonly Source[] =>
    [...saidBy(statements).keys()]
      .flatMap((id) => placeOf.get(id) ?? [])
      .toSorted((a, b) => a - b)
      .flatMap((place) => sources[place] ?? []);
  const gridOf = (article: Article): Grid => {
    const statements = statementsIn(article.id);
    const own: Selection = {
      ...selection,
      articles: [article],
      statements,
      sources: sourcesOf(statements),
      reports: reportsIn(article.id),
      points: pointsIn(article.id),
    };
    return shapeGrid(
      own,
      record,
      { ...told, leftOut: { ...told.leftOut, reports: leftOutIn(article.id) } },
      selection,
    );
  };
  const totals = shapeFigures({ ...selection, articles: [] }, record, told, selection);
  return { articles, totals, gridOf: onceFor(gridOf) };
}
