import type { Article } from '../../articles/article.ts';
import { foundTexts, nouns, recordTexts, statementTexts } from '../../catalogue/comparison.ts';
import type { AttendanceReport } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import { sameSurname, surnameOf } from '../../record/people.ts';
import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import type { Evidence, EvidenceEntry } from '../../state/evidence.ts';
import {
  countedOutlets,
  countedSources,
  countedStatements,
  figure,
  type Finding,
  type Piece,
} from './counted.ts';
import { meetingDays } from './words.ts';

interface Reported {
  readonly entry: Ministerial;
  readonly reports: readonly AttendanceReport[];
}

function isAway({ status }: AttendanceReport): boolean {
  return status === 'expected-absent' || status === 'absent';
}

function articlesOf(reports: readonly AttendanceReport[]): number {
  return new Set(reports.map(({ article }) => article)).size;
}

/** The ministerial on which most articles report its own minister's attendance; the latest of equals. */
function mostReported({ reports }: Selection, record: AttendanceRecord): Reported | null {
  const candidates = record.ministerials.map((entry): Reported => {
    const onIt = reports.filter(
      (report) => report.ministerial === entry.id && sameSurname(report.official, entry.usPrincipal.name),
    );
    return { entry, reports: onIt };
  });
  const [most] = candidates
    .filter((candidate) => candidate.reports.length > 0)
    .toSorted(
      (a, b) =>
        articlesOf(b.reports) - articlesOf(a.reports) || b.entry.startDate.localeCompare(a.entry.startDate),
    );
  return most ?? null;
}

/** One report an outlet: the first. */
function firstByOutlet(
  reports: readonly AttendanceReport[],
  outlets: ReadonlyMap<string, string>,
): readonly EvidenceEntry[] {
  const firsts = new Map<string, EvidenceEntry>();
  for (const { id, article } of reports) {
    const outlet = outlets.get(article) ?? article;
    if (!firsts.has(outlet)) firsts.set(outlet, { kind: 'report', id });
  }
  return [...firsts.values()];
}

/** `All five outlets report`, `Both outlets report`, `One of five outlets reports`, or the only outlet by name. */
function subject(telling: Evidence, all: Evidence, only: string, told: string): Finding {
  const n = telling.entries.length;
  const m = all.entries.length;
  if (m === 1) return foundTexts.only<Piece>({ text: only, evidence: telling }, told);
  if (n === m) return foundTexts.every<Piece>({ text: foundTexts.everyOutlet(n), evidence: telling }, told);
  return foundTexts.some<Piece>(n, { text: foundTexts.someOutlets(n), evidence: telling }, figure(all), told);
}

function deedOf(reports: readonly AttendanceReport[], away: boolean): string {
  const isExpected = ({ status }: AttendanceReport): boolean => status.startsWith('expected-');
  const words = foundTexts.deeds[away ? 'away' : 'present'];
  if (reports.every(isExpected)) return words.expected;
  return reports.some(isExpected) ? words.both : words.done;
}

function attendanceFinding({ articles }: Selection, { entry, reports }: Reported, all: Evidence): Finding {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet.id]));
  const minister = surnameOf(entry.usPrincipal.name);
  const meeting = foundTexts.meeting(recordTexts.kinds[entry.kind], meetingDays(entry));
  const side = (away: boolean) => {
    const telling = reports.filter((report) => isAway(report) === away);
    const deed = deedOf(telling, away);
    const told = foundTexts.told(minister, deed, meeting);
    const entries = firstByOutlet(telling, outlets);
    return { deed, told, evidence: { title: foundTexts.tellingTitle(told), entries } };
  };
  const away = side(true);
  const present = side(false);
  const [more, fewer] =
    present.evidence.entries.length > away.evidence.entries.length ? [present, away] : [away, present];
  const rest: Finding =
    fewer.evidence.entries.length === 0
      ? []
      : foundTexts.others<Piece>(figure(fewer.evidence), minister, fewer.deed);
  return [...subject(more.evidence, all, articles[0]?.outlet.name ?? '', more.told), ...rest];
}

function quotingFinding({ articles, sources, statements }: Selection, all: Evidence): Finding {
  const lookedFor = statementTexts.sought;
  if (articles.length === 0) return [foundTexts.noArticle];
  const said = countedStatements(foundTexts.statementsTitle, statements, lookedFor);
  const quoted = countedSources(foundTexts.sourcesTitle, sources, statements, lookedFor);
  const n = all.entries.length;
  const outlets = { text: foundTexts.outlets(n), evidence: all };
  const statementsSaid = figure(said, nouns.statement);
  if (statements.length === 0) return foundTexts.silent<Piece>(outlets, statementsSaid);
  return foundTexts.quoting<Piece>(n, outlets, figure(quoted, nouns.source), statementsSaid);
}

function outletsOf(articles: readonly Article[]): Evidence {
  return countedOutlets(foundTexts.outletsTitle, articles, foundTexts.outletsSought);
}

/** The section's heading: what most articles report of attendance, else whom they quote. */
export function gridFinding(selection: Selection, record: AttendanceRecord): Finding {
  const all = outletsOf(selection.articles);
  const reported = mostReported(selection, record);
  return reported === null ? quotingFinding(selection, all) : attendanceFinding(selection, reported, all);
}
