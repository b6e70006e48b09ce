import { emptiesChair } from '../../../analysis/findings.ts';
import { entryTexts, reportTexts } from '../../../catalogue/reader.ts';
import { whyTexts } from '../../../catalogue/why.ts';
import { reportCertainty } from '../../../corpus/certainty.ts';
import type { AttendanceReport } from '../../../corpus/corpus.ts';
import { checkReport } from '../../../record/check-report.ts';
import { foreign, isolated } from '../../foreign.ts';
import { checkInWords } from '../check-words.ts';
import { reasonKey, type Lookup } from '../lookup.ts';
import { MarkedText } from '../MarkedText.tsx';
import { statusNames } from '../words.ts';
import { meetingInWords } from './meeting-in-words.ts';
import { Provenance } from './Provenance.tsx';
import { Reason } from './Reason.tsx';
import { StandIn } from './StandIn.tsx';
import { Why } from './Why.tsx';
import { whyReport } from './why-report.ts';
import styles from './entries.module.css';

interface Props {
  readonly report: AttendanceReport;
  readonly lookup: Lookup;
}

export function ReportEntry({ report, lookup }: Props) {
  const article = lookup.articles.get(report.article);
  if (article === undefined) return <p>{entryTexts.articleMissing.report}</p>;
  const isEmpty = emptiesChair(report.status);
  const check = checkReport(report, lookup.record, article.published);
  return (
    <>
      <blockquote className={styles.quote} {...foreign(article.language)}>
        <MarkedText
          text={article.text}
          within={report.sentence}
          markings={[{ ...report.passage, kind: { is: 'report' } }]}
        />
      </blockquote>
      <p>
        <b>{isolated(report.official)}</b> {statusNames[report.status]}: {meetingInWords(check.entry)}
        {report.inferred && ` ${reportTexts.inferred}`}
      </p>
      <dl className={styles.facts}>
        <dt>{reportTexts.againstRecord}</dt>
        <dd>{checkInWords(check)}</dd>
        {(isEmpty || report.standIn !== null) && (
          <>
            <dt>{reportTexts.standIn}</dt>
            <dd>
              <StandIn report={report} article={article} lookup={lookup} />
            </dd>
          </>
        )}
        {(isEmpty || report.reason !== null || lookup.reasons.has(reasonKey(report))) && (
          <>
            <dt>{reportTexts.reason}</dt>
            <dd>
              <Reason report={report} article={article} lookup={lookup} />
            </dd>
          </>
        )}
        <dt>{reportTexts.givenBy}</dt>
        <dd>{report.givenBy === null ? reportTexts.outletItself : isolated(report.givenBy)}</dd>
      </dl>
      <Why
        parts={whyReport(article.text, report)}
        certainty={reportCertainty(report)}
        said={whyTexts.certainty(Math.floor(report.confidence * 100 + 1e-6))}
      />
      <Provenance article={article} passage={report.sentence} />
    </>
  );
}
