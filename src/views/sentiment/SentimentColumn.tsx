import { useId, useState } from 'react';
import { columnCounts, columnParts } from '../../catalogue/sentiment.ts';
import type { Evidence } from '../../state/evidence.ts';
import { whoIs } from '../comparison/words.ts';
import { useMedia } from '../comparison/use-media.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { isolated } from '../foreign.ts';
import { Sentence } from '../Sentence.tsx';
import { inOrder, type ColumnOrder } from './order.ts';
import { SourceName } from './Names.tsx';
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
  const figures: readonly (readonly [Evidence, keyof typeof columnCounts])[] = [
    [column.statements, 'statements'],
    ...(isCarriedTwice(column) ? ([[column.utterances, 'utterances']] as const) : []),
    [column.sourceCount, 'sources'],
    [column.outlets, 'outlets'],
  ];
  return (
    <p className={styles.counts}>
      {figures.map(([evidence, noun], index) => (
        <span key={noun}>
          {index > 0 && ', '}
          <EvidenceButton evidence={evidence}>{columnCounts[noun](evidence.entries.length)}</EvidenceButton>
        </span>
      ))}
    </p>
  );
}

interface SourceProps {
  readonly group: ColumnSource;
  /** All that the source says in the column, of which the group may hold the first alone. */
  readonly whole: ColumnSource;
  readonly showsConfidence: boolean;
}

function SourceStatements({ group, whole, showsConfidence }: SourceProps) {
  const { source } = group;
  const [all, setAll] = useState(false);
  const { items } = all ? whole : group;
  return (
    <li className={styles.source}>
      <p>
        <b>
          <SourceName source={source} />
        </b>
        , <span className={styles.soft}>{whoIs(source)}</span>
      </p>
      {items.map((item) => (
        <QuotedStatement
          key={item.statement.id}
          item={item}
          by={source.name}
          showsConfidence={showsConfidence}
        />
      ))}
      {items.length < whole.items.length && (
        <button type="button" className={panel.plain} onClick={() => setAll(true)}>
          {columnParts.shownOf(items.length, whole.items.length, isolated(source.name))}
        </button>
      )}
    </li>
  );
}

/** Says that nothing is left, and what there would be without filters. */
function Nothing({ unfiltered }: { readonly unfiltered: Evidence }) {
  const n = unfiltered.entries.length;
  if (n === 0) return <p className={styles.note}>{columnParts.noneAtAll}</p>;
  return (
    <p className={styles.note}>
      <Sentence
        of={columnParts.noneInView(
          <EvidenceButton evidence={unfiltered}>{columnCounts.statements(n)}</EvidenceButton>,
        )}
      />
    </p>
  );
}

/** By confidence or date a source may come in several places: there each holds what belongs there. */
function wholeOf({ sources }: PanelColumn, group: ColumnSource, order: ColumnOrder): ColumnSource {
  if (order !== 'source') return group;
  return sources.find(({ source }) => source.id === group.source.id) ?? group;
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
  const ofUtterances = isCarriedTwice(column);
  const isPaper = useMedia('print');
  const shown = inOrder(column.sources, order, all || isPaper ? Infinity : SHOWN_AT_FIRST);
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
            whole={wholeOf(column, group, order)}
            showsConfidence={order === 'surest'}
          />
        ))}
      </ul>
      {total > SHOWN_AT_FIRST && !isPaper && (
        <button type="button" className={panel.plain} aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? columnParts.allShown(SHOWN_AT_FIRST, total, ofUtterances)
            : columnParts.shown(SHOWN_AT_FIRST, total, ofUtterances)}
        </button>
      )}
    </section>
  );
}
