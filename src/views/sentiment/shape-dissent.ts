import type { Outlet } from '../../articles/article.ts';
import { figureTitles } from '../../catalogue/sentiment.ts';
import type { Source } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { countedStatements, saidBy } from '../comparison/counted.ts';
import { statementsOf, type ColumnKind } from './column-kinds.ts';
import { inOrderOf } from './in-order-of.ts';
import { areAllTentative } from './tentative.ts';

/** A source that stands against the columns, and the statements in which it does. */
export interface Dissenter {
  readonly source: Source;
  /** The outlet of a group, which is a source of one article: two outlets’ “analysts” are two. */
  readonly outlet: Outlet | null;
  readonly evidence: Evidence;
  readonly tentative: boolean;
}

export interface Dissent {
  readonly name: string;
  readonly sources: readonly Dissenter[];
  readonly statements: Evidence;
}

/** Who says the opposite of what the columns show of their group, in the corpus’s order. */
export function shapeDissent(selection: Selection, kind: ColumnKind): Dissent {
  const { articles, sources } = selection;
  const held = statementsOf(selection, kind.groups, [kind.stance]);
  const speaking = sources.filter(({ group }) => kind.groups.includes(group));
  return {
    name: kind.name,
    sources: speaking.flatMap((source): readonly Dissenter[] => {
      const own = saidBy(held).get(source.id) ?? [];
      if (own.length === 0) return [];
      const [article] = inOrderOf(
        articles,
        own.slice(0, 1).map((each) => each.article),
      );
      const outlet = source.naming === 'named' ? null : (article?.outlet ?? null);
      const evidence = countedStatements(figureTitles.stanceOf(source.name, kind.stance), own, '');
      return [{ source, outlet, evidence, tentative: areAllTentative(own) }];
    }),
    statements: countedStatements(figureTitles.statements(kind.name), held, kind.lookedFor),
  };
}
