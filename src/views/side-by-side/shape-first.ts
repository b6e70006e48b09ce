import type { Article } from '../../articles/article.ts';
import { firstTexts } from '../../catalogue/who-was-first.ts';
import { whoWasFirst } from '../../corpus/who-was-first.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { isolated } from '../foreign.ts';
import { daysOf } from './days-of.ts';

/** Who was first, in words, and the articles with the days that say so. */
export interface FirstLine {
  readonly text: string;
  /** Without the names, for a narrow column. */
  readonly short: string;
  readonly evidence: Evidence;
}

/** The articles that have an answer to a point. */
export function articlesAnswering(
  point: string,
  { articles, points }: Pick<Selection, 'articles' | 'points'>,
): readonly Article[] {
  const answers = points.filter((each) => each.point === point && each.form !== 'not-mentioned');
  const answering = new Set(
    answers.flatMap(({ article, answer, passages }) =>
      answer === null && passages.length === 0 ? [] : article,
    ),
  );
  return articles.filter(({ id }) => answering.has(id));
}

function evidenceOf(title: string, articles: readonly Article[]): Evidence {
  return { title, entries: articles.map(({ id }) => ({ kind: 'article', id })) };
}

/**
 * Null where fewer than two articles say it: one alone is not first among any. `ofThese` where the articles are a choice,
 * so that the line does not speak of all that there are.
 */
export function shapeFirst(articles: readonly Article[], what: string, ofThese = false): FirstLine | null {
  const result = whoWasFirst(articles);
  switch (result?.kind) {
    case undefined:
    case 'alone':
      return null;
    case 'first': {
      const { first } = result;
      const named = firstTexts.dated(isolated(first.outlet.name), daysOf(first));
      const text = ofThese ? firstTexts.firstOfThese(named) : firstTexts.first(named);
      const others = articles.filter((article) => article !== first);
      return { text, short: text, evidence: evidenceOf(firstTexts.firstTitle(what), [first, ...others]) };
    }
    case 'cannot-be-ordered': {
      const { candidates } = result;
      const named = candidates.map((article) =>
        firstTexts.among(isolated(article.outlet.name), daysOf(article)),
      );
      return {
        text: ofThese ? firstTexts.unorderedOfThese(named) : firstTexts.unordered(named),
        short: ofThese ? firstTexts.unorderedOfTheseInShort : firstTexts.unorderedInShort,
        evidence: evidenceOf(firstTexts.unorderedTitle(what), candidates),
      };
    }
  }
}
