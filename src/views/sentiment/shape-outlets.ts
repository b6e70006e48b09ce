import { figureTitles } from '../../catalogue/sentiment.ts';
import { onceFor } from '../../common/once-for.ts';
import type { Statement } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { countedStatements } from '../comparison/counted.ts';
import { areAllTentative } from './tentative.ts';

/** An outlet, and the statements of the only side that it carries. */
export interface OneSided {
  readonly id: string;
  readonly name: string;
  readonly evidence: Evidence;
  /** Whether its side rests on tentative stances alone. */
  readonly tentative: boolean;
}

export type Sided = 'reassurance' | 'concern';

const OTHER: Readonly<Record<Sided, Sided>> = { reassurance: 'concern', concern: 'reassurance' };

interface Carried {
  readonly name: string;
  readonly reassurance: Statement[];
  readonly concern: Statement[];
}

/** What the quoted sources of each outlet say, in the order of the articles; an outlet's latest name stands for it. */
const carriedBy = onceFor(({ articles, statements }: Selection): ReadonlyMap<string, Carried> => {
  const outlets = new Map<string, Carried>();
  const ofArticle = new Map<string, Carried>();
  for (const { id, outlet } of articles) {
    const { reassurance, concern } = outlets.get(outlet.id) ?? { reassurance: [], concern: [] };
    outlets.set(outlet.id, { name: outlet.name, reassurance, concern });
    ofArticle.set(id, { name: outlet.name, reassurance, concern });
  }
  for (const statement of statements) {
    const { value } = statement.stance;
    if (value === 'reassurance' || value === 'concern')
      ofArticle.get(statement.article)?.[value].push(statement);
  }
  return outlets;
});

/** The outlets whose quoted sources only reassure, or only worry. Own voice is left out: it is not what they carry of others. */
export function shapeOneSided(selection: Selection, side: Sided): readonly OneSided[] {
  return [...carriedBy(selection)].flatMap(([id, carried]) => {
    const held = carried[side];
    if (held.length === 0 || carried[OTHER[side]].length > 0) return [];
    const evidence = countedStatements(figureTitles.onlySide(carried.name, side), held, '');
    return [{ id, name: carried.name, evidence, tentative: areAllTentative(held) }];
  });
}
