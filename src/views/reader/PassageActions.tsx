import type { Article } from '../../articles/article.ts';
import { readerTexts } from '../../catalogue/reader.ts';
import { sliceOf } from '../../common/span.ts';
import type { Statement } from '../../corpus/corpus.ts';
import { voicesIn } from '../../export/cited-voices.ts';
import type { ReadingPlace } from '../../filters/url.ts';
import { Cite } from './Cite.tsx';
import { CopyLink } from './CopyLink.tsx';
import type { Lookup } from './lookup.ts';
import { OutwardLink } from './OutwardLink.tsx';
import { placeKey } from './PlaceLink.tsx';
import styles from './reader.module.css';

interface Props {
  readonly article: Article;
  /** Empty, or beyond the text, for the article as a whole. */
  readonly place: ReadingPlace;
  /** Which statement of the article stands there, after a step; null for the place that the address names. */
  readonly statement: number | null;
  /** Those of the article. */
  readonly statements: readonly Statement[];
  readonly lookup: Lookup;
}

function copyName(passage: string | null, statement: number | null): string {
  if (passage === null) return readerTexts.copyArticle;
  return statement === null ? readerTexts.copyPassage : readerTexts.copyStatement(statement);
}

/** Ways on from an article: its original, a link and a citation, each to the passage that stands out. */
export function PassageActions({ article, place, statement, statements, lookup }: Props) {
  const isPassage = place.end > place.start && place.end <= article.text.length;
  const passage = isPassage ? sliceOf(article.text, place) : null;
  const found = { statements, ownVoice: lookup.ownVoice.values(), sources: lookup.sources };
  const voices = isPassage ? voicesIn(article, place, found) : [];
  return (
    <>
      <p className={styles.actions}>
        {article.url !== null && (
          <OutwardLink address={article.url.value} {...(passage === null ? {} : { passage })}>
            {readerTexts.original}
          </OutwardLink>
        )}
        <CopyLink key={placeKey(place)} what={copyName(passage, statement)} opening={{ reading: place }} />
      </p>
      <Cite article={article} passage={passage} voices={voices} statement={statement} />
    </>
  );
}
