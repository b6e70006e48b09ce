import { stances, type Stance } from '../../analysis/findings.ts';
import { findingTexts, shareInWords } from '../../catalogue/sentiment-finding.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { countedStatements, figure, type Finding, type Piece } from '../comparison/counted.ts';
import { alliedReassurance, analystConcern, statementsOf, type ColumnKind } from './column-kinds.ts';
import { areAllTentative } from './tentative.ts';

interface Share {
  /** Statements with the column's stance. */
  readonly held: Evidence;
  /** Statements with any stance by the same groups. */
  readonly of: Evidence;
  /** Whether every one held is tentative. */
  readonly tentatively: boolean;
}

function shareOf(selection: Selection, { name, groups, stance, lookedFor }: ColumnKind): Share {
  const held = statementsOf(selection, groups, [stance]);
  const withStance = statementsOf(selection, groups, ['reassurance', 'concern']);
  return {
    held: countedStatements(findingTexts.statements(name), held, lookedFor),
    of: countedStatements(findingTexts.withAStance(name), withStance, lookedFor),
    tentatively: areAllTentative(held),
  };
}

function said({ held, of, tentatively }: Share, nouned: boolean) {
  const opens =
    (evidence: Evidence) =>
    (text: string): Piece => ({ text, evidence });
  const counts = [held.entries.length, of.entries.length] as const;
  return { share: shareInWords<Piece>(counts, opens(held), opens(of), nouned), tentatively };
}

/** Why a group has no share: quoted without a stance, or not quoted in what the filters leave. */
function silence(selection: Selection, { groups }: ColumnKind): string {
  const quoted = statementsOf(selection, groups, stances).length > 0;
  return quoted ? findingTexts.noStance : findingTexts.notQuoted;
}

/** A choice of stances that leaves one side out. */
export function isOfOneSide(chosen: readonly Stance[]): boolean {
  return chosen.length > 0 && !(chosen.includes('reassurance') && chosen.includes('concern'));
}

function counted({ held, tentatively }: Share) {
  return { share: [figure(held, findingTexts.statement)], tentatively };
}

function ofChosen(allies: Share, analysts: Share): Finding {
  if (allies.held.entries.length + analysts.held.entries.length === 0) return [findingTexts.noneChosen];
  return findingTexts.ofChosen(counted(allies), counted(analysts));
}

/** Who reassures and who worries, each with its share of the statements that take a stance; of a choice of stances, how many. */
export function sentimentFinding(selection: Selection, chosen: readonly Stance[] = []): Finding {
  const allies = shareOf(selection, alliedReassurance);
  const analysts = shareOf(selection, analystConcern);
  if (isOfOneSide(chosen)) return ofChosen(allies, analysts);
  const alliesSpeak = allies.of.entries.length > 0;
  const analystsSpeak = analysts.of.entries.length > 0;
  if (!alliesSpeak && !analystsSpeak) return [findingTexts.neither];
  if (!alliesSpeak) {
    return findingTexts.worryAlone(said(analysts, true), silence(selection, alliedReassurance));
  }
  if (!analystsSpeak) {
    return findingTexts.reassureAlone(said(allies, true), silence(selection, analystConcern));
  }
  return findingTexts.both(said(allies, true), said(analysts, false));
}
