import { entryTexts } from '../../../catalogue/reader.ts';
import { whyTexts } from '../../../catalogue/why.ts';
import { takesSide, voiceCertainty } from '../../../corpus/certainty.ts';
import { capitalised } from '../../../common/words.ts';
import type { OwnVoice } from '../../../corpus/corpus.ts';
import { foreign } from '../../foreign.ts';
import type { Lookup } from '../lookup.ts';
import { MarkedText } from '../MarkedText.tsx';
import { StanceMark } from '../StanceMark.tsx';
import { stanceMarks } from '../words.ts';
import { Provenance } from './Provenance.tsx';
import { Why } from './Why.tsx';
import { whyStance } from './why-statement.ts';
import styles from './entries.module.css';

interface Props {
  readonly voice: OwnVoice;
  readonly lookup: Lookup;
}

export function OwnVoiceEntry({ voice, lookup }: Props) {
  const article = lookup.articles.get(voice.article);
  if (article === undefined) return <p>{entryTexts.articleMissing.sentence}</p>;
  const markings = voice.stance.cues.map((span) => ({ ...span, kind: { is: 'cue' } as const }));
  return (
    <>
      <blockquote className={styles.quote} {...foreign(article.language)}>
        <MarkedText text={article.text} within={voice.passage} markings={markings} />
      </blockquote>
      <p className={styles.small}>
        <StanceMark stance={voice.stance.value} /> {capitalised(stanceMarks[voice.stance.value].word)}.{' '}
        {entryTexts.ownVoice}
      </p>
      <Why
        parts={[whyTexts.noSource, whyStance(article.text, voice)]}
        certainty={voiceCertainty(voice)}
        said={
          takesSide(voice)
            ? whyTexts.ofStance(Math.floor(voice.stance.confidence * 100 + 1e-6))
            : whyTexts.withoutStance
        }
      />
      <Provenance article={article} passage={voice.passage} />
    </>
  );
}
