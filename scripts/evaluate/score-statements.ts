import type { SpeakerGroup } from '../../src/analysis/findings.ts';
import type { FoundArticle, FoundStatementView } from './found.ts';
import type { ArticleLabel, StatementLabel } from './labels.ts';
import { bestFit, liesIn, placeLabel, type PlacedLabel } from './match-content.ts';
import { pairOneToOne } from './pairing.ts';
import { sameSources, sharesSource } from './sources.ts';
import { findPhrase, rangeSet, type WordSet } from './words.ts';

/** What became of one label. */
export interface LabelVerdict {
  readonly label: StatementLabel;
  readonly found: FoundStatementView | null;
  /** False where the passage is not in the article's text as parsed. */
  readonly inText: boolean;
  readonly source: boolean;
  readonly group: boolean;
  readonly stance: boolean;
  readonly naming: boolean;
  readonly kind: boolean;
}

export const findVerdicts = ['right', 'acceptable', 'second', 'false'] as const;
/** `acceptable` and `second` (a second find of a source within a labelled passage) are neither right nor wrong. */
export type FindVerdict = (typeof findVerdicts)[number];

export interface StatementScore {
  readonly labels: readonly LabelVerdict[];
  readonly finds: readonly { readonly find: FoundStatementView; readonly verdict: FindVerdict }[];
}

/** A group that may be read as unnamed counts as an unnamed official too. */
function groupsOf({ group, namingAlso }: StatementLabel): readonly SpeakerGroup[] {
  return namingAlso.includes('anonymous') ? [group, 'unnamed-official'] : [group];
}

function judge(label: StatementLabel, found: FoundStatementView | null, inText: boolean): LabelVerdict {
  if (found === null) {
    return { label, found, inText, source: false, group: false, stance: false, naming: false, kind: false };
  }
  const { sources, statement } = found;
  return {
    label,
    found,
    inText,
    source: sameSources(label, sources),
    group: sources.every(({ group }) => groupsOf(label).includes(group)),
    stance: [label.stance, ...label.stanceAlso].includes(statement.stance.value),
    naming: sources.every(({ naming }) => [label.naming, ...label.namingAlso].includes(naming)),
    kind: statement.kind === label.kind,
  };
}

/** A second find: another one already is the label's, the source is the label's, and the words lie in its passage. */
function isSecond(
  find: FoundStatementView,
  verdicts: readonly LabelVerdict[],
  placed: readonly (PlacedLabel | null)[],
): boolean {
  return verdicts.some((verdict, index) => {
    const passage = placed[index]?.passage;
    if (verdict.found === null || passage === undefined) return false;
    return liesIn(find.content, passage) && sharesSource(verdict.label, find.sources);
  });
}

function acceptablePassages(found: FoundArticle, label: ArticleLabel): readonly WordSet[] {
  return label.acceptable.flatMap(({ passage }) => {
    const range = findPhrase(found.words, passage);
    return range === null ? [] : [rangeSet(range)];
  });
}

export function scoreStatements(found: FoundArticle, label: ArticleLabel): StatementScore {
  const placed = label.statements.map((statement) => placeLabel(found.words, statement));
  const pairs = placed.flatMap((place, left) =>
    place === null
      ? []
      : found.statements
          .map((find, right) => ({ left, right, fit: bestFit(found.words, place, find.content) }))
          .filter(({ fit }) => fit > 0),
  );
  const paired = pairOneToOne(pairs);
  const verdicts = label.statements.map((statement, index) => {
    const at = paired.get(index);
    return judge(statement, (at === undefined ? null : found.statements[at]) ?? null, placed[index] !== null);
  });
  const right = new Set(paired.values());
  const acceptable = acceptablePassages(found, label);
  const verdictOf = (find: FoundStatementView, index: number): FindVerdict => {
    if (right.has(index)) return 'right';
    if (acceptable.some((passage) => liesIn(find.content, passage))) return 'acceptable';
    return isSecond(find, verdicts, placed) ? 'second' : 'false';
  };
  return {
    labels: verdicts,
    finds: found.statements.map((find, index) => ({ find, verdict: verdictOf(find, index) })),
  };
}
