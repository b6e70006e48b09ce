import { useMemo } from 'react';
import type { Dataset, Selection } from '../../filters/dataset.ts';
import { isFiltered, noFilters, toggle, type Facet, type Filters } from '../../filters/filters.ts';
import { setFilters } from '../../state/view-url.ts';
import { CopyLink } from '../reader/CopyLink.tsx';
import { shapeChips } from './chips.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { Counts } from './Counts.tsx';
import { DateFields } from './DateFields.tsx';
import { FacetMenu } from './FacetMenu.tsx';
import { shapeOptions } from './options.ts';
import styles from './filter-bar.module.css';

const facetWords: Record<Facet, { readonly noun: string; readonly legend: string }> = {
  outlets: { noun: 'outlet', legend: 'Outlet (who published), statements' },
  sources: { noun: 'source', legend: 'Source (who is quoted), statements' },
  groups: { noun: 'speaker group', legend: 'Speaker group, statements' },
  stances: { noun: 'stance', legend: 'Stance, statements' },
  namings: { noun: 'naming', legend: 'Naming, statements' },
  kinds: { noun: 'kind', legend: 'Kind of ministerial reported on, statements' },
  meetings: { noun: 'ministerial', legend: 'Ministerial reported on, statements' },
};

/** What belongs together stands in one menu, so that the bar stays one row. */
const menus: readonly { readonly name: string; readonly facets: readonly Facet[] }[] = [
  { name: 'Outlet', facets: ['outlets'] },
  { name: 'Source', facets: ['sources'] },
  { name: 'Speaker', facets: ['groups', 'namings'] },
  { name: 'Stance', facets: ['stances'] },
  { name: 'Meeting', facets: ['kinds', 'meetings'] },
];

function toggled(filters: Filters, facet: Facet, id: string): Filters {
  return { ...filters, [facet]: toggle<string>(filters[facet], id) };
}

interface FacetProps {
  readonly dataset: Dataset;
  readonly filters: Filters;
  readonly facet: Facet;
}

function FacetChoices({ dataset, filters, facet }: FacetProps) {
  const options = useMemo(() => shapeOptions(dataset, filters, facet), [dataset, filters, facet]);
  return (
    <ChoiceList
      legend={facetWords[facet].legend}
      noun={facetWords[facet].noun}
      options={options}
      chosen={filters[facet]}
      onToggle={(id) => setFilters(toggled(filters, facet, id))}
    />
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
        {menus.map(({ name, facets }) => (
          <FacetMenu
            key={name}
            name={name}
            chosen={facets.reduce((sum, facet) => sum + filters[facet].length, 0)}
          >
            {facets.map((facet) => (
              <FacetChoices key={facet} dataset={dataset} filters={filters} facet={facet} />
            ))}
          </FacetMenu>
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
