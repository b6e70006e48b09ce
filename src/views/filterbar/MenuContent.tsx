import type { Dataset } from '../../filters/dataset.ts';
import type { Facet, Filters } from '../../filters/filters.ts';
import { setFilters } from '../../state/view-url.ts';
import { DateFields } from './DateFields.tsx';
import { FacetChoices } from './FacetChoices.tsx';

export { settleMenu } from './settle.ts';

interface Props {
  readonly dataset: Dataset;
  readonly filters: Filters;
  readonly choices: 'dates' | readonly Facet[];
}

/** What one menu of the bar holds: the lists of its filters, or the two days. */
export function MenuContent({ dataset, filters, choices }: Props) {
  if (choices === 'dates')
    return <DateFields filters={filters} onChange={(dates) => setFilters({ ...filters, ...dates })} />;
  return choices.map((facet) => (
    <FacetChoices key={facet} dataset={dataset} filters={filters} facet={facet} />
  ));
}
