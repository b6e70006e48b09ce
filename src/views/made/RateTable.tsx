import { rateNames, rateTexts } from '../../catalogue/rates.ts';
import { wilson } from '../../common/wilson.ts';
import { evaluationKinds, type EvaluationKind, type KindRate } from '../../corpus/parse-evaluation.ts';
import { useEvaluation } from '../../data/evaluation.ts';
import { roles } from '../roles.ts';
import { Scroller } from '../Scroller.tsx';
import styles from './made.module.css';

interface RateProps {
  readonly of: string;
  readonly share: number | null;
  readonly interval: readonly [number, number] | null;
}

/** A rate, told of what where the columns are folded, with its own interval beneath it; one without a width would say that nothing can be wrong. */
function Rate({ of, share, interval }: RateProps) {
  const cell = { ...roles.cell, 'data-of': of };
  if (share === null) return <td {...cell}>{rateTexts.none}</td>;
  return (
    <td {...cell}>
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
    <tr {...roles.row}>
      <th {...roles.rowheader} scope="row">
        {rateTexts.named(rateNames[kind])}
      </th>
      {rate === undefined ? (
        <td {...roles.cell} className={styles.whole} colSpan={4}>
          {rateTexts.notYetCell}
        </td>
      ) : (
        <>
          <td {...roles.cell} data-of={rateTexts.rightShort}>
            {rateTexts.of(rate.right, rate.of)}
          </td>
          <Rate of={rateTexts.precision} share={rate.precision} interval={wilson(rate.right, rate.of)} />
          <Rate
            of={rateTexts.recall}
            share={rate.recall}
            interval={wilson(rate.told ?? 0, rate.wanted ?? 0)}
          />
          <Rate of={rateTexts.f1} share={rate.f1} interval={rate.interval} />
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
        <table {...roles.table} className={styles.rates}>
          <caption className="visually-hidden">{rateTexts.caption}</caption>
          <thead {...roles.rowgroup}>
            <tr {...roles.row}>
              {[rateTexts.kind, rateTexts.rightOf, rateTexts.precision, rateTexts.recall, rateTexts.f1].map(
                (head) => (
                  <th key={head} {...roles.columnheader} scope="col">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody {...roles.rowgroup}>
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
