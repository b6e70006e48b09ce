import { rateTexts } from '../../catalogue/rates.ts';
import type { EvaluationKind } from '../../corpus/parse-evaluation.ts';
import { useEvaluation } from '../../data/evaluation.ts';
import { rateLine } from './rate-line.ts';
import { MadeLink } from './MadeLink.tsx';
import styles from './rate-line.module.css';

/** `Right on articles the rules were not made on: stances 120 of 160.`, with the way to how it is made. */
export function RateLine({ kinds }: { readonly kinds: readonly EvaluationKind[] }) {
  const { data: unseen, isError } = useEvaluation();
  const said =
    unseen === undefined ? (isError ? rateTexts.failed : rateTexts.loading) : rateLine(kinds, unseen);
  return (
    <p className={styles.rate}>
      {said} <MadeLink>{rateTexts.how}</MadeLink>
    </p>
  );
}
