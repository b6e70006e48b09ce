import type { Article } from '../../articles/article.ts';
import { gridTexts, headTexts } from '../../catalogue/comparison.ts';
import { intervalInWords } from '../../common/words.ts';
import type { Evidence } from '../../state/evidence.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import styles from './comparison-grid.module.css';

function articleEvidence({ id, outlet, headline }: Article): Evidence {
  return {
    title: headTexts.article(outlet.name, headline?.value ?? null),
    entries: [{ kind: 'article', id }],
  };
}

function basesOf({ published, via }: Article): string {
  const dated = published === null ? headTexts.noDateBasis : headTexts.dateBasis(published.basis);
  return via === null ? dated : headTexts.carries(dated, via.value);
}

/** Outlet, headline and days of an article, and where the days come from. */
export function ArticleName({ article }: { readonly article: Article }) {
  const { outlet, headline, published } = article;
  return (
    <>
      <span className={styles.outlet}>{outlet.name}</span>
      <span className={styles.headline}>
        <EvidenceButton
          className={`${styles.headlineButton}`}
          evidence={articleEvidence(article)}
          tabIndex={-1}
        >
          {headline === null ? headTexts.noHeadline : headline.value}
        </EvidenceButton>
      </span>
      <span className={styles.published}>
        {published === null ? headTexts.noDate : intervalInWords(published)}
      </span>
      <span className={`${styles.small} ${styles.basis}`}>{basesOf(article)}</span>
    </>
  );
}

/** The outlets' articles across, and a last column for all of them. */
export function GridHead({ articles }: { readonly articles: readonly Article[] }) {
  return (
    <thead>
      <tr>
        <td className={styles.corner} />
        {articles.map((article) => (
          <th key={article.id} scope="col">
            <ArticleName article={article} />
          </th>
        ))}
        <th scope="col" className={styles.totalHead}>
          {gridTexts.all}
        </th>
      </tr>
    </thead>
  );
}
