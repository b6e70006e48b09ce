import { stances } from '../../analysis/findings.ts';
import { findingTexts, shareInWords } from '../../catalogue/sentiment-finding.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { countedStatements, type Finding, type Piece } from '../comparison/counted.ts';
import { alliedReassurance, analystConcern, statementsOf, type ColumnKind } from './column-kinds.ts';

interface Share {
  /** Statements with the column's stance. */
  readonly held: Evidence;
  /** Statements with any stance by the same groups. */
  readonly of: Evidence;
}

function shareOf(selection: Selection, { name, groups, stance, lookedFor }: ColumnKind): Share {
  return {
    held: countedStatements(
      findingTexts.statements(name),
      statementsOf(selection, groups, [stance]),
      lookedFor,
    ),
    of: countedStatements(
      findingTexts.withAStance(name),
      statementsOf(selection, groups, ['reassurance', 'concern']),
      lookedFor,
    ),
  };
}

function fraction({ held, of }: Share, nouned: boolean): Finding {
  const opens =
    (evidence: Evidence) =>
    (text: string): Piece => ({ text, evidence });
  return shareInWords([held.entries.length, of.entries.length], opens(held), opens(of), nouned);
}

/** Why a group has no share: quoted without a stance, or not quoted in what the filters leave. */
function silence(selection: Selection, { groups }: ColumnKind): string {
  const quoted = statementsOf(selection, groups, stances).length > 0;
  return quoted ? findingTexts.noStance : findingTexts.notQuoted;
}

/** Who reassures and who worries, each with its share of the statements that take a stance. */
export function sentimentFinding(selection: Selection): Finding {
  const allies = shareOf(selection, alliedReassurance);
  const analysts = shareOf(selection, analystConcern);
  const alliesSpeak = allies.of.entries.length > 0;
  const analystsSpeak = analysts.of.entries.length > 0;
  if (!alliesSpeak && !analystsSpeak) return [findingTexts.neither];
  if (!alliesSpeak) {
    return findingTexts.worryAlone(fraction(analysts, true), silence(selection, alliedReassurance));
  }
  if (!analystsSpeak) {
    return findingTexts.reassureAlone(fraction(allies, true), silence(selection, analystConcern));
  }
  return findingTexts.both(fraction(allies, true), fraction(analysts, false));
}
