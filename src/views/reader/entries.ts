import type { Article } from '../../articles/article.ts';
import type { Source, Statement } from '../../corpus/corpus.ts';
import type { EvidenceEntry } from '../../state/evidence.ts';

export function statementEntries(statements: readonly Statement[]): readonly EvidenceEntry[] {
  return statements.map(({ id }) => ({ kind: 'statement', id }));
}

export function articleEntries(articles: readonly Article[]): readonly EvidenceEntry[] {
  return articles.map(({ id }) => ({ kind: 'article', id }));
}

/** One entry a source, with those of its statements that are among `statements`. */
export function sourceEntries(
  sources: readonly Source[],
  statements: readonly Statement[],
): readonly EvidenceEntry[] {
  const said = new Map<string, string[]>();
  for (const { id, sources: named } of statements) {
    for (const source of new Set(named.map((each) => each.source))) {
      const ids = said.get(source);
      if (ids === undefined) said.set(source, [id]);
      else ids.push(id);
    }
  }
  return sources.map(({ id }) => ({ kind: 'source', id, statements: said.get(id) ?? [] }));
}
