import { lazy, Suspense, useDeferredValue, type ComponentType } from 'react';
import { CodeMissing } from './CodeMissing.tsx';
import { chartHeight } from './chart-size.ts';
import type { GroupRow } from './shape-groups.ts';
import styles from './panel-body.module.css';

interface Props {
  readonly rows: readonly GroupRow[];
}

function ChartMissing() {
  return <CodeMissing what="The chart’s code could not be loaded; the table below holds the same numbers." />;
}

const StanceBars = lazy<ComponentType<Props>>(async () => {
  try {
    return { default: (await import('./StanceBars.tsx')).StanceBars };
  } catch {
    return { default: ChartMissing };
  }
});

/** The chart in a chunk of its own; a filter moves the table at once and the bars right after. */
export function LazyStanceBars({ rows }: Props) {
  const followed = useDeferredValue(rows);
  return (
    <Suspense
      fallback={
        <p className={styles.loading} style={{ height: chartHeight(rows.length) }}>
          Loading the chart …
        </p>
      }
    >
      <StanceBars rows={followed} />
    </Suspense>
  );
}
