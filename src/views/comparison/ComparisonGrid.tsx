import { memo, Suspense, useMemo, type ReactNode } from 'react';
import { gridTexts } from '../../catalogue/comparison.ts';
import type { Point } from '../../corpus/story.ts';
import type { Selection } from '../../filters/dataset.ts';
import { noFilters, type Filters } from '../../filters/filters.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import { setFilters } from '../../state/view-url.ts';
import { useFilters, useViewPart } from '../../state/use-view-part.ts';
import { lateOr } from '../late-or.tsx';
import { whenIdle } from '../when-idle.ts';
import styles from './comparison-grid.module.css';
import { textOf } from './counted.ts';
import { FindingText } from './FindingText.tsx';
import { gridFinding } from './grid-finding.ts';
import { gridFormOf, gridFormsFor, MOST_ACROSS, type GridForm } from './grid-form.ts';
import { LayoutChoice } from './LayoutChoice.tsx';
import { OutletsAcross, type TableProps } from './OutletsAcross.tsx';
import { shownGrid } from './shown-grid.ts';
import { StanceLegend } from './StanceLegend.tsx';
import { useMedia } from './use-media.ts';

const OutletsDown = lateOr(async () => (await import('./OutletsDown.tsx')).OutletsDown);

/** On a phone they lie below the first screen: what stands there is painted first. */
const Cards = lateOr(async () => {
  await new Promise<void>((resolve) => void whenIdle(resolve));
  return (await import('./Cards.tsx')).Cards;
});

const SideBySide = lateOr(async () => (await import('../side-by-side/SideBySide.tsx')).SideBySide);

const NARROW = '(width<40rem)';

const NO_POINTS: readonly Point[] = [];

function NothingLeft() {
  return (
    <p className={styles.nothingLeft}>
      {gridTexts.nothingLeft}{' '}
      <button type="button" className={styles.more} onClick={() => setFilters(noFilters)}>
        {gridTexts.clearAll}
      </button>
    </p>
  );
}

/** Its figures follow the filters, not every letter of the address. */
const InForm = memo(function InForm({
  form,
  whole,
  ...table
}: TableProps & Pick<Props, 'whole'> & { readonly form: GridForm }) {
  switch (form) {
    case 'side-by-side': {
      const { selection, record, told } = table;
      return <SideBySide {...{ selection, record, ...told }} whole={whole ?? selection} />;
    }
    case 'across':
      return <OutletsAcross {...table} />;
    case 'down':
      return <OutletsDown {...table} />;
    case 'cards':
      return <Cards {...table} />;
  }
});

interface Props {
  readonly selection: Selection;
  readonly record: AttendanceRecord;
  /** The story's points, a row each. */
  readonly points?: readonly Point[];
  /** All that there is: it names the sources and the reports that the filters leave out. */
  readonly whole?: Selection;
  /** Those that left `selection`; the address’s where none are given. */
  readonly filters?: Filters;
  /** How often statements and answers are right. */
  readonly rate?: ReactNode;
}

/** What each outlet reports and whom it quotes: a table, or cards by outlet where there is no room for one. */
export function ComparisonGrid({
  selection: left,
  record,
  points = NO_POINTS,
  whole = left,
  filters: given,
  rate,
}: Props) {
  const layout = useViewPart('layout');
  const filters = useFilters(given);
  const { selection, told } = useMemo(
    () => shownGrid(left, whole, record, points, filters),
    [left, whole, record, points, filters],
  );
  const isPaper = useMedia('print');
  const isNarrow = useMedia(NARROW) && !isPaper;
  const n = selection.articles.length;
  const form = gridFormOf(layout, n, isNarrow);
  const finding = useMemo(() => gridFinding(selection, record), [selection, record]);
  const claimed = useMemo(
    () => ({ ...selection, reports: whole.reports, whole, certainties: filters.certainties }),
    [selection, whole, filters],
  );
  return (
    <section id="comparison" className={styles.section} aria-label={textOf(finding)}>
      <h2>
        <FindingText finding={finding} />
      </h2>
      {n === 0 ? (
        <NothingLeft />
      ) : (
        <>
          <p className={styles.about}>{gridTexts.about}</p>
          {rate}
          <div className={`${styles.about} ${styles.keys}`}>
            <StanceLegend />
            <LayoutChoice form={form} forms={gridFormsFor(n, isNarrow)} />
          </div>
          {form === 'down' && n > MOST_ACROSS && (
            <p className={styles.about}>{gridTexts.tooMany(n, MOST_ACROSS)}</p>
          )}
          <Suspense>
            <InForm form={form} {...{ selection, record, told, claimed, whole }} caption={textOf(finding)} />
          </Suspense>
        </>
      )}
    </section>
  );
}
