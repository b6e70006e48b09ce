import { rateNames, rateTexts } from '../../catalogue/rates.ts';
import { evaluationKinds, type EvaluationKind, type KindRate } from '../../corpus/parse-evaluation.ts';
import { useEvaluation } from '../../data/evaluation.ts';
import { Scroller } from '../Scroller.tsx';
import styles from './made.module.css';

function Row({ kind, rate }: { readonly kind: EvaluationKind; readonly rate: KindRate | undefined }) {
  return (
    <tr>
      <th scope="row">{rateTexts.named(rateNames[kind])}</th>
      {rate === undefined ? (
        <td colSpan={5}>{rateTexts.notYetCell}</td>
      ) : (
        <>
          <td>{rateTexts.of(rate.right, rate.of)}</td>
          <td>{rateTexts.share(rate.precision)}</td>
          <td>{rateTexts.share(rate.recall)}</td>
          <td>{rateTexts.share(rate.f1)}</td>
          <td>{rateTexts.between(rate.interval)}</td>
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
      <p>{unseen === null ? rateTexts.notMeasured : rateTexts.measuredOn(unseen.articles, unseen.what)}</p>
      <Scroller label={rateTexts.caption} className={styles.scroller}>
        <table className={styles.rates}>
          <caption className="visually-hidden">{rateTexts.caption}</caption>
          <thead>
            <tr>
              {[
                rateTexts.kind,
                rateTexts.rightOf,
                rateTexts.precision,
                rateTexts.recall,
                rateTexts.f1,
                rateTexts.interval,
              ].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
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
