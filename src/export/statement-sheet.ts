import type { Article } from '../articles/article.ts';
import { sheetColumns } from '../catalogue/export.ts';
import { groupNames, namingNames, stanceMarks, statementKindNames } from '../catalogue/general.ts';
import { hull, sliceOf } from '../common/span.ts';
import { statementCertainty } from '../corpus/certainty.ts';
import type { Source, Statement } from '../corpus/corpus.ts';
import { articleCells, articleColumns, placeCells, placeColumns } from './article-cells.ts';
import type { About, Cell, Column, Sheet } from './sheet.ts';

const PARTED = ' … ';

/** What the rows of a list of statements are read from. */
export interface Told {
  readonly articles: ReadonlyMap<string, Article>;
  readonly sources: ReadonlyMap<string, Source>;
}

const columns: readonly Column[] = [
  { key: 'statement', heading: sheetColumns.id },
  ...articleColumns,
  { key: 'sources', heading: sheetColumns.sources },
  { key: 'speakerGroup', heading: sheetColumns.speakerGroup },
  { key: 'naming', heading: sheetColumns.naming },
  { key: 'kind', heading: sheetColumns.kind },
  { key: 'stance', heading: sheetColumns.stance },
  { key: 'certainty', heading: sheetColumns.certainty },
  { key: 'content', heading: sheetColumns.content },
  { key: 'passage', heading: sheetColumns.passage },
  ...placeColumns,
];

const each = (values: readonly string[]): string => [...new Set(values)].join('; ');

function rowOf(statement: Statement, article: Article, told: Told): readonly Cell[] {
  const { id, content, passage, kind, stance } = statement;
  const { text } = article;
  const named = statement.sources.flatMap(({ source }) => told.sources.get(source) ?? []);
  return [
    id,
    ...articleCells(article),
    each(named.map(({ name }) => name)),
    each(named.map(({ group }) => groupNames[group])),
    each(named.map(({ naming }) => namingNames[naming])),
    statementKindNames[kind],
    stanceMarks[stance.value].word,
    statementCertainty(statement),
    content.map((piece) => sliceOf(text, piece)).join(PARTED),
    sliceOf(text, passage),
    ...placeCells(article, hull(content)),
  ];
}

/** A row a statement, in the given order; one whose article did not load is left out. */
export function statementSheet(about: About, statements: readonly Statement[], told: Told): Sheet {
  return {
    about,
    columns,
    rows: statements.flatMap((statement) => {
      const article = told.articles.get(statement.article);
      return article === undefined ? [] : [rowOf(statement, article, told)];
    }),
  };
}
