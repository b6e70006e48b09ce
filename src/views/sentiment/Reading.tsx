import { orderNames, readingTexts } from '../../catalogue/sentiment.ts';
import { intervalsOverlap } from '../../common/day.ts';
import { sureFrom } from '../../corpus/certainty.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { Sentence } from '../Sentence.tsx';
import { columnOrders, type ColumnOrder } from './order.ts';
import styles from './panel-body.module.css';
import type { PanelColumn } from './shape-column.ts';
import { tentativeIn } from './tentative-in-words.ts';

interface OrderProps {
  readonly order: ColumnOrder;
  readonly onOrder: (order: ColumnOrder) => void;
}

function OrderChoice({ order, onOrder }: OrderProps) {
  return (
    <label className={styles.order}>
      {readingTexts.order}{' '}
      <select
        value={order}
        onChange={({ target }) => onOrder(columnOrders.find((each) => each === target.value) ?? 'source')}
      >
        {columnOrders.map((each) => (
          <option key={each} value={each}>
            {orderNames[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whether two of the columns’ articles can have come out on the same day, or at a time that nobody knows. */
function cannotBeOrdered(columns: readonly PanelColumn[]): boolean {
  const items = columns.flatMap(({ sources }) => sources.flatMap((group) => group.items));
  const articles = [...new Set(items.map(({ article }) => article))];
  return articles.some((a, index) =>
    articles
      .slice(index + 1)
      .some(
        (b) => a.published === null || b.published === null || intervalsOverlap(a.published, b.published),
      ),
  );
}

interface Props extends OrderProps {
  readonly columns: readonly PanelColumn[];
}

/** How the columns are to be read: in which order they stand, and which stances are tentative. */
export function Reading({ columns, order, onOrder }: Props) {
  const tentative = tentativeIn(columns.flatMap(({ held }) => held));
  const n = tentative.entries.length;
  const isOrdered = columns.some(({ held }) => held.length > 1);
  const byDate = order === 'newest' || order === 'oldest';
  return (
    <div className={styles.about}>
      {isOrdered && <OrderChoice order={order} onOrder={onOrder} />}
      {byDate && cannotBeOrdered(columns) && <p className={styles.note}>{readingTexts.byFirstDay}</p>}
      {n > 0 && (
        <p className={styles.note}>
          <Sentence
            of={readingTexts.tentative(
              n,
              <EvidenceButton evidence={tentative}>{readingTexts.statements(n)}</EvidenceButton>,
              <mark className={`${styles.cue} ${styles.guessed}`}>{readingTexts.dashed}</mark>,
              Math.round(sureFrom.statement * 100),
            )}
          />
        </p>
      )}
    </div>
  );
}
