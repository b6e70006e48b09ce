import { certaintyNames } from '../../../catalogue/general.ts';
import { whyTexts } from '../../../catalogue/why.ts';
import type { Certainty } from '../../../corpus/certainty.ts';
import { Tentative } from '../Tentative.tsx';
import { WhyLine } from './WhyLine.tsx';
import styles from './entries.module.css';

interface Props {
  readonly parts: readonly string[];
  readonly certainty: Certainty;
  readonly said: string;
}

/** One line that says what the finding rests on, and one that says how far it can be trusted. */
export function Why({ parts, certainty, said }: Props) {
  return (
    <>
      <WhyLine parts={parts} />
      <p className={styles.small}>
        <b>{whyTexts.certaintyIs}</b>
        {certainty === 'tentative' ? <Tentative /> : certaintyNames.high}
        {said}
      </p>
    </>
  );
}
