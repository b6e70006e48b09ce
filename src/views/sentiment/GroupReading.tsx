import { groupTexts } from '../../catalogue/sentiment.ts';
import { setFilters, useView } from '../../state/view-url.ts';
import styles from './panel-body.module.css';
import panel from './sentiment-panel.module.css';
import { hasBar, type GroupRow } from './shape-groups.ts';

function hasHollow(rows: readonly GroupRow[]): boolean {
  return rows.some(({ tentative }) => tentative.concern + tentative.reassurance > 0);
}

/** How the bars are read and used, and the way back from the group or stance that one has chosen. */
export function GroupReading({ rows }: { readonly rows: readonly GroupRow[] }) {
  const { filters } = useView();
  const isNarrowed = filters.groups.length + filters.stances.length > 0;
  return (
    <>
      <p className={styles.counts}>
        {rows.some(hasBar) ? groupTexts.reading : groupTexts.readingTable}
        {hasHollow(rows) && groupTexts.readingHollow}
      </p>
      {isNarrowed && (
        <button
          type="button"
          className={panel.plain}
          onClick={() => setFilters({ ...filters, groups: [], stances: [] })}
        >
          {groupTexts.wayBack}
        </button>
      )}
    </>
  );
}
