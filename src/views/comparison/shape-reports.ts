import type { Article } from '../../articles/article.ts';
import { recordTexts, reportTexts, restsOnTexts } from '../../catalogue/comparison.ts';
import { reportCertainty } from '../../corpus/certainty.ts';
import type { AttendanceReport } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import { checkReport, type Check } from '../../record/check-report.ts';
import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import type { Evidence, EvidenceEntry } from '../../state/evidence.ts';
import { checkInWords } from '../reader/check-words.ts';
import { statusNames } from '../../catalogue/findings.ts';
import { counted } from './counted.ts';
import type { LeftOutReports } from './left-out.ts';
import type { CountRow } from './shape-rests-on.ts';
import { meetingDays, recordInWords } from './words.ts';

/** Reports of one article that say the same of the same official, as one entry. */
export interface ReportFigure {
  readonly official: string;
  readonly status: string;
  readonly standIn: string | null;
  /** What the record says to it, in words; the check decides the mark. */
  readonly check: Check;
  readonly checkWords: string;
  /** The meeting follows from the days alone. */
  readonly inferred: boolean;
  readonly tentative: boolean;
  readonly evidence: Evidence;
}

/** What the record says of an entry, and the entry. */
export interface RecordSays {
  readonly text: string;
  readonly evidence: Evidence;
}

export interface ReportRow {
  readonly id: string;
  readonly name: string;
  readonly ministerial: Ministerial | null;
  readonly recordSays: RecordSays | null;
  readonly cells: readonly { readonly reports: readonly ReportFigure[]; readonly none: Evidence }[];
  readonly total: Evidence;
}

const NO_ENTRY = 'no-entry';

function reportEvidence(title: string, reports: readonly AttendanceReport[], lookedFor: string): Evidence {
  const entries = reports.map(({ id }): EvidenceEntry => ({ kind: 'report', id }));
  return counted(title, entries, lookedFor);
}

function figureOf(
  same: readonly [AttendanceReport, ...AttendanceReport[]],
  { outlet, published }: Article,
  record: AttendanceRecord,
): ReportFigure {
  const [first] = same;
  const check = checkReport(first, record, published);
  const status = statusNames[first.status];
  return {
    official: first.official,
    status,
    standIn: first.standIn?.name ?? null,
    check,
    checkWords: checkInWords(check),
    inferred: same.every((report) => report.inferred),
    tentative: same.every((report) => reportCertainty(report) === 'tentative'),
    evidence: reportEvidence(reportTexts.figureTitle(first.official, status, outlet.name), same, ''),
  };
}

/** Reports that a reader could not tell apart in the cell stand together. */
function alikeIn(
  reports: readonly AttendanceReport[],
): readonly (readonly [AttendanceReport, ...AttendanceReport[]])[] {
  const alike = new Map<string, [AttendanceReport, ...AttendanceReport[]]>();
  for (const report of reports) {
    const key = [report.official, report.status, report.standIn?.name ?? ''].join('\n');
    const same = alike.get(key);
    if (same === undefined) alike.set(key, [report]);
    else same.push(report);
  }
  return [...alike.values()];
}

function nameOf(ministerial: Ministerial | null): string {
  if (ministerial === null) return reportTexts.noEntry;
  return reportTexts.meeting(recordTexts.kinds[ministerial.kind], meetingDays(ministerial));
}

export function entryInRecord(text: string, ministerial: Ministerial): RecordSays {
  const entries: readonly EvidenceEntry[] = [{ kind: 'ministerial', id: ministerial.id }];
  return { text, evidence: { title: recordTexts.entry(nameOf(ministerial)), entries } };
}

function rowOf(
  id: string,
  reports: readonly AttendanceReport[],
  articles: readonly Article[],
  record: AttendanceRecord,
): ReportRow {
  const ministerial = record.ministerials.find((entry) => entry.id === id) ?? null;
  const name = nameOf(ministerial);
  return {
    id,
    name,
    ministerial,
    recordSays: ministerial === null ? null : entryInRecord(recordInWords(ministerial), ministerial),
    cells: articles.map((article) => {
      const own = reports.filter((report) => report.article === article.id);
      return {
        reports: alikeIn(own).map((same) => figureOf(same, article, record)),
        none: reportEvidence(reportTexts.inOutlet(name, article.outlet.name), [], reportTexts.sought),
      };
    }),
    total: reportEvidence(reportTexts.onMeeting(name), reports, reportTexts.sought),
  };
}

/** The reports of the articles shown that the filters leave out; null where there is none. */
export function shapeLeftOut(
  { articles }: Selection,
  { by, reports: leftOut }: LeftOutReports,
): CountRow | null {
  if (leftOut.length === 0) return null;
  const figureFor = (where: string, reports: readonly AttendanceReport[]) =>
    reportEvidence(reportTexts.leftOutIn(where), reports, reportTexts.leftOutSought);
  return {
    id: 'left-out',
    name: reportTexts.leftOut,
    note: reportTexts.leftOutNote[by],
    cells: articles.map(({ id, outlet }) =>
      figureFor(
        outlet.name,
        leftOut.filter(({ article }) => article === id),
      ),
    ),
    total: figureFor(restsOnTexts.allArticles, leftOut),
  };
}

function latestFirst(a: ReportRow, b: ReportRow): number {
  return (b.ministerial?.startDate ?? '').localeCompare(a.ministerial?.startDate ?? '');
}

/** One row a ministerial that any article reports on, the latest first; reports that fit no entry stand last. */
export function shapeReports(
  { articles, reports }: Selection,
  record: AttendanceRecord,
): readonly ReportRow[] {
  const known = new Set(record.ministerials.map(({ id }) => id));
  const rowId = ({ ministerial }: AttendanceReport): string =>
    ministerial !== null && known.has(ministerial) ? ministerial : NO_ENTRY;
  return [...new Set(reports.map(rowId))]
    .map((id) =>
      rowOf(
        id,
        reports.filter((report) => rowId(report) === id),
        articles,
        record,
      ),
    )
    .toSorted(latestFirst);
}
