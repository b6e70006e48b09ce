import { useMemo } from 'react';
import { barTexts, menuNames } from '../../catalogue/filter-bar.ts';
import { facetWords } from '../../catalogue/filter-menus.ts';
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

/** What belongs together stands in one menu, so that the bar stays one row. */
const menus: readonly { readonly name: string; readonly facets: readonly Facet[] }[] = [
  { name: menuNames.outlet, facets: ['outlets'] },
  { name: menuNames.source, facets: ['sources'] },
  { name: menuNames.speaker, facets: ['groups', 'namings'] },
  { name: menuNames.stance, facets: ['stances'] },
  { name: menuNames.meeting, facets: ['kinds', 'meetings'] },
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
    <div role="search" className={styles.bar} aria-label={barTexts.bar}>
      <div className={styles.row}>
        <input
          type="search"
          className={styles.search}
          aria-label={barTexts.search}
          placeholder={barTexts.search}
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
        <FacetMenu
          name={menuNames.dates}
          chosen={[filters.from, filters.to].filter((day) => day !== null).length}
        >
          <DateFields filters={filters} onChange={(dates) => setFilters({ ...filters, ...dates })} />
        </FacetMenu>
        <div className={styles.end}>
          {isLoading ? (
            <p role="status">{barTexts.loading}</p>
          ) : (
            <Counts selection={selection} whole={whole} />
          )}
          <CopyLink what={barTexts.copyLink} />
        </div>
      </div>
      {isFiltered(filters) && (
        <ul className={styles.chips} aria-label={barTexts.inForce}>
          {chips.map(({ key, name, without }) => (
            <li key={key}>
              <button type="button" className={styles.chip} onClick={() => setFilters(without)}>
                <span className="visually-hidden">{barTexts.removeFilter}</span>
                {name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className={styles.facet} onClick={() => setFilters(noFilters)}>
              {barTexts.clearAll}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
