import { findQuotedRegions } from '../analysis/quoted-regions.ts';
import { bodyOf } from '../articles/article.ts';
import type { Article } from '../articles/article.ts';
import { onceFor } from '../common/once-for.ts';

/** What stands between quotation marks in an article’s body. */
export const quotationsOf = onceFor((article: Article) => findQuotedRegions(article.text, bodyOf(article)));
