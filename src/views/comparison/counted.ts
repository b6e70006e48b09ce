import type { Article } from '../../articles/article.ts';
import { figureInWords } from '../../catalogue/comparison.ts';
import type { Source, Statement } from '../../corpus/corpus.ts';
import { onceFor } from '../../common/once-for.ts';
import type { Evidence, EvidenceEntry } from '../../state/evidence.ts';

/** Evidence for a count; what was looked for is kept only where nothing was found. */
export function counted(title: string, entries: readonly EvidenceEntry[], lookedFor: string): Evidence {
  return entries.length === 0 ? { title, entries, lookedFor } : { title, entries };
}

export function countedStatements(
  title: string,
  statements: readonly Statement[],
  lookedFor: string,
): Evidence {
  const entries = statements.map(({ id }): EvidenceEntry => ({ kind: 'statement', id }));
  return counted(title, entries, lookedFor);
}

type BySource = ReadonlyMap<string, readonly Statement[]>;

function groupBySource(statements: readonly Statement[]): BySource {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const id of new Set(statement.sources.map(({ source }) => source))) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [statement]);
      else group.push(statement);
    }
  }
  return groups;
}

/** Statements by source, one with two sources once under each; made once for a list. */
export const saidBy = onceFor(groupBySource);

/** One entry a source, holding those of its statements that are among `statements`. */
export function countedSources(
  title: string,
  sources: readonly Source[],
  statements: readonly Statement[],
  lookedFor: string,
): Evidence {
  const by = saidBy(statements);
  const entries = sources.map(({ id }): EvidenceEntry => {
    const own = by.get(id) ?? [];
    return { kind: 'source', id, statements: own.map((statement) => statement.id) };
  });
  return counted(title, entries, lookedFor);
}

/** One entry an outlet: its first article of those given. */
export function countedOutlets(title: string, articles: readonly Article[], lookedFor: string): Evidence {
  const firsts = new Map<string, EvidenceEntry>();
  for (const { id, outlet } of articles) {
    if (!firsts.has(outlet.id)) firsts.set(outlet.id, { kind: 'article', id });
  }
  return counted(title, [...firsts.values()], lookedFor);
}

export function isBy(statement: Statement, source: string): boolean {
  return statement.sources.some((mention) => mention.source === source);
}

/** A piece of a sentence written from data: words, or a figure that opens what it counts. */
export type Piece = string | { readonly text: string; readonly evidence: Evidence };
export type Finding = readonly Piece[];

export function textOf(finding: Finding): string {
  return finding.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** The count in words, with a noun where given: `four`, `one source`. */
export function figure(evidence: Evidence, singular?: string, plural?: string): Piece {
  return { text: figureInWords(evidence.entries.length, singular, plural), evidence };
}
