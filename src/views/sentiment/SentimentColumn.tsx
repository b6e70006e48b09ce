import { useId, useState } from 'react';
import { count } from '../../common/words.ts';
import type { Evidence } from '../../state/evidence.ts';
import { whoIs } from '../comparison/words.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { inOrder, type ColumnOrder } from './order.ts';
import { QuotedStatement } from './QuotedStatement.tsx';
import styles from './panel-body.module.css';
import panel from './sentiment-panel.module.css';
import type { ColumnSource, PanelColumn } from './shape-column.ts';

const SHOWN_AT_FIRST = 4;

/** Whether some utterance stands once in the column and counts as several statements. */
function isCarriedTwice({ statements, utterances }: PanelColumn): boolean {
  return utterances.entries.length < statements.entries.length;
}

function Counts({ column }: { readonly column: PanelColumn }) {
  const figures: readonly (readonly [Evidence, string])[] = [
    [column.statements, 'statement'],
    ...(isCarriedTwice(column) ? ([[column.utterances, 'utterance']] as const) : []),
    [column.sourceCount, 'source'],
    [column.outlets, 'outlet'],
  ];
  return (
    <p className={styles.counts}>
      {figures.map(([evidence, noun], index) => (
        <span key={noun}>
          {index > 0 && ', '}
          <EvidenceButton evidence={evidence}>{count(evidence.entries.length, noun)}</EvidenceButton>
        </span>
      ))}
    </p>
  );
}

interface SourceProps {
  readonly group: ColumnSource;
  readonly showsConfidence: boolean;
}

function SourceStatements({ group, showsConfidence }: SourceProps) {
  const { source, items } = group;
  return (
    <li className={styles.source}>
      <p>
        <b>{source.name}</b>, <span className={styles.soft}>{whoIs(source)}</span>
      </p>
      {items.map((item) => (
        <QuotedStatement
          key={item.statement.id}
          item={item}
          by={source.name}
          showsConfidence={showsConfidence}
        />
      ))}
    </li>
  );
}

/** Says that nothing is left, and what there would be without filters. */
function Nothing({ unfiltered }: { readonly unfiltered: Evidence }) {
  const n = unfiltered.entries.length;
  if (n === 0) return <p className={styles.note}>No such statement in any article.</p>;
  return (
    <p className={styles.note}>
      None in this view; without filters{' '}
      <EvidenceButton evidence={unfiltered}>{count(n, 'statement')}</EvidenceButton>.
    </p>
  );
}

interface Props {
  readonly column: PanelColumn;
  readonly order: ColumnOrder;
  /** The column's statements where nothing is filtered. */
  readonly unfiltered: Evidence;
}

export function SentimentColumn({ column, order, unfiltered }: Props) {
  const heading = useId();
  const [all, setAll] = useState(false);
  const total = column.utterances.entries.length;
  const shownWords = isCarriedTwice(column) ? 'utterances shown' : 'shown';
  const shown = inOrder(column.sources, order, all ? Infinity : SHOWN_AT_FIRST);
  return (
    <section className={`${styles.column} ${styles[column.kind.stance]}`} aria-labelledby={heading}>
      <h3 id={heading}>{column.kind.name}</h3>
      <Counts column={column} />
      {total === 0 && <Nothing unfiltered={unfiltered} />}
      <ul className={styles.sources}>
        {shown.map((group) => (
          <SourceStatements
            key={group.items[0]?.statement.id ?? group.source.id}
            group={group}
            showsConfidence={order === 'surest'}
          />
        ))}
      </ul>
      {total > SHOWN_AT_FIRST && (
        <button type="button" className={panel.plain} aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? `All ${total} ${shownWords}, show only ${SHOWN_AT_FIRST}`
            : `${SHOWN_AT_FIRST} of ${total} ${shownWords}, show all`}
        </button>
      )}
    </section>
  );
}
