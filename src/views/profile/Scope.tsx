import { profileTexts } from '../../catalogue/profile.ts';
import { noFilters } from '../../filters/filters.ts';
import { writeView } from '../../filters/url.ts';
import { useView } from '../../state/view-url.ts';
import styles from './profile.module.css';

/** Says that a view shows everything, and that the filters in force on the page leave nothing of it out. */
export function Scope() {
  const { filters } = useView();
  const isFiltered =
    writeView({ filters, reading: null }) !== writeView({ filters: noFilters, reading: null });
  return <p className={styles.small}>{isFiltered ? profileTexts.wholeBesideFilters : profileTexts.whole}</p>;
}
