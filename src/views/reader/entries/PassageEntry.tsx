import { entryTexts } from '../../../catalogue/reader.ts';
import { whyPointTexts } from '../../../catalogue/why-point.ts';
import type { Article } from '../../../articles/article.ts';
import type { EvidenceEntry } from '../../../state/evidence.ts';
import { foreign, isolated } from '../../foreign.ts';
import type { Lookup } from '../lookup.ts';
import { MarkedText } from '../MarkedText.tsx';
import { Provenance } from './Provenance.tsx';
import { WhyDiffers } from './WhyDiffers.tsx';
import { WhyLine } from './WhyLine.tsx';
import { surroundings } from './surroundings.ts';
import { whyPoint } from './why-point.ts';
import styles from './entries.module.css';

interface Props extends Omit<Extract<EvidenceEntry, { readonly kind: 'passage' }>, 'kind'> {
  readonly lookup: Lookup;
}

function partsOf(article: Article, { start, end, point, shared, lookup }: Props): readonly string[] {
  if (shared !== undefined) return [whyPointTexts.suggested(shared.map(isolated))];
  const asked = lookup.asked.get(point ?? '');
  return asked === undefined ? [] : whyPoint(article, { start, end }, asked, lookup);
}

/** Words of an article that no finding of another kind holds, in the part they stand in. */
export function PassageEntry(props: Props) {
  const { article: id, start, end, lookup } = props;
  const article = lookup.articles.get(id);
  if (article === undefined) return <p>{entryTexts.articleMissing.passage}</p>;
  const passage = { start, end };
  return (
    <>
      <blockquote className={styles.quote} {...foreign(article.language)}>
        <MarkedText
          text={article.text}
          within={surroundings(article, passage)}
          markings={[{ ...passage, kind: { is: 'target' } }]}
        />
      </blockquote>
      <WhyLine parts={partsOf(article, props)} />
      <WhyDiffers article={article.id} place={passage} lookup={lookup} />
      <Provenance article={article} passage={passage} />
    </>
  );
}
