import type { Article } from '../../articles/article.ts';
import { restsOnTexts } from '../../catalogue/comparison.ts';
import type { Naming } from '../../analysis/findings.ts';
import type { Statement } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { countedSources, saidBy } from './counted.ts';

/** A row of plain counts: one figure an article and one for all. */
export interface CountRow {
  readonly id: string;
  readonly name: string;
  /** Stands in small beneath the name. */
  readonly note: string | null;
  readonly cells: readonly Evidence[];
  readonly total: Evidence;
}

interface Kind {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  readonly namings: readonly Naming[];
  readonly sought: string;
}

const KINDS: readonly Kind[] = [
  {
    id: 'named',
    ...restsOnTexts.named,
    namings: ['named'],
  },
  {
    id: 'groups',
    ...restsOnTexts.groups,
    namings: ['collective', 'document'],
  },
  {
    id: 'unnamed',
    ...restsOnTexts.unnamed,
    namings: ['anonymous'],
  },
];

function rowOf(kind: Kind, { articles, sources, statements }: Selection, byArticle: ByArticle): CountRow {
  const ofKind = sources.filter(({ naming }) => kind.namings.includes(naming));
  const figureFor = (where: string, own: readonly Statement[]): Evidence => {
    const by = saidBy(own);
    const quoted = ofKind.filter(({ id }) => by.has(id));
    return countedSources(restsOnTexts.title(kind.name, where), quoted, own, kind.sought);
  };
  return {
    id: kind.id,
    name: kind.name,
    note: kind.note,
    cells: articles.map(({ id, outlet }) => figureFor(outlet.name, byArticle.get(id) ?? [])),
    total: figureFor(restsOnTexts.allArticles, statements),
  };
}

export type ByArticle = ReadonlyMap<string, readonly Statement[]>;

export function statementsByArticle(
  articles: readonly Article[],
  statements: readonly Statement[],
): ByArticle {
  const byArticle = new Map<string, Statement[]>(articles.map(({ id }) => [id, []]));
  for (const statement of statements) byArticle.get(statement.article)?.push(statement);
  return byArticle;
}

/** How many sources of each kind stand behind an article. A person quoted by two outlets counts once in the last column. */
export function shapeRestsOn(selection: Selection, byArticle: ByArticle): readonly CountRow[] {
  return KINDS.map((kind) => rowOf(kind, selection, byArticle));
}
