import { Suspense, useDeferredValue } from 'react';
import { chartTexts } from '../../catalogue/sentiment.ts';
import { CodeMissing } from './CodeMissing.tsx';
import { lateOr } from '../late-or.tsx';
import { textScale } from '../text-scale.ts';
import { chartSize } from './chart-size.ts';
import { hasBar, type GroupRow } from './shape-groups.ts';
import styles from './panel-body.module.css';

interface Props {
  readonly rows: readonly GroupRow[];
}

function ChartMissing() {
  return <CodeMissing what={chartTexts.missing} />;
}

const StanceBars = lateOr(async () => (await import('./StanceBars.tsx')).StanceBars, ChartMissing);

/** The chart in a chunk of its own; a filter moves the table at once and the bars right after. */
export function LazyStanceBars({ rows }: Props) {
  const followed = useDeferredValue(rows);
  if (!followed.some(hasBar)) {
    return <p className={styles.loading}>{chartTexts.empty}</p>;
  }
  const size = chartSize(rows.length, textScale());
  const waiting = (
    <p className={`${styles.loading} ${styles.unlessPaper}`} style={{ height: size.head + size.bars }}>
      {chartTexts.loading}
    </p>
  );
  return (
    <Suspense fallback={waiting}>
      <StanceBars rows={followed} />
    </Suspense>
  );
}
