import { entryTexts, reportTexts } from '../../../catalogue/reader.ts';
import { contains, sliceOf } from '../../../common/span.ts';
import { intervalInWords } from '../../../common/words.ts';
import type { AttendanceReport } from '../../../corpus/corpus.ts';
import { checkReport } from '../../../record/check-report.ts';
import type { Ministerial } from '../../../record/record.ts';
import { checkInWords } from '../check-words.ts';
import { sourcesOf, type Lookup } from '../lookup.ts';
import { MarkedText } from '../MarkedText.tsx';
import { kindNames, statusNames } from '../words.ts';
import { Provenance } from './Provenance.tsx';
import { surroundings } from './surroundings.ts';
import styles from './entries.module.css';

function meetingInWords(entry: Ministerial | null): string {
  if (entry === null) return reportTexts.meetingNotHeld;
  const days = intervalInWords({ earliest: entry.startDate, latest: entry.endDate });
  return reportTexts.meeting(kindNames[entry.kind], days);
}

/** The sentence that names the stand-in, where the report's own does not, and who says so. */
function StandIn({ report, lookup }: Props) {
  const article = lookup.articles.get(report.article);
  if (report.standIn === null || article === undefined) return reportTexts.noneNamed;
  const { name, mention } = report.standIn;
  const telling = [...lookup.statements.values()].filter(
    (each) => each.article === report.article && contains(each.passage, mention),
  );
  const givers = telling.flatMap((each) => sourcesOf(each, lookup)).map((source) => source.name);
  return (
    <>
      {name}
      {givers.length > 0 && reportTexts.accordingTo([...new Set(givers)])}
      {!contains(report.sentence, mention) && (
        <q className={styles.aside} lang={article.language}>
          <MarkedText
            text={article.text}
            within={telling[0]?.passage ?? surroundings(article, mention)}
            markings={[{ ...mention, kind: { is: 'report' } }]}
          />
        </q>
      )}
    </>
  );
}

interface Props {
  readonly report: AttendanceReport;
  readonly lookup: Lookup;
}

export function ReportEntry({ report, lookup }: Props) {
  const article = lookup.articles.get(report.article);
  if (article === undefined) return <p>{entryTexts.articleMissing.report}</p>;
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
        {report.inferred && ` ${reportTexts.inferred}`}
      </p>
      <dl className={styles.facts}>
        <dt>{reportTexts.againstRecord}</dt>
        <dd>{checkInWords(check)}</dd>
        <dt>{reportTexts.standIn}</dt>
        <dd>
          <StandIn report={report} lookup={lookup} />
        </dd>
        <dt>{reportTexts.reason}</dt>
        <dd>
          {report.reason === null ? reportTexts.noReasonFound : `“${sliceOf(article.text, report.reason)}”`}
        </dd>
        <dt>{reportTexts.givenBy}</dt>
        <dd>{report.givenBy ?? reportTexts.outletItself}</dd>
      </dl>
      <Provenance article={article} passage={report.sentence} />
    </>
  );
}
