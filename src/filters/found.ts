import type { Article } from '../articles/article.ts';
import { onceFor } from '../common/once-for.ts';
import { hull, sliceOf } from '../common/span.ts';
import type { Source, Statement } from '../corpus/corpus.ts';
import type { Dataset } from './dataset.ts';
import { indexOf } from './dataset-index.ts';
import type { Filters } from './filters.ts';
import { foundElsewhere, type FoundSentence } from './found-elsewhere.ts';
import { partOf, type FoundPart } from './found-part.ts';
import { placesLeft } from './places-left.ts';
import { hitsSoFar, holdsAll, searchForm, wordsOf } from './search.ts';

/** What a search finds of what the filters leave. */
export interface Found {
  readonly sources: FoundPart<Source>;
  readonly headlines: FoundPart<Article>;
  /** The best of the statements first: those whose own words hold the search, then those beside it or by their source. */
  readonly statements: FoundPart<Statement>;
  /** A sentence for each article that holds the words beside its statements; asked for by itself, for it takes longest. */
  readonly elsewhere: () => FoundPart<FoundSentence>;
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
  for (const statement of statements) {
    if (first.length === most) return first;
    if (isInWords(statement)) first.push(statement);
    else if (others.length < most) others.push(statement);
  }
  return [...first, ...others].slice(0, most);
}

/**
 * Sorts what the filters leave by where the words of their search stand, `most` of each kind at hand; null where nothing
 * is searched for. Texts that have not been read ahead are not found yet.
 */
export function foundIn(dataset: Dataset, filters: Filters, most: number): Found | null {
  const hits = hitsSoFar(dataset, filters.text);
  if (hits === null) return null;
  const { corpus, articles } = dataset;
  const left = placesLeft(dataset, filters, hits);
  const words = wordsOf(filters.text);
  const said = wordsSaid(dataset);
  const statements = partOf(corpus.statements, left.statements, null, LOOKED_AT);
  return {
    sources: partOf(corpus.sources, left.sources, hits.sources, most),
    headlines: partOf(articles, left.articles, hits.articles, most),
    statements: {
      ...statements,
      first: bestOf(statements.first, (statement) => holdsAll(said(statement), words), most),
    },
    elsewhere: () => foundElsewhere(dataset, filters, left, hits, most),
  };
}
