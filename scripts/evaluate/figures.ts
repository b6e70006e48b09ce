import { attendanceFigures } from './attendance-figures.ts';
import { certaintyFigures } from './certainty-figures.ts';
import { counted, measured, shared, type Figure } from './measure.ts';
import type { ArticleScore, SetScore } from './score-set.ts';
import { stanceFigures } from './stance-figures.ts';
import { statementFigures } from './statement-figures.ts';

function structureFigures(articles: readonly ArticleScore[]): readonly Figure[] {
  const rightOf = (checks: readonly { readonly right: boolean }[]) => checks.map(({ right }) => right);
  const each = (kind: string, checksOf: (article: ArticleScore) => readonly { readonly right: boolean }[]) =>
    shared(
      kind,
      articles.map((article) => rightOf(checksOf(article))),
    );
  return [
    each('headline', ({ headline }) => [headline]),
    each('outlet', ({ outlet }) => [outlet]),
    each('published', ({ published }) => [published]),
    each('parts', ({ parts }) => parts),
    each('not in body', ({ notInBody }) => notInBody),
  ];
}

function ownVoiceFigures(articles: readonly ArticleScore[]): readonly Figure[] {
  const each = (kind: string, isRight: (one: ArticleScore['ownVoice'][number]) => boolean) =>
    shared(
      kind,
      articles.map(({ ownVoice }) => ownVoice.map(isRight)),
    );
  return [
    each('own voice not allied reassurance', ({ alliedReassurance }) => !alliedReassurance),
    each('own voice apart from statements', ({ apart }) => apart),
    each('own voice found', ({ stance }) => stance !== null),
    each('own voice found with stance', ({ stance, wanted }) => stance === wanted),
  ];
}

/** Over the stories that are read as one: a merge that no label asks for is false. */
function peopleFigures(stories: readonly SetScore[]): readonly Figure[] {
  const spellings = stories.map((story) => story.spellings.map(({ right }) => right));
  const wrong = stories.reduce((sum, { falseMerges }) => sum + falseMerges.length, 0);
  return [
    measured('people merged', stories.map(peopleTally)),
    shared('spellings marked', spellings),
    counted('spellings joined wrongly', wrong, wrong),
  ];
}

export function peopleTally({ people, falseMerges }: SetScore) {
  const right = people.filter((one) => one.right).length;
  return { told: right, wanted: people.length, right, judged: right + falseMerges.length };
}

/** The figures of one set, which may be many stories: each is read as a whole of its own. */
export function figuresOf(stories: readonly SetScore[]): readonly Figure[] {
  const articles = stories.flatMap((story) => story.articles);
  const statements = articles.map((article) => article.statements);
  return [
    ...structureFigures(articles),
    ...statementFigures(statements),
    ...stanceFigures(statements.map(({ labels }) => labels)),
    ...attendanceFigures(articles.map(({ attendance }) => attendance)),
    ...certaintyFigures(articles),
    ...ownVoiceFigures(articles),
    ...peopleFigures(stories),
  ];
}
