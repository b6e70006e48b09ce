import { Suspense, useEffect, useState } from 'react';
import { barTexts, menuNames } from '../../catalogue/filter-bar.ts';
import type { Point } from '../../corpus/story.ts';
import type { Dataset, Selection } from '../../filters/dataset.ts';
import { isFiltered, noFilters, type Facet, type Filters } from '../../filters/filters.ts';
import { pressForCommands } from '../../state/pressed.ts';
import { setFilters } from '../../state/view-url.ts';
import { CopyLink } from '../reader/CopyLink.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { whenIdle } from '../when-idle.ts';
import { shapeChips, type Chip } from './chips.ts';
import { Counts } from './Counts.tsx';
import { FacetMenu } from './FacetMenu.tsx';
import {
  fetchContent,
  LateContent,
  LateEmptied,
  LateNotUnderstood,
  LateSavedViews,
  LateTakeAway,
} from './late-content.tsx';
import styles from './filter-bar.module.css';

/** What belongs together stands in one menu, so that the bar stays one row. */
const menus: readonly { readonly name: string; readonly facets: readonly Facet[] }[] = [
  { name: menuNames.outlet, facets: ['outlets'] },
  { name: menuNames.source, facets: ['sources'] },
  { name: menuNames.speaker, facets: ['groups', 'namings'] },
  { name: menuNames.stance, facets: ['stances'] },
  { name: menuNames.certainty, facets: ['certainties'] },
  { name: menuNames.meeting, facets: ['kinds', 'meetings'] },
];

interface Props {
  readonly dataset: Dataset;
  readonly filters: Filters;
  readonly selection: Selection;
  readonly whole: Selection;
  /** Still loading: nothing is counted yet. */
  readonly isLoading: boolean;
  /** The story’s. */
  readonly title: string;
  readonly points: readonly Point[];
}

/** The filters in force: each can be taken away, or all of them. */
function Chips({ chips }: { readonly chips: readonly Chip[] }) {
  return (
    <ul className={styles.chips} aria-label={barTexts.inForce}>
      {chips.map(({ key, filter, name, without }) => (
        <li key={key}>
          <button type="button" className={styles.chip} onClick={() => setFilters(without)}>
            <span className="visually-hidden">{barTexts.removeFilter}</span>
            <span className={`visually-hidden ${styles.filter}`}>{barTexts.ofFilter(filter)}</span>
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
  );
}

/** The filters in force and the way to change them; the address keeps them. */
export function FilterBar({ dataset, filters, selection, whole, isLoading, title, points }: Props) {
  const [arrived] = useState(() => window.location.search);
  useEffect(() => (isLoading ? undefined : whenIdle(fetchContent)), [isLoading]);
  return (
    <>
      <div role="search" className={styles.bar} aria-label={barTexts.bar}>
        <div className={styles.row}>
          <SearchBox dataset={dataset} filters={filters} />
          {menus.map(({ name, facets }) => (
            <FacetMenu
              key={name}
              name={name}
              chosen={facets.reduce((sum, facet) => sum + filters[facet].length, 0)}
            >
              <LateContent dataset={dataset} filters={filters} choices={facets} />
            </FacetMenu>
          ))}
          <FacetMenu
            id="dates"
            name={menuNames.dates}
            chosen={[filters.from, filters.to].filter((day) => day !== null).length}
          >
            <LateContent dataset={dataset} filters={filters} choices="dates" />
          </FacetMenu>
          <div className={styles.end}>
            <CopyLink what={barTexts.copyLink} />
            <FacetMenu id="views" name={menuNames.views} chosen={0}>
              <LateSavedViews title={title} />
            </FacetMenu>
            <FacetMenu id="export" name={menuNames.takeAway} chosen={0}>
              <LateTakeAway {...{ title, points, dataset, selection, whole }} />
            </FacetMenu>
            <button
              type="button"
              className={styles.facet}
              aria-keyshortcuts="Control+K"
              onClick={pressForCommands}
            >
              {menuNames.commands}
            </button>
          </div>
          <div className={styles.left}>
            {isLoading ? (
              <p role="status">{barTexts.loading}</p>
            ) : (
              <Counts selection={selection} whole={whole} filters={filters} />
            )}
            {isFiltered(filters) && <Chips chips={shapeChips(dataset, filters)} />}
          </div>
        </div>
        {isFiltered(filters) && selection.statements.length === 0 && !isLoading && (
          <div role="status" className={styles.room}>
            <Suspense>
              <LateEmptied dataset={dataset} filters={filters} />
            </Suspense>
          </div>
        )}
      </div>
      {arrived !== '' && !isLoading && (
        <Suspense>
          <LateNotUnderstood search={arrived} dataset={dataset} />
        </Suspense>
      )}
    </>
  );
}
