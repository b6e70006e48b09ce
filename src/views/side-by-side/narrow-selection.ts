import type { Article } from '../../articles/article.ts';
import type { Selection } from '../../filters/dataset.ts';

/** The part of a selection that the articles given hold, in their order; an utterance stays where two of them carry it. */
export function narrowSelection(selection: Selection, articles: readonly Article[]): Selection {
  const ids = new Set(articles.map(({ id }) => id));
  const isIn = ({ article }: { readonly article: string }): boolean => ids.has(article);
  const statements = selection.statements.filter(isIn);
  const articleOf = new Map(statements.map(({ id, article }) => [id, article]));
  const heard = new Set(statements.flatMap(({ sources }) => sources.map(({ source }) => source)));
  return {
    ...selection,
    articles,
    statements,
    sources: selection.sources.filter(({ id }) => heard.has(id)),
    ownVoice: selection.ownVoice.filter(isIn),
    reports: selection.reports.filter(isIn),
    points: selection.points.filter(isIn),
    utterances: selection.utterances
      .map((utterance) => ({
        ...utterance,
        statements: utterance.statements.filter((id) => articleOf.has(id)),
      }))
      .filter(({ statements: carried }) => new Set(carried.map((id) => articleOf.get(id))).size > 1),
  };
}
