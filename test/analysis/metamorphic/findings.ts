import { analyse } from '../../../src/analysis/analyse.ts';
import type { Findings, FoundReport, FoundStatement } from '../../../src/analysis/findings.ts';
import { findPublished } from '../../../src/analysis/published.ts';
import type { Article } from '../../../src/articles/article.ts';
import type { Span } from '../../../src/common/span.ts';
import type { AttendanceRecord } from '../../../src/record/record.ts';

/** As ingest reads an article. */
export function read(article: Article, record: AttendanceRecord): Findings {
  const published = article.published ?? findPublished(article, record);
  return analyse({ ...article, published }, record);
}

/** What a law may do to a finding: where it then stands, and how its names are then written. */
export interface Expected {
  readonly moved: (span: Span) => Span;
  readonly named: (name: string) => string;
  readonly ministerial: (id: string) => string;
}

export const asBefore: Expected = {
  moved: ({ start, end }) => ({ start, end }),
  named: (name) => name,
  ministerial: (id) => id,
};

const placeOf = ({ start, end }: Span): string => `${start}-${end}`;

function contentOf({ content }: FoundStatement, { moved }: Expected): string {
  return content.map((span) => placeOf(moved(span))).join(' ');
}

function speakersOf({ attributions }: FoundStatement, { named }: Expected): string {
  return attributions.map(({ name, naming, side }) => `${named(name)}, ${naming}, ${side}`).join('; ');
}

function reportOf({ official, ministerial, status, inferred, standIn }: FoundReport, law: Expected): string {
  const meeting = ministerial === null ? 'none' : law.ministerial(ministerial);
  const sits = standIn === null ? 'nobody' : law.named(standIn.name);
  return [law.named(official), meeting, status, inferred, sits].join(', ');
}

/** Of the findings before, how many stand after, and which do not. */
export interface Kept {
  readonly of: number;
  readonly lost: readonly string[];
}

function kept(before: readonly string[], after: readonly string[]): Kept {
  const left = [...after];
  const lost = before.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { of: before.length, lost };
}

export const kinds = ['content', 'source', 'stance', 'own voice', 'report'] as const;
export type Compared = Readonly<Record<(typeof kinds)[number], Kept>>;

/** What of the findings follows a change of the text, counted both ways: what is lost and what comes new are the same fault. */
export function compare(before: Findings, after: Findings, law: Expected): Compared {
  const parts = (findings: Findings, expected: Expected) => {
    const rows = findings.statements.map((statement) => ({
      content: contentOf(statement, expected),
      source: speakersOf(statement, expected),
      stance: statement.stance.value,
    }));
    return {
      content: rows.map(({ content }) => content),
      source: rows.map(({ content, source }) => `${content}: ${source}`),
      stance: rows.map(({ content, stance }) => `${content}: ${stance}`),
      'own voice': findings.ownVoice.map(
        ({ passage, stance }) => `${placeOf(expected.moved(passage))}: ${stance.value}`,
      ),
      report: findings.reports.map((report) => reportOf(report, expected)),
    };
  };
  const [old, now] = [parts(before, law), parts(after, asBefore)];
  const both = (kind: (typeof kinds)[number]): Kept => {
    const [there, back] = [kept(old[kind], now[kind]), kept(now[kind], old[kind])];
    const more = back.lost.length > there.lost.length ? back : there;
    return { of: Math.max(there.of, back.of), lost: more.lost };
  };
  return {
    content: both('content'),
    source: both('source'),
    stance: both('stance'),
    'own voice': both('own voice'),
    report: both('report'),
  };
}

/** How much of each kind of finding follows, of 1. */
export function shares(all: readonly Compared[]): Record<(typeof kinds)[number], number> {
  const share = (kind: (typeof kinds)[number]): number => {
    const of = all.reduce((sum, each) => sum + each[kind].of, 0);
    const lost = all.reduce((sum, each) => sum + each[kind].lost.length, 0);
    return of === 0 ? 1 : 1 - lost / of;
  };
  return {
    content: share('content'),
    source: share('source'),
    stance: share('stance'),
    'own voice': share('own voice'),
    report: share('report'),
  };
}
