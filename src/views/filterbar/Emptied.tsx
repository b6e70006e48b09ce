import { useMemo } from 'react';
import { emptiedTexts } from '../../catalogue/filter-menus.ts';
import type { Dataset } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import { setFilters } from '../../state/view-url.ts';
import { waysOut } from './emptied.ts';
import text from '../text-button.module.css';
import styles from './filter-menus.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly filters: Filters;
}

/** Where no statement is left: which filter is to blame, and what leaving it out would bring. */
export function Emptied({ dataset, filters }: Props) {
  const ways = useMemo(() => waysOut(dataset, filters), [dataset, filters]);
  return (
    <p className={styles.emptied}>
      {ways.length === 0 ? emptiedTexts.several : emptiedTexts.lead}{' '}
      {ways.map(({ key, name, count, without }) => (
        <button key={key} type="button" className={text.button} onClick={() => setFilters(without)}>
          {emptiedTexts.without(name, count)}
        </button>
      ))}
    </p>
  );
}
