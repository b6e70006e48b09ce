import type { Span } from '../../common/span.ts';
import type { Statement } from '../../corpus/corpus.ts';
import type { Lookup } from './lookup.ts';
import type { MarkKind } from './MarkedText.tsx';
import type { Marking } from './segments.ts';

/** The statements of one article in the order of the text. */
export function statementsIn(article: string, lookup: Lookup): readonly Statement[] {
  return [...lookup.statements.values()]
    .filter((statement) => statement.article === article)
    .toSorted(
      (a, b) => a.passage.start - b.passage.start || (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0),
    );
}

/** All that is marked in an article: statements, own voice, attendance reports and the place a link points to. */
export function markingsOf(
  article: string,
  target: Span,
  statements: readonly Statement[],
  lookup: Lookup,
  current?: Statement,
): readonly Marking<MarkKind>[] {
  const inArticle = (found: { readonly article: string }): boolean => found.article === article;
  return [
    ...statements.flatMap((statement) =>
      statement.content.map((span): Marking<MarkKind> => {
        return { ...span, kind: { is: 'content', stance: statement.stance.value } };
      }),
    ),
    ...[...lookup.ownVoice.values()]
      .filter(inArticle)
      .map((voice): Marking<MarkKind> => ({ ...voice.passage, kind: { is: 'own-voice' } })),
    ...[...lookup.reports.values()]
      .filter(inArticle)
      .map((report): Marking<MarkKind> => ({ ...report.passage, kind: { is: 'report' } })),
    ...(current?.content ?? []).map((span): Marking<MarkKind> => ({ ...span, kind: { is: 'current' } })),
    ...(target.start === target.end ? [] : [{ ...target, kind: { is: 'target' } as const }]),
  ];
}
