import type { Findings } from '../analysis/findings.ts';
import type { Article } from '../articles/article.ts';

/** One article, its published days filled in as far as they are known, with all that was found in it. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly findings: Findings;
}
