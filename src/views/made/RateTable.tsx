import { rateNames, rateTexts } from '../../catalogue/rates.ts';
import { wilson } from '../../common/wilson.ts';
import { evaluationKinds, type EvaluationKind, type KindRate } from '../../corpus/parse-evaluation.ts';
import { useEvaluation } from '../../data/evaluation.ts';
import { Scroller } from '../Scroller.tsx';
import styles from './made.module.css';

interface RateProps {
  readonly share: number | null;
  readonly interval: readonly [number, number] | null;
}

/** A rate with its own interval beneath it; one without a width would say that nothing can be wrong. */
function Rate({ share, interval }: RateProps) {
  if (share === null) return <td>{rateTexts.none}</td>;
  return (
    <td>
      {rateTexts.share(share)}
      {interval !== null && interval[0] < interval[1] && (
        <>
          {' '}
          <span className={styles.interval}>{rateTexts.between(interval)}</span>
        </>
      )}
    </td>
  );
}

function Row({ kind, rate }: { readonly kind: EvaluationKind; readonly rate: KindRate | undefined }) {
  return (
    <tr>
      <th scope="row">{rateTexts.named(rateNames[kind])}</th>
      {rate === undefined ? (
        <td colSpan={4}>{rateTexts.notYetCell}</td>
      ) : (
        <>
          <td>{rateTexts.of(rate.right, rate.of)}</td>
          <Rate share={rate.precision} interval={wilson(rate.right, rate.of)} />
          <Rate share={rate.recall} interval={wilson(rate.told ?? 0, rate.wanted ?? 0)} />
          <Rate share={rate.f1} interval={rate.interval} />
        </>
      )}
    </tr>
  );
}

/** The error rates on unseen text, a row each; what is not measured says so. */
export function RateTable() {
  const { data: unseen, isError } = useEvaluation();
  if (isError) return <p role="alert">{rateTexts.failed}</p>;
  if (unseen === undefined) return <p role="status">{rateTexts.loading}</p>;
  const rates = new Map(unseen?.kinds.map((rate) => [rate.kind, rate]));
  return (
    <>
      <p>
        {unseen === null
          ? rateTexts.notMeasured
          : rateTexts.measuredOn(unseen.articles, unseen.what, unseen.measured)}
      </p>
      <Scroller label={rateTexts.caption} className={styles.scroller}>
        <table className={styles.rates}>
          <caption className="visually-hidden">{rateTexts.caption}</caption>
          <thead>
            <tr>
              {[rateTexts.kind, rateTexts.rightOf, rateTexts.precision, rateTexts.recall, rateTexts.f1].map(
                (head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {evaluationKinds.map((kind) => (
              <Row key={kind} kind={kind} rate={rates.get(kind)} />
            ))}
          </tbody>
        </table>
      </Scroller>
      <p className={styles.note}>{rateTexts.explained}</p>
    </>
  );
}
