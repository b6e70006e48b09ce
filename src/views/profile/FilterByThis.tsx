import { profileNouns, profileTexts } from '../../catalogue/profile.ts';
import { setFilters, useView } from '../../state/view-url.ts';
import styles from './profile.module.css';

interface Props {
  readonly facet: 'sources' | 'outlets';
  readonly id: string;
}

/** Narrows the page to this source or outlet alone, and takes that back. */
export function FilterByThis({ facet, id }: Props) {
  const { filters } = useView();
  const noun = profileNouns[facet];
  const chosen = filters[facet];
  const isOn = chosen.length === 1 && chosen.includes(id);
  return (
    <button
      type="button"
      className={styles.button}
      onClick={() => setFilters({ ...filters, [facet]: isOn ? [] : [id] })}
    >
      {isOn ? profileTexts.stopFiltering(noun) : profileTexts.filterBy(noun)}
    </button>
  );
}
