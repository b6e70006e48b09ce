import type { Article } from '../../articles/article.ts';
import type { Naming } from '../../analysis/findings.ts';
import type { Statement } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { countedSources, isBy } from './counted.ts';

/** A row of plain counts: one figure an article and one for all. */
export interface CountRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly Evidence[];
  readonly total: Evidence;
}

interface Kind {
  readonly id: string;
  readonly name: string;
  readonly namings: readonly Naming[];
  readonly lookedFor: string;
}

const KINDS: readonly Kind[] = [
  {
    id: 'named',
    name: 'Named voices',
    namings: ['named'],
    lookedFor: 'a person given by name to whom a statement is attributed',
  },
  {
    id: 'groups',
    name: 'Groups and documents',
    namings: ['collective', 'document'],
    lookedFor: 'a group speaking openly, or a document, to which a statement is attributed',
  },
  {
    id: 'unnamed',
    name: 'Unnamed officials',
    namings: ['anonymous'],
    lookedFor: 'an official or source without a name to whom a statement is attributed',
  },
];

function rowOf(kind: Kind, { articles, sources, statements }: Selection, byArticle: ByArticle): CountRow {
  const ofKind = sources.filter(({ naming }) => kind.namings.includes(naming));
  const figureFor = (where: string, own: readonly Statement[]): Evidence => {
    const quoted = ofKind.filter(({ id }) => own.some((statement) => isBy(statement, id)));
    return countedSources(`${kind.name} in ${where}`, quoted, own, kind.lookedFor);
  };
  return {
    id: kind.id,
    name: kind.name,
    cells: articles.map(({ id, outlet }) => figureFor(outlet.name, byArticle.get(id) ?? [])),
    total: figureFor('all articles shown', statements),
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
