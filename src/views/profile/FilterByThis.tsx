import { setFilters, useView } from '../../state/view-url.ts';
import styles from './profile.module.css';

interface Props {
  readonly facet: 'sources' | 'outlets';
  readonly id: string;
  /** `source`. */
  readonly noun: string;
}

/** Narrows the page to this source or outlet alone, and takes that back. */
export function FilterByThis({ facet, id, noun }: Props) {
  const { filters } = useView();
  const chosen = filters[facet];
  const isOn = chosen.length === 1 && chosen.includes(id);
  return (
    <button
      type="button"
      className={styles.button}
      onClick={() => setFilters({ ...filters, [facet]: isOn ? [] : [id] })}
    >
      {isOn ? `Stop filtering by this ${noun}` : `Filter by this ${noun}`}
    </button>
  );
}
