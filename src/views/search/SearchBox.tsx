import { Suspense, useState } from 'react';
import { barTexts } from '../../catalogue/filter-bar.ts';
import type { Dataset } from '../../filters/dataset.ts';
import { isFiltered, type Filters } from '../../filters/filters.ts';
import { isSearch } from '../../filters/search.ts';
import bar from '../filterbar/filter-bar.module.css';
import { lateOr } from '../late-or.tsx';
import styles from './search-box.module.css';
import { useReadAhead } from './use-read-ahead.ts';
import { useSearchKeys } from './use-search-keys.ts';
import { useTyped } from './use-typed.ts';

const load = () => import('./SearchResults.tsx');

/** What was found stands on the page as well: where the list’s code does not come, nothing is lost but the short way. */
const LateResults = lateOr(async () => (await load()).SearchResults);

interface Props {
  readonly dataset: Dataset;
  readonly filters: Filters;
}

/** The search box: each letter lists what it finds beneath, and filters the page. */
export function SearchBox({ dataset, filters }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { text, type, settle } = useTyped(dataset, filters);
  const isListed = isOpen && isSearch(text);
  const read = useReadAhead(dataset, isListed);
  const keys = useSearchKeys(
    isListed,
    () => setOpen(false),
    () => type(''),
  );
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
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
        }}
        onChange={(event) => {
          setOpen(true);
          type(event.target.value);
        }}
      />
      {isListed && (
        <Suspense>
          <LateResults
            dataset={dataset}
            filters={filters}
            search={text}
            read={read}
            isNarrowed={isFiltered({ ...filters, text: '' })}
          />
        </Suspense>
      )}
    </div>
  );
}
