import type { Article } from '../articles/article.ts';
import { onceFor } from '../common/once-for.ts';
import { hull, sliceOf } from '../common/span.ts';
import type { Source, Statement } from '../corpus/corpus.ts';
import type { Dataset, Selection } from './dataset.ts';
import { indexOf } from './dataset-index.ts';
import { flagged, holdsAll, searchForm, searchHits, wordsOf } from './search.ts';

/** What a search finds of what the filters leave. */
export interface Found {
  readonly sources: readonly Source[];
  readonly headlines: readonly Article[];
  /** The best of the statements: those whose own words hold the search first, then those beside it or by their source. */
  readonly statements: readonly Statement[];
}

/** How far down the list of statements, which may be very long, the best are looked for. */
const LOOKED_AT = 200;

/** What is said in a statement, as searches look for it: worked out once, for the next letter asks again. */
const wordsSaid = onceFor((dataset: Dataset) =>
  onceFor(({ article, content }: Statement): string =>
    searchForm(sliceOf(indexOf(dataset).articles.get(article)?.text ?? '', hull(content))),
  ),
);

/** The first `most` of `statements`, those first whose own words hold the search. */
function bestOf(
  statements: readonly Statement[],
  isInWords: (statement: Statement) => boolean,
  most: number,
): readonly Statement[] {
  const [first, others]: [Statement[], Statement[]] = [[], []];
  for (const statement of statements.slice(0, LOOKED_AT)) {
    if (first.length === most) return first;
    if (isInWords(statement)) first.push(statement);
    else if (others.length < most) others.push(statement);
  }
  return [...first, ...others].slice(0, most);
}

/**
 * Sorts a selection that was made with the same search by where the words stand; null where nothing is searched for.
 * `most` says how many of the statements are put in order.
 */
export function foundIn(dataset: Dataset, selection: Selection, search: string, most: number): Found | null {
  const hits = searchHits(dataset, search);
  if (hits === null) return null;
  const words = wordsOf(search);
  const said = wordsSaid(dataset);
  return {
    sources: flagged(selection.sources, dataset.corpus.sources, hits.sources),
    headlines: flagged(selection.articles, dataset.articles, hits.articles),
    statements: bestOf(selection.statements, (statement) => holdsAll(said(statement), words), most),
  };
}
