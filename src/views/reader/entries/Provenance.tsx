import type { Article } from '../../../articles/article.ts';
import { sharedTexts } from '../../../catalogue/general.ts';
import { readerTexts } from '../../../catalogue/reader.ts';
import type { Span } from '../../../common/span.ts';
import { intervalInWords } from '../../../common/words.ts';
import { isolated } from '../../foreign.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import styles from './entries.module.css';

interface Props {
  readonly article: Article;
  readonly passage: Span;
}

/** Which outlet published the passage and when, with the way into its article. */
export function Provenance({ article, passage }: Props) {
  const published =
    article.published === null ? sharedTexts.dateNotKnown : intervalInWords(article.published);
  return (
    <p className={styles.small}>
      <b>{isolated(article.outlet.name)}</b>, {published}.{' '}
      <PlaceLink place={{ article: article.id, start: passage.start, end: passage.end }}>
        {readerTexts.readInArticle}
      </PlaceLink>
    </p>
  );
}
