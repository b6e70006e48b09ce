import { sideBySideTexts as texts } from '../../catalogue/side-by-side.ts';
import { isolated } from '../foreign.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { Cell, Dash, RowHead } from './Cells.tsx';
import { Said } from './Said.tsx';
import type { VoiceCell, VoiceRow } from './shape-sources.ts';
import styles from './side-by-side.module.css';
import { roles } from '../roles.ts';

/** What is said, and the spelling where it is not the usual one. */
export function Heard({ cell }: { readonly cell: VoiceCell }) {
  const { article, said, spelt } = cell;
  return (
    <>
      <Said article={article} said={said} />
      {spelt !== null && (
        <EvidenceButton className={`${styles.spelt}`} evidence={spelt.evidence} tabIndex={-1}>
          <mark className={styles.differs}>{texts.spelt(isolated(spelt.name))}</mark>
        </EvidenceButton>
      )}
    </>
  );
}

/** What each article has of the voices that more than one of them hears. */
export function VoiceRows({ rows }: { readonly rows: readonly VoiceRow[] }) {
  return rows.map((row) => (
    <tr key={row.id} {...roles.row}>
      <RowHead>
        {row.name}
        <span className={styles.small}>{row.who}</span>
        {row.isSeveral && <span className={styles.small}>{texts.oneEach}</span>}
      </RowHead>
      {row.cells.map((cell) => (
        <Cell key={cell.article.id} article={cell.article} isEmpty={cell.said.length === 0}>
          {cell.said.length === 0 ? <Dash evidence={cell.none} /> : <Heard cell={cell} />}
        </Cell>
      ))}
    </tr>
  ));
}
