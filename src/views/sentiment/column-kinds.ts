import { speakerGroups, type SpeakerGroup, type Stance } from '../../analysis/findings.ts';
import { columnTexts } from '../../catalogue/sentiment-finding.ts';
import { groupBy } from '../../common/group-by.ts';
import { onceFor } from '../../common/once-for.ts';
import type { Statement } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';

type ColumnId = keyof typeof columnTexts;

/** Which statements a column holds: those of one stance by a source of one of the groups. */
export interface ColumnKind {
  readonly id: ColumnId;
  readonly name: string;
  readonly stance: Stance;
  readonly groups: readonly SpeakerGroup[];
  readonly lookedFor: string;
}

function kindOf(id: ColumnId, stance: Stance, groups: readonly SpeakerGroup[]): ColumnKind {
  return { id, ...columnTexts[id], stance, groups };
}

const allied: readonly SpeakerGroup[] = ['allied-official', 'nato-official'];

export const alliedReassurance = kindOf('allied-reassurance', 'reassurance', allied);
export const analystConcern = kindOf('analyst-concern', 'concern', ['analyst']);
export const analystReassurance = kindOf('analyst-reassurance', 'reassurance', ['analyst']);
export const alliedConcern = kindOf('allied-concern', 'concern', allied);
/** Whoever is not named is a speaker group apart, whichever side it is on. */
export const unnamedConcern = kindOf('unnamed-concern', 'concern', ['unnamed-official']);

/** A statement and its speaker groups, a bit each. */
interface Grouped {
  readonly statement: Statement;
  readonly groups: number;
}

function bitsOf(groups: readonly SpeakerGroup[]): number {
  return groups.reduce((bits, group) => bits | (1 << speakerGroups.indexOf(group)), 0);
}

/** Asked for every group and stance of the panel: the statements are gone through once. */
const groupedOf = onceFor(({ statements, sources }: Selection): readonly Grouped[] => {
  const bits = new Map(sources.map(({ id, group }) => [id, bitsOf([group])]));
  return statements.map((statement) => ({
    statement,
    groups: statement.sources.reduce((sum, { source }) => sum | (bits.get(source) ?? 0), 0),
  }));
});

const byStance = onceFor((selection: Selection) =>
  groupBy(groupedOf(selection), ({ statement }) => statement.stance.value),
);

/** The statements of one of the stances that any source of the groups makes. */
export function statementsOf(
  selection: Selection,
  groups: readonly SpeakerGroup[],
  stances: readonly Stance[],
): readonly Statement[] {
  const [stance, ...others] = stances;
  const asked = bitsOf(groups);
  const found =
    stance !== undefined && others.length === 0
      ? (byStance(selection).get(stance) ?? [])
      : groupedOf(selection).filter(({ statement }) => stances.includes(statement.stance.value));
  return found.filter(({ groups: own }) => (own & asked) !== 0).map(({ statement }) => statement);
}
