import type { Article } from '../articles/article.ts';
import { hull, sliceOf } from '../common/span.ts';
import type { Source, Statement } from '../corpus/corpus.ts';
import type { Dataset, Selection } from './dataset.ts';
import { indexOf } from './dataset-index.ts';
import { flagged, holdsSearch, searchHits } from './search.ts';

/** What a search finds of what the filters leave. */
export interface Found {
  readonly sources: readonly Source[];
  readonly headlines: readonly Article[];
  /** Those whose own words hold the search first, then those beside it in their sentence or by their source. */
  readonly statements: readonly Statement[];
}

/**
 * Sorts a selection that was made with the same search by where the words stand; null where nothing is searched for.
 * `most` says how many of the statements, which may be very many, are looked at for their order.
 */
export function foundIn(dataset: Dataset, selection: Selection, search: string, most: number): Found | null {
  const hits = searchHits(dataset, search);
  if (hits === null) return null;
  const { articles } = indexOf(dataset);
  const isInWords = ({ article, content }: Statement): boolean =>
    holdsSearch(sliceOf(articles.get(article)?.text ?? '', hull(content)), search);
  const looked = selection.statements.slice(0, most);
  const first = new Set(looked.filter(isInWords));
  return {
    sources: flagged(selection.sources, dataset.corpus.sources, hits.sources),
    headlines: flagged(selection.articles, dataset.articles, hits.articles),
    statements: [
      ...first,
      ...looked.filter((statement) => !first.has(statement)),
      ...selection.statements.slice(most),
    ],
  };
}
