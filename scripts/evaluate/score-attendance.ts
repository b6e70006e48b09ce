import { sliceOf } from '../../src/common/span.ts';
import type { FoundArticle, FoundReportView } from './found.ts';
import type { ArticleLabel, ReportLabel } from './labels.ts';
import { surnameKey } from './sources.ts';

export interface ReportVerdict {
  readonly label: ReportLabel;
  readonly found: FoundReportView | null;
  readonly status: boolean;
  readonly standIn: boolean;
}

export interface AttendanceScore {
  readonly labels: readonly ReportVerdict[];
  /** Reports that no label asks for: shown, not scored. */
  readonly others: readonly { readonly report: FoundReportView; readonly words: string }[];
}

function isOf(label: ReportLabel, report: FoundReportView): boolean {
  return (
    report.ministerial === label.ministerial && surnameKey(report.official) === surnameKey(label.official)
  );
}

function judge(label: ReportLabel, found: FoundReportView): ReportVerdict {
  const wanted = label.standIn === null ? '' : surnameKey(label.standIn);
  return {
    label,
    found,
    status: [label.status, ...label.statusAlso].includes(found.status),
    standIn: surnameKey(found.standIn ?? '') === wanted,
  };
}

const points = ({ status, standIn }: ReportVerdict) => Number(status) + Number(standIn);

/** Matched by article, official and ministerial; what is found twice counts once, by its better find. */
function verdictFor(label: ReportLabel, reports: readonly FoundReportView[]): ReportVerdict {
  const verdicts = reports.filter((report) => isOf(label, report)).map((report) => judge(label, report));
  const best = verdicts.toSorted((a, b) => points(b) - points(a))[0];
  return best ?? { label, found: null, status: false, standIn: false };
}

export function scoreAttendance(found: FoundArticle, label: ArticleLabel): AttendanceScore {
  const others = found.reports
    .filter((report) => !label.attendance.some((one) => isOf(one, report)))
    .map((report) => ({ report, words: sliceOf(found.article.text, report.passage) }));
  return { labels: label.attendance.map((one) => verdictFor(one, found.reports)), others };
}
