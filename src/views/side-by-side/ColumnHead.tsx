import type { Article } from '../../articles/article.ts';
import { sideBySideTexts as texts } from '../../catalogue/side-by-side.ts';
import { intervalInWords } from '../../common/words.ts';
import { setReading } from '../../state/view-steps.ts';
import { foreign, isolated } from '../foreign.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import styles from './side-by-side.module.css';
import { roles } from '../roles.ts';

/** Outlet, headline, which opens the article, and its days, which open where they come from. */
export function ColumnHead({ article }: { readonly article: Article }) {
  const { id, outlet, headline, published, language } = article;
  return (
    <th {...roles.columnheader} scope="col" className={styles.columnHead}>
      <span className={styles.outlet}>{isolated(outlet.name)}</span>
      <button
        type="button"
        tabIndex={-1}
        className={styles.headline}
        onClick={() => setReading({ article: id, start: 0, end: 0 })}
      >
        {headline === null ? texts.noHeadline : <span {...foreign(language)}>{headline.value}</span>}
      </button>
      <span className={styles.days}>
        <EvidenceButton
          evidence={{ title: texts.dateTitle(outlet.name), entries: [{ kind: 'article', id }] }}
          tabIndex={-1}
        >
          {published === null ? texts.noDate : intervalInWords(published)}
        </EvidenceButton>
      </span>
      <span className={styles.small}>
        {published === null ? texts.noDateBasis : texts.dateBasis(published.basis)}
      </span>
    </th>
  );
}
