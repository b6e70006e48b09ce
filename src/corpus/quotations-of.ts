import { findQuotedRegions } from '../analysis/quoted-regions.ts';
import { bodyOf } from '../articles/article.ts';
import type { Article } from '../articles/article.ts';
import { onceEach } from '../common/once-each.ts';

/** What stands between quotation marks in an article’s body. */
export const quotationsOf = onceEach((article: Article) => findQuotedRegions(article.text, bodyOf(article)));
