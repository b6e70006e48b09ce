import type { Published } from '../../articles/article.ts';
import { firstOf, type ColumnItem, type ColumnSource } from './shape-column.ts';

export const columnOrders = ['source', 'surest', 'newest', 'oldest'] as const;
export type ColumnOrder = (typeof columnOrders)[number];

type Compare = (a: ColumnItem, b: ColumnItem) => number;

/** By the first day on which the articles can have come out, then the last; those of unknown date stand at the end. */
function byDays(direction: 1 | -1): Compare {
  const key = (days: Published): string => `${days.earliest} ${days.latest}`;
  return ({ article: { published: a } }, { article: { published: b } }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (key(a) === key(b)) return 0;
    return key(a) < key(b) ? -direction : direction;
  };
}

const compare: Readonly<Record<Exclude<ColumnOrder, 'source'>, Compare>> = {
  surest: (a, b) => b.statement.confidence - a.statement.confidence,
  newest: byDays(-1),
  oldest: byDays(1),
};

/** Neighbours of one source under one name. */
function together(line: readonly (readonly [ColumnSource, ColumnItem])[]): readonly ColumnSource[] {
  return line.reduce<readonly ColumnSource[]>((groups, [{ source }, item]) => {
    const last = groups.at(-1);
    if (last?.source.id !== source.id) return [...groups, { source, items: [item] }];
    return [...groups.slice(0, -1), { source, items: [...last.items, item] }];
  }, []);
}

/** The first `limit` statements in the order asked for; but for `source`, a source may come again further down. */
export function inOrder(
  sources: readonly ColumnSource[],
  order: ColumnOrder,
  limit: number,
): readonly ColumnSource[] {
  if (order === 'source') return firstOf(sources, limit);
  const line = sources.flatMap((group) => group.items.map((item) => [group, item] as const));
  return together(line.toSorted(([, a], [, b]) => compare[order](a, b)).slice(0, limit));
}
