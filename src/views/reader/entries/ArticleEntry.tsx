import type { Article } from '../../../articles/article.ts';
import { entryTexts } from '../../../catalogue/reader.ts';
import { intervalInWords } from '../../../common/words.ts';
import { foreign, isolated } from '../../foreign.ts';
import { ProfileLink } from '../../profile/ProfileLink.tsx';
import { PlaceLink } from '../PlaceLink.tsx';
import styles from './entries.module.css';

export function ArticleEntry({ article }: { readonly article: Article }) {
  return (
    <>
      <h3 className={styles.name}>
        <ProfileLink profile={{ kind: 'outlet', id: article.outlet.id }}>
          {isolated(article.outlet.name)}
        </ProfileLink>
      </h3>
      <p {...(article.headline === null ? {} : foreign(article.language))}>
        <PlaceLink place={{ article: article.id, start: 0, end: 0 }}>
          {article.headline?.value ?? entryTexts.noHeadline}
        </PlaceLink>
      </p>
      <p className={styles.small}>
        {article.published === null
          ? entryTexts.dateNotKnown
          : entryTexts.published(intervalInWords(article.published), article.published.basis)}{' '}
        {entryTexts.outletFrom(article.outlet.basis)}
        {article.via === null ? '' : ` ${entryTexts.carriedFrom(isolated(article.via.value))}`}
      </p>
    </>
  );
}
