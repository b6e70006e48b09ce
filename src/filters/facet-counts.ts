import { statementCertainty } from '../corpus/certainty.ts';
import type { Statement } from '../corpus/corpus.ts';
import type { Dataset } from './dataset.ts';
import { indexOf } from './dataset-index.ts';
import { flagged } from './filter-corpus.ts';
import type { Facet, Filters } from './filters.ts';
import { meetingTest, sourceTest } from './passes.ts';
import { placesLeft } from './places-left.ts';
import { searchHits } from './search.ts';

/** How many statements each option would leave, by option id, under all filters but the facet's own. */
export function facetCounts(dataset: Dataset, filters: Filters, facet: Facet): ReadonlyMap<string, number> {
  const others = { ...filters, [facet]: [] };
  const optionsOf = optionsUnder(dataset, others, facet);
  const counts = new Map<string, number>();
  const { statements } = placesLeft(dataset, others, searchHits(dataset, others.text));
  for (const statement of flagged(dataset.corpus.statements, statements)) {
    const options = optionsOf(statement);
    const once = options.length > 1 ? new Set(options) : options;
    for (const option of once) counts.set(option, (counts.get(option) ?? 0) + 1);
  }
  return counts;
}

/** The options that would leave a statement: those of its sources, or its article's meetings, that the other filters let pass. */
function optionsUnder(
  dataset: Dataset,
  others: Filters,
  facet: Facet,
): (statement: Statement) => readonly string[] {
  const { articles, sources, reportedIn } = indexOf(dataset);
  const [speaks, meets] = [sourceTest(others), meetingTest(others)];
  const speakers = (statement: Statement) =>
    statement.sources.flatMap(({ source }) => {
      const found = sources.get(source);
      return found !== undefined && speaks(found) ? found : [];
    });
  const meetings = ({ article }: Statement) => [...(reportedIn.get(article) ?? [])].filter(meets);
  switch (facet) {
    case 'outlets':
      return ({ article }) => [articles.get(article)?.outlet.id].filter((outlet) => outlet !== undefined);
    case 'stances':
      return ({ stance }) => [stance.value];
    case 'certainties':
      return (statement) => [statementCertainty(statement)];
    case 'sources':
      return (statement) => speakers(statement).map(({ id }) => id);
    case 'groups':
      return (statement) => speakers(statement).map(({ group }) => group);
    case 'namings':
      return (statement) => speakers(statement).map(({ naming }) => naming);
    case 'meetings':
      return (statement) => meetings(statement).map(({ id }) => id);
    case 'kinds':
      return (statement) => meetings(statement).map(({ kind }) => kind);
  }
}
