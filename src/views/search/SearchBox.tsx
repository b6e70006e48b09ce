import { Suspense, useEffect, useState } from 'react';
import { barTexts } from '../../catalogue/filter-bar.ts';
import type { Dataset, Selection } from '../../filters/dataset.ts';
import { isFiltered, type Filters } from '../../filters/filters.ts';
import { readAhead } from '../../filters/search.ts';
import { setFilters } from '../../state/view-url.ts';
import bar from '../filterbar/filter-bar.module.css';
import { lateOr } from '../late-or.tsx';
import { inSlices } from '../when-idle.ts';
import styles from './search-box.module.css';
import { useSearchKeys } from './use-search-keys.ts';

const load = () => import('./SearchResults.tsx');

/** What was found stands on the page as well: where the list’s code does not come, nothing is lost but the short way. */
const LateResults = lateOr(
  async () => (await load()).SearchResults,
  () => <p role="alert">{barTexts.menuMissing}</p>,
);

interface Props {
  readonly dataset: Dataset;
  readonly filters: Filters;
  readonly selection: Selection;
}

/** The search box: each letter filters the page, and lists what it finds beneath while one is there. */
export function SearchBox({ dataset, filters, selection }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { text } = filters;
  const isListed = isOpen && text.trim() !== '';
  useEffect(() => inSlices((hasTime) => readAhead(dataset, hasTime)), [dataset]);
  const keys = useSearchKeys(isListed, () => setOpen(false));
  return (
    <div className={styles.box} {...keys}>
      <input
        type="search"
        className={bar.search}
        aria-label={barTexts.search}
        placeholder={barTexts.search}
        maxLength={200}
        value={text}
        onFocus={() => {
          void load().catch(() => undefined);
          setOpen(true);
        }}
        onChange={(event) => {
          setOpen(true);
          setFilters({ ...filters, text: event.target.value }, 'replace');
        }}
      />
      {isListed && (
        <Suspense>
          <LateResults
            dataset={dataset}
            selection={selection}
            search={text}
            isNarrowed={isFiltered({ ...filters, text: '' })}
          />
        </Suspense>
      )}
    </div>
  );
}
