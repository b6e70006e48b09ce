import type { SpeakerGroup, Stance } from '../../analysis/findings.ts';
import { columnTexts } from '../../catalogue/sentiment-finding.ts';
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

/** The statements of one stance that any source of the groups makes. */
export function statementsOf(
  { statements, sources }: Selection,
  groups: readonly SpeakerGroup[],
  stances: readonly Stance[],
): readonly Statement[] {
  const inGroups = new Set(sources.filter(({ group }) => groups.includes(group)).map(({ id }) => id));
  return statements.filter(
    (statement) =>
      stances.includes(statement.stance.value) &&
      statement.sources.some(({ source }) => inGroups.has(source)),
  );
}
