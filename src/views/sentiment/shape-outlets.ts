import type { Stance } from '../../analysis/findings.ts';
import { figureTitles } from '../../catalogue/sentiment.ts';
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

/** The outlets whose quoted sources only reassure, or only worry. Own voice is left out: it is not what they carry of others. */
export function shapeOneSided({ articles, statements }: Selection, side: Sided): readonly OneSided[] {
  const outlets = new Map(articles.map(({ outlet }) => [outlet.id, outlet.name]));
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet.id]));
  const carried = (outlet: string, stance: Stance) =>
    statements.filter(
      (statement) => outletOf.get(statement.article) === outlet && statement.stance.value === stance,
    );
  return [...outlets].flatMap(([id, name]) => {
    const held = carried(id, side);
    if (held.length === 0 || carried(id, OTHER[side]).length > 0) return [];
    const evidence = countedStatements(figureTitles.onlySide(name, side), held, '');
    return [{ id, name, evidence, tentative: areAllTentative(held) }];
  });
}
