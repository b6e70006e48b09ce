import { stances } from '../../analysis/findings.ts';
import { inWords } from '../../common/words.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { countedStatements, figure, type Finding } from '../comparison/counted.ts';
import { alliedReassurance, analystConcern, statementsOf, type ColumnKind } from './shape-column.ts';

interface Share {
  /** Statements with the column's stance. */
  readonly held: Evidence;
  /** Statements with any stance by the same groups. */
  readonly of: Evidence;
}

function shareOf(selection: Selection, { name, groups, stance, lookedFor }: ColumnKind): Share {
  return {
    held: countedStatements(`${name}: statements`, statementsOf(selection, groups, [stance]), lookedFor),
    of: countedStatements(
      `${name}: all statements with a stance by these sources`,
      statementsOf(selection, groups, ['reassurance', 'concern']),
      lookedFor,
    ),
  };
}

/** `all seven`, `both`, `the only one`, `five of seven`, `none of three`, with the noun where it is to be said. */
function fraction({ held, of }: Share, nouned: boolean): Finding {
  const n = held.entries.length;
  const m = of.entries.length;
  const stated = (noun: string): string => (nouned ? ` ${noun} with a stance` : '');
  if (m === 1 && n === 1) {
    return ['the ', { text: 'only', evidence: held }, nouned ? stated('statement') : ' one'];
  }
  if (n === m)
    return [{ text: n === 2 ? 'both' : `all ${inWords(n)}`, evidence: held }, stated('statements')];
  return [figure(held), ' of ', figure(of), stated(m === 1 ? 'statement' : 'statements')];
}

/** Why a group has no share: quoted without a stance, or not quoted in what the filters leave. */
function silence(selection: Selection, { groups }: ColumnKind): string {
  const quoted = statementsOf(selection, groups, stances).length > 0;
  return quoted ? 'take no stance' : 'are not quoted in this view';
}

/** Who reassures and who worries, each with its share of the statements that take a stance. */
export function sentimentFinding(selection: Selection): Finding {
  const allies = shareOf(selection, alliedReassurance);
  const analysts = shareOf(selection, analystConcern);
  const alliesSpeak = allies.of.entries.length > 0;
  const analystsSpeak = analysts.of.entries.length > 0;
  if (!alliesSpeak && !analystsSpeak)
    return ['Neither allies and NATO nor analysts are quoted with a stance'];
  if (!alliesSpeak) {
    const silent = `; allies and NATO ${silence(selection, alliedReassurance)}`;
    return ['Analysts worry in ', ...fraction(analysts, true), silent];
  }
  const reassure: Finding = ['Allies and NATO reassure in ', ...fraction(allies, true)];
  if (!analystsSpeak) return [...reassure, `; analysts ${silence(selection, analystConcern)}`];
  return [...reassure, '; analysts worry in ', ...fraction(analysts, false)];
}
