import type { Article } from '../../articles/article.ts';
import { gridTexts, headTexts } from '../../catalogue/comparison.ts';
import { intervalInWords } from '../../common/words.ts';
import { foreign, isolated } from '../foreign.ts';
import { ProfileLink } from '../profile/ProfileLink.tsx';
import { PlaceLink } from '../reader/PlaceLink.tsx';
import styles from './comparison-grid.module.css';

interface ArticleNameProps {
  readonly article: Article;
  /** -1 in a table, whose arrow keys lead to it. */
  readonly tabIndex?: number;
}

/** Outlet and headline of an article: the one leads to the outlet’s view, the other to the text. */
export function ArticleName({ article, tabIndex = -1 }: ArticleNameProps) {
  const { id, outlet, headline, language } = article;
  return (
    <>
      <span className={styles.outlet}>
        <ProfileLink profile={{ kind: 'outlet', id: outlet.id }} tabIndex={tabIndex}>
          {isolated(outlet.name)}
        </ProfileLink>
      </span>
      <span className={styles.headline} {...(headline === null ? {} : foreign(language))}>
        <PlaceLink place={{ article: id, start: 0, end: 0 }} tabIndex={tabIndex}>
          {headline === null ? headTexts.noHeadline : headline.value}
        </PlaceLink>
      </span>
    </>
  );
}

/** The days of an article, and where they come from. */
export function ArticleDays({ article: { published } }: { readonly article: Article }) {
  return (
    <>
      <span className={styles.published}>
        {published === null ? headTexts.noDate : intervalInWords(published)}
      </span>
      <span className={`${styles.small} ${styles.basis}`}>
        {published === null ? headTexts.noDateBasis : headTexts.dateBasis(published.basis)}
      </span>
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
            <ArticleDays article={article} />
          </th>
        ))}
        <th scope="col" className={styles.totalHead}>
          {gridTexts.all}
        </th>
      </tr>
    </thead>
  );
}
