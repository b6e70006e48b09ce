import * as v from 'valibot';
import { groupBy } from '../../../src/common/group-by.ts';
import { count } from '../../../src/common/words.ts';

export const table = <T extends v.ObjectEntries>(entries: T) =>
  v.object({ rows: v.array(v.object(entries)) });

const yesOrNo = v.picklist(['yes', 'no']);

export const dissentTable = table({
  line: v.string(),
  source: v.string(),
  outlet: v.nullable(v.string()),
  statements: v.number(),
  tentative: yesOrNo,
});

export const turnTable = table({ source: v.string() });

const guessed = (tentative: 'yes' | 'no'): string => (tentative === 'yes' ? ' (tentative)' : '');

/** `Analysts who reassure: Ada Holm, 1 statement; analysts in Evening Star, 2 statements (tentative).` */
export function dissentLines(
  rows: readonly v.InferOutput<typeof dissentTable>['rows'][number][],
): readonly string[] {
  return [...groupBy(rows, ({ line }) => line)].map(([line, same]) => {
    const told = same.map(({ source, outlet, statements, tentative }) => {
      const who = outlet === null ? source : `${source} in ${outlet}`;
      return `${who}, ${count(statements, 'statement')}${guessed(tentative)}`;
    });
    return `${line}: ${told.join('; ')}.`;
  });
}
