import { useMemo } from 'react';
import type { Dataset, Selection } from '../../filters/dataset.ts';
import { facets, isFiltered, noFilters, toggle, type Facet, type Filters } from '../../filters/filters.ts';
import { setFilters } from '../../state/view-url.ts';
import { CopyLink } from '../reader/CopyLink.tsx';
import { shapeChips } from './chips.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { Counts } from './Counts.tsx';
import { DateFields } from './DateFields.tsx';
import { FacetMenu } from './FacetMenu.tsx';
import { shapeOptions } from './options.ts';
import styles from './filter-bar.module.css';

const facetWords: Record<Facet, { readonly name: string; readonly legend: string }> = {
  outlets: { name: 'Outlet', legend: 'Outlet (who published), statements' },
  sources: { name: 'Source', legend: 'Source (who is quoted), statements' },
  stances: { name: 'Stance', legend: 'Stance, statements' },
};

function toggled(filters: Filters, facet: Facet, id: string): Filters {
  return { ...filters, [facet]: toggle<string>(filters[facet], id) };
}

interface FacetProps {
  readonly dataset: Dataset;
  readonly filters: Filters;
  readonly facet: Facet;
}

function FacetFilter({ dataset, filters, facet }: FacetProps) {
  const options = useMemo(() => shapeOptions(dataset, filters, facet), [dataset, filters, facet]);
  return (
    <FacetMenu name={facetWords[facet].name} chosen={filters[facet].length}>
      <ChoiceList
        legend={facetWords[facet].legend}
        options={options}
        chosen={filters[facet]}
        onToggle={(id) => setFilters(toggled(filters, facet, id))}
      />
    </FacetMenu>
  );
}

interface Props {
  readonly dataset: Dataset;
  readonly filters: Filters;
  readonly selection: Selection;
  readonly whole: Selection;
  /** Still loading: nothing is counted yet. */
  readonly isLoading: boolean;
}

/** The filters in force and the way to change them; the address keeps them. */
export function FilterBar({ dataset, filters, selection, whole, isLoading }: Props) {
  const chips = shapeChips(dataset, filters);
  return (
    <div role="search" className={styles.bar} aria-label="Filters">
      <div className={styles.row}>
        <input
          type="search"
          className={styles.search}
          aria-label="Search statements and headlines"
          placeholder="Search statements and headlines"
          maxLength={200}
          value={filters.text}
          onChange={(event) => setFilters({ ...filters, text: event.target.value }, 'replace')}
        />
        {facets.map((facet) => (
          <FacetFilter key={facet} dataset={dataset} filters={filters} facet={facet} />
        ))}
        <FacetMenu name="Dates" chosen={[filters.from, filters.to].filter((day) => day !== null).length}>
          <DateFields filters={filters} onChange={(dates) => setFilters({ ...filters, ...dates })} />
        </FacetMenu>
        <div className={styles.end}>
          {isLoading ? (
            <p role="status">Loading the story…</p>
          ) : (
            <Counts selection={selection} whole={whole} />
          )}
          <CopyLink what="Copy link" />
        </div>
      </div>
      {isFiltered(filters) && (
        <ul className={styles.chips} aria-label="Filters in force">
          {chips.map(({ key, name, without }) => (
            <li key={key}>
              <button type="button" className={styles.chip} onClick={() => setFilters(without)}>
                <span className="visually-hidden">Remove filter: </span>
                {name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className={styles.facet} onClick={() => setFilters(noFilters)}>
              Clear all
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
