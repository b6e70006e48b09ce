import type { Article } from '../../articles/article.ts';
import { articleColumns, texts, words } from '../../catalogue/timeline.ts';
import { intervalInWords } from '../../common/words.ts';
import { useRovingFocus } from '../comparison/use-roving-focus.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { Scroller } from '../Scroller.tsx';
import { evidenceOfArticles } from './evidence-of.ts';
import { isolated } from '../foreign.ts';
import styles from './tables.module.css';
import timeline from './timeline.module.css';

const MOST = 200;

interface Props {
  readonly articles: readonly Article[];
  /** The element that says what the keys do. */
  readonly keysId: string;
}

/** The strip of articles as text. */
export function ArticleTable({ articles, keysId }: Props) {
  const roving = useRovingFocus();
  if (articles.length === 0) return <p className={timeline.note}>{words.noArticles}</p>;
  return (
    <>
      <Scroller className={styles.scroller} label={words.articlesScroll}>
        <table
          role="grid"
          className={`${styles.table} ${styles.articles}`}
          aria-describedby={keysId}
          {...roving}
        >
          <caption>{words.articlesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{articleColumns.outlet}</th>
              <th scope="col">{articleColumns.published}</th>
              <th scope="col">{articleColumns.basis}</th>
            </tr>
          </thead>
          <tbody>
            {articles.slice(0, MOST).map(({ id, outlet, published }) => (
              <tr key={id}>
                <th scope="row">
                  <EvidenceButton
                    evidence={evidenceOfArticles(texts.article(outlet.name), [id])}
                    tabIndex={-1}
                  >
                    {isolated(outlet.name)}
                  </EvidenceButton>
                </th>
                <td>{published === null ? words.undated : intervalInWords(published)}</td>
                <td>{published?.basis ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {articles.length > MOST && (
        <p className={timeline.note}>{texts.articlesListed(MOST, articles.length)}</p>
      )}
    </>
  );
}
