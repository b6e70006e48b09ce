import { entryTexts } from '../../../catalogue/reader.ts';
import type { Span } from '../../../common/span.ts';
import { foreign } from '../../foreign.ts';
import type { Lookup } from '../lookup.ts';
import { MarkedText } from '../MarkedText.tsx';
import { Provenance } from './Provenance.tsx';
import { WhyDiffers } from './WhyDiffers.tsx';
import { surroundings } from './surroundings.ts';
import styles from './entries.module.css';

interface Props {
  readonly article: string;
  readonly passage: Span;
  readonly lookup: Lookup;
}

/** Words of an article that no finding of another kind holds, in the part they stand in. */
export function PassageEntry({ article: id, passage, lookup }: Props) {
  const article = lookup.articles.get(id);
  if (article === undefined) return <p>{entryTexts.articleMissing.passage}</p>;
  return (
    <>
      <blockquote className={styles.quote} {...foreign(article.language)}>
        <MarkedText
          text={article.text}
          within={surroundings(article, passage)}
          markings={[{ ...passage, kind: { is: 'target' } }]}
        />
      </blockquote>
      <WhyDiffers article={article.id} place={passage} lookup={lookup} />
      <Provenance article={article} passage={passage} />
    </>
  );
}
