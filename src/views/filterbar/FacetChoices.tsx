import { useMemo } from 'react';
import { facetWords } from '../../catalogue/filter-menus.ts';
import type { Dataset } from '../../filters/dataset.ts';
import { toggle, type Facet, type Filters } from '../../filters/filters.ts';
import { setFilters } from '../../state/view-url.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { shapeOptions } from './options.ts';

interface Props {
  readonly dataset: Dataset;
  readonly filters: Filters;
  readonly facet: Facet;
}

/** The choices of one filter, each with what it would leave under the others. */
export function FacetChoices({ dataset, filters, facet }: Props) {
  const options = useMemo(() => shapeOptions(dataset, filters, facet), [dataset, filters, facet]);
  return (
    <ChoiceList
      legend={facetWords[facet].legend}
      noun={facetWords[facet].noun}
      options={options}
      chosen={filters[facet]}
      onToggle={(id) => setFilters({ ...filters, [facet]: toggle<string>(filters[facet], id) })}
    />
  );
}
