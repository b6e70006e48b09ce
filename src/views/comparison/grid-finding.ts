import type { Article } from '../../articles/article.ts';
import { capitalised, inWords } from '../../common/words.ts';
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
import { meetingDays, ministerialNames } from './words.ts';

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
function subject(telling: Evidence, all: Evidence, only: string): readonly Piece[] {
  const n = telling.entries.length;
  const m = all.entries.length;
  if (m === 1) return [{ text: only, evidence: telling }, ' reports'];
  if (n === m)
    return [{ text: n === 2 ? 'Both' : `All ${inWords(n)}`, evidence: telling }, ' outlets report'];
  const reports = n === 1 ? ' outlets reports' : ' outlets report';
  return [{ text: capitalised(inWords(n)), evidence: telling }, ' of ', figure(all), reports];
}

/** In the tense of the reports: what is only expected is not told as done. */
const deeds = {
  away: {
    done: 'was absent from',
    expected: 'is expected to stay away from',
    both: 'was or would be absent from',
  },
  present: { done: 'attended', expected: 'is expected to attend', both: 'attended or would attend' },
} as const;

function deedOf(reports: readonly AttendanceReport[], away: boolean): string {
  const isExpected = ({ status }: AttendanceReport): boolean => status.startsWith('expected-');
  const words = deeds[away ? 'away' : 'present'];
  if (reports.every(isExpected)) return words.expected;
  return reports.some(isExpected) ? words.both : words.done;
}

function attendanceFinding({ articles }: Selection, { entry, reports }: Reported, all: Evidence): Finding {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet.id]));
  const minister = surnameOf(entry.usPrincipal.name);
  const meeting = `the ${ministerialNames[entry.kind]} of ${meetingDays(entry)}`;
  const side = (away: boolean) => {
    const telling = reports.filter((report) => isAway(report) === away);
    const words = deedOf(telling, away);
    const entries = firstByOutlet(telling, outlets);
    return {
      words,
      evidence: { title: `outlets that report that ${minister} ${words} ${meeting}`, entries },
    };
  };
  const away = side(true);
  const present = side(false);
  const [more, fewer] =
    present.evidence.entries.length > away.evidence.entries.length ? [present, away] : [away, present];
  const rest: Finding =
    fewer.evidence.entries.length === 0
      ? []
      : ['; ', figure(fewer.evidence), ` that ${minister} ${fewer.words} it`];
  return [
    ...subject(more.evidence, all, articles[0]?.outlet.name ?? ''),
    ` that ${minister} ${more.words} ${meeting}`,
    ...rest,
  ];
}

function quotingFinding({ articles, sources, statements }: Selection, all: Evidence): Finding {
  const lookedFor = 'a quotation or piece of reported speech with a source';
  if (articles.length === 0) return ['No article is left to compare'];
  const said = countedStatements('all statements shown', statements, lookedFor);
  const quoted = countedSources('all sources shown', sources, statements, lookedFor);
  const outlets = { text: capitalised(outletsInWords(all.entries.length)), evidence: all };
  if (statements.length === 0) return [outlets, ', ', figure(said, 'statement'), ' in this view'];
  const verb = all.entries.length === 1 ? ' quotes ' : ' quote ';
  return [outlets, verb, figure(quoted, 'source'), ' in ', figure(said, 'statement')];
}

function outletsInWords(n: number): string {
  return `${inWords(n)} ${n === 1 ? 'outlet' : 'outlets'}`;
}

function outletsOf(articles: readonly Article[]): Evidence {
  return countedOutlets('all outlets shown', articles, 'an article that the filters leave');
}

/** The section's heading: what most articles report of attendance, else whom they quote. */
export function gridFinding(selection: Selection, record: AttendanceRecord): Finding {
  const all = outletsOf(selection.articles);
  const reported = mostReported(selection, record);
  return reported === null ? quotingFinding(selection, all) : attendanceFinding(selection, reported, all);
}
