import { sideBySideTexts as texts } from '../../catalogue/side-by-side.ts';
import { foreign } from '../foreign.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { StanceMark } from '../reader/StanceMark.tsx';
import { Cell, Dash, RowHead } from './Cells.tsx';
import type { UtteranceCell, UtteranceRow } from './shape-utterances.ts';
import styles from './side-by-side.module.css';
import { WhoWasFirst } from './WhoWasFirst.tsx';
import { roles } from '../roles.ts';

function Marked({ runs, isQuoted }: Pick<UtteranceCell, 'runs' | 'isQuoted'>) {
  const words = runs.map(({ text, differs, start }) =>
    differs ? (
      <mark key={start} className={styles.differs}>
        {text}
      </mark>
    ) : (
      <span key={start}>{text}</span>
    ),
  );
  return isQuoted ? texts.quotedParts(words) : words;
}

function Wording({ cell }: { readonly cell: UtteranceCell }) {
  const { article, statements, manner, evidence } = cell;
  const stances = [...new Set(statements.map(({ stance }) => stance.value))];
  return (
    <div className={styles.wording}>
      <span className={styles.mark}>
        {stances.map((stance) => (
          <StanceMark key={stance} stance={stance} />
        ))}
      </span>
      <EvidenceButton className={`${styles.quotation}`} evidence={evidence} tabIndex={-1}>
        <span className={styles.words} {...foreign(article.language)}>
          <Marked runs={cell.runs} isQuoted={cell.isQuoted} />
        </span>
      </EvidenceButton>
      <span className={styles.small}>{manner}</span>
    </div>
  );
}

/** What was said once, each article's words beside the others', the differing ones marked. */
export function UtteranceRows({ rows }: { readonly rows: readonly UtteranceRow[] }) {
  return rows.map(({ id, name, isWordForWord, cells }) => (
    <tr key={id} {...roles.row}>
      <RowHead>
        {name}
        {isWordForWord && <span className={styles.small}>{texts.wordForWord}</span>}
        <WhoWasFirst
          ofThese
          short
          articles={cells.filter(({ statements }) => statements.length > 0).map(({ article }) => article)}
          what={texts.first.utterance(name)}
        />
      </RowHead>
      {cells.map((cell) => (
        <Cell key={cell.article.id} article={cell.article} isEmpty={cell.statements.length === 0}>
          {cell.statements.length === 0 ? <Dash evidence={cell.evidence} /> : <Wording cell={cell} />}
        </Cell>
      ))}
    </tr>
  ));
}
