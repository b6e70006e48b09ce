import type { ReactNode } from 'react';
import { stanceMarks } from '../../catalogue/general.ts';
import { columnCounts, groupTexts } from '../../catalogue/sentiment.ts';
import { stanceOrder } from '../comparison/words.ts';
import { StanceLegend } from '../comparison/StanceLegend.tsx';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { StanceMark } from '../reader/StanceMark.tsx';
import { setFilters, useView } from '../../state/view-url.ts';
import { Sentence } from '../Sentence.tsx';
import { withGroup, withStance } from './narrow-to.ts';
import styles from './panel-body.module.css';
import type { Figures, GroupTable as Shape } from './shape-groups.ts';

interface ToggleProps {
  readonly chosen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A heading that filters the whole page by what it heads. */
function FilterToggle({ chosen, onToggle, children }: ToggleProps) {
  return (
    <button type="button" className={styles.toggle} aria-pressed={chosen} onClick={onToggle}>
      {children}
    </button>
  );
}

function Row({ row, children }: { readonly row: Figures; readonly children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{children}</th>
      {stanceOrder.map((stance) => {
        const evidence = row.figures[stance];
        return (
          <td key={stance}>
            <EvidenceButton evidence={evidence}>
              <span className={evidence.entries.length === 0 ? styles.none : undefined}>
                {evidence.entries.length}
              </span>
            </EvidenceButton>
          </td>
        );
      })}
    </tr>
  );
}

/** The bars' numbers, and those that take no side, as a table. */
export function GroupTable({ table }: { readonly table: Shape }) {
  const { filters } = useView();
  const several = table.inSeveral.entries.length;
  return (
    <>
      <div className={styles.legend}>
        <StanceLegend />
      </div>
      <div className={styles.box}>
        <table className={styles.table}>
          <caption className="visually-hidden">{groupTexts.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{groupTexts.group}</th>
              {stanceOrder.map((stance) => (
                <th key={stance} scope="col">
                  <FilterToggle
                    chosen={filters.stances.includes(stance)}
                    onToggle={() => setFilters(withStance(filters, stance))}
                  >
                    <StanceMark stance={stance} />{' '}
                    <span aria-hidden="true" className={styles.word}>
                      {stanceMarks[stance].word}
                    </span>
                  </FilterToggle>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <Row key={row.group} row={row}>
                <FilterToggle
                  chosen={filters.groups.includes(row.group)}
                  onToggle={() => setFilters(withGroup(filters, row.group))}
                >
                  {row.name}
                </FilterToggle>
              </Row>
            ))}
          </tbody>
          <tfoot>
            <Row row={table.all}>{table.all.name}</Row>
          </tfoot>
        </table>
      </div>
      {several > 0 && (
        <p className={styles.note}>
          <Sentence
            of={groupTexts.countedTwice(
              several,
              <EvidenceButton evidence={table.inSeveral}>{columnCounts.statements(several)}</EvidenceButton>,
            )}
          />
        </p>
      )}
    </>
  );
}
