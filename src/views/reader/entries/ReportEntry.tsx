import { sliceOf } from '../../../common/span.ts';
import { intervalInWords } from '../../../common/words.ts';
import type { AttendanceReport } from '../../../corpus/corpus.ts';
import { checkReport } from '../../../record/check-report.ts';
import type { Ministerial } from '../../../record/record.ts';
import { checkInWords } from '../check-words.ts';
import type { Lookup } from '../lookup.ts';
import { MarkedText } from '../MarkedText.tsx';
import { kindNames, statusNames } from '../words.ts';
import { Provenance } from './Provenance.tsx';
import styles from './entries.module.css';

function meetingInWords(entry: Ministerial | null): string {
  if (entry === null) return 'a ministerial that the record does not hold';
  const days = intervalInWords({ earliest: entry.startDate, latest: entry.endDate });
  return `the ${kindNames[entry.kind].toLowerCase()} of ${days}`;
}

interface Props {
  readonly report: AttendanceReport;
  readonly lookup: Lookup;
}

export function ReportEntry({ report, lookup }: Props) {
  const article = lookup.articles.get(report.article);
  if (article === undefined) return <p>The article of this report could not be loaded.</p>;
  const check = checkReport(report, lookup.record, article.published);
  return (
    <>
      <blockquote className={styles.quote} lang={article.language}>
        <MarkedText
          text={article.text}
          within={report.sentence}
          markings={[{ ...report.passage, kind: { is: 'report' } }]}
        />
      </blockquote>
      <p>
        <b>{report.official}</b> {statusNames[report.status]}: {meetingInWords(check.entry)}
        {report.inferred && ' (inferred from the days; the article names no ministerial)'}
      </p>
      <dl className={styles.facts}>
        <dt>Against the record</dt>
        <dd>{checkInWords(check)}</dd>
        <dt>Stand-in</dt>
        <dd>{report.standIn?.name ?? 'none named'}</dd>
        <dt>Reason</dt>
        <dd>{report.reason === null ? 'none found' : `“${sliceOf(article.text, report.reason)}”`}</dd>
        <dt>Given by</dt>
        <dd>{report.givenBy ?? 'the outlet itself'}</dd>
      </dl>
      <Provenance article={article} passage={report.sentence} />
    </>
  );
}
