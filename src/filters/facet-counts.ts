import type { Dataset } from './dataset.ts';
import { filterCorpus } from './filter-corpus.ts';
import type { Facet, Filters } from './filters.ts';

/** How many statements each option would leave, by option id, under all filters but the facet's own. */
export function facetCounts(dataset: Dataset, filters: Filters, facet: Facet): ReadonlyMap<string, number> {
  const { statements } = filterCorpus(dataset, { ...filters, [facet]: [] });
  const outletOf = new Map(dataset.articles.map((article) => [article.id, article.outlet.id]));
  const counts = new Map<string, number>();
  for (const statement of statements) {
    const options = optionsOf(facet, statement, outletOf);
    for (const option of new Set(options)) counts.set(option, (counts.get(option) ?? 0) + 1);
  }
  return counts;
}

function optionsOf(
  facet: Facet,
  statement: Dataset['corpus']['statements'][number],
  outletOf: ReadonlyMap<string, string>,
): readonly string[] {
  switch (facet) {
    case 'outlets':
      return [outletOf.get(statement.article)].filter((outlet) => outlet !== undefined);
    case 'sources':
      return statement.sources.map(({ source }) => source);
    case 'stances':
      return [statement.stance.value];
  }
}
