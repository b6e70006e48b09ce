import { groupBy } from '../../common/group-by.ts';
import type { Selection } from '../../filters/dataset.ts';
import { kept } from './kept.ts';

/** The outlet that tells apart groups of the same name, “Analysts” here and “Analysts” there, by source. */
export const outletsOfTwins = kept(
  ({ articles, sources, statements }: Selection): ReadonlyMap<string, string> => {
    const byName = groupBy(sources, ({ name }) => name.toLowerCase());
    const twins = new Set(
      [...byName.values()].flatMap((same) => (same.length < 2 ? [] : same.map(({ id }) => id))),
    );
    if (twins.size === 0) return new Map();
    const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet.name]));
    return new Map(
      statements.flatMap((statement) =>
        statement.sources
          .filter(({ source }) => twins.has(source))
          .map(({ source }) => [source, outlets.get(statement.article) ?? ''] as const),
      ),
    );
  },
);
