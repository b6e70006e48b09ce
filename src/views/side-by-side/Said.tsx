import type { Article } from '../../articles/article.ts';
import { sideBySideTexts as texts } from '../../catalogue/side-by-side.ts';
import { statementCertainty } from '../../corpus/certainty.ts';
import { foreign } from '../foreign.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { StanceMark } from '../reader/StanceMark.tsx';
import { Tentative } from '../reader/Tentative.tsx';
import type { SaidHere } from './shape-sources.ts';
import styles from './side-by-side.module.css';
import { isQuoted, openingOf, wordsSaid } from './words-said.ts';

function Quotation({ said, article }: { readonly said: SaidHere; readonly article: Article }) {
  const { statement, evidence, others, isCarried } = said;
  const whole = wordsSaid([statement], article);
  const opening = isCarried ? openingOf(whole) : null;
  const words = opening === null ? whole : texts.opening(opening);
  return (
    <li>
      <span className={styles.mark}>
        <StanceMark stance={statement.stance.value} />
      </span>
      <EvidenceButton className={`${styles.quotation}`} evidence={evidence} tabIndex={-1}>
        <span className={styles.words} {...foreign(article.language)}>
          {isQuoted([statement], whole) ? texts.quoted(words) : words}
        </span>
      </EvidenceButton>
      {statementCertainty(statement) === 'tentative' && (
        <span className={styles.small}>
          <Tentative />
        </span>
      )}
      {opening !== null && <span className={styles.small}>{texts.inFull}</span>}
      {others.length > 0 && <span className={styles.small}>{texts.withOthers(others)}</span>}
    </li>
  );
}

interface Props {
  readonly article: Article;
  readonly said: readonly SaidHere[];
}

/** What a source says in one article, each statement with its mark, opening its sentence; of an utterance, which stands below, the first words. */
export function Said({ article, said }: Props) {
  return (
    <ul className={styles.said}>
      {said.map((each) => (
        <Quotation key={each.statement.id} said={each} article={article} />
      ))}
    </ul>
  );
}
