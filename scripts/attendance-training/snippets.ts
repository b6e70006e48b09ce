import { array, nullable, object, optional, picklist, string } from 'valibot';
import { reportStatuses, type ReportStatus } from '../../src/analysis/findings.ts';
import type { Article } from '../../src/articles/article.ts';
import { addDays, type Day } from '../../src/common/day.ts';
import { ministerialKinds, type AttendanceRecord, type MinisterialKind } from '../../src/record/record.ts';
import { readLabelFile } from '../evaluate/labels.ts';

/** A short text with what it tells of who came. */
export interface Snippet {
  readonly article: Article;
  readonly record: AttendanceRecord;
  readonly reports: readonly Told[];
}

export interface Told {
  readonly official: string;
  readonly ministerial: string;
  readonly status: ReportStatus;
  readonly standIn: string | null;
  /** Where it is told; null where the label does not say. */
  readonly passage: string | null;
}

const status = picklist(reportStatuses);
const standIn = optional(nullable(string()), null);
const dated = object({
  text: string(),
  published: string(),
  official: string(),
  office: string(),
  reports: array(
    object({
      clause: string(),
      status,
      standIn,
      meeting: object({ when: string(), place: nullable(string()) }),
    }),
  ),
});
const against = object({
  text: string(),
  published: string(),
  reports: array(object({ official: string(), ministerial: string(), status, standIn })),
});
const invented = object({
  ministerials: array(
    object({
      id: string(),
      kind: picklist(ministerialKinds),
      startDate: string(),
      endDate: string(),
      place: optional(string(), 'Brussels, Belgium'),
      usPrincipal: string(),
    }),
  ),
});

type Meeting = ReturnType<typeof meetingOf>;

function meetingOf(kind: MinisterialKind, startDate: Day, endDate: Day, name: string, place: string) {
  const office = kind === 'foreign' ? 'Secretary of State' : 'Secretary of Defense';
  const id = `${kind === 'foreign' ? 'fm' : 'dm'}-${startDate}`;
  return {
    ...{ id, kind, startDate, endDate, place, format: 'regular' as const, jointWith: null, partial: null },
    ...{ usPrincipal: { name, office }, attendance: 'unknown' as const, usRepresentative: null },
    ...{ reasonGiven: null, reasonGivenBy: null, confidence: 'confirmed' as const, remark: null },
  };
}

function articleOf(text: string, day: Day): Article {
  return {
    ...{ id: 'snippet', outlet: { id: 'none', name: 'None', basis: 'the desk' }, headline: null, url: null },
    ...{
      via: null,
      published: { earliest: day, latest: day, basis: 'the desk' },
      language: 'en',
      rights: null,
    },
    text,
    parts: [{ kind: 'paragraph', start: 0, end: text.length }],
  };
}

/** The terms that follow from who sat when. */
function recordOf(meetings: readonly Meeting[]): AttendanceRecord {
  const ministerials = meetings.toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1));
  const firsts = ministerials.filter(
    ({ kind, usPrincipal }, i) =>
      ministerials.findIndex((each) => each.kind === kind && each.usPrincipal.name === usPrincipal.name) ===
      i,
  );
  const terms = firsts.map(({ kind, usPrincipal, startDate }) => {
    const next = firsts.find((each) => each.kind === kind && each.startDate > startDate);
    const from = addDays(startDate, -60);
    return {
      kind,
      name: usPrincipal.name,
      acting: false,
      from,
      to: next === undefined ? null : addDays(next.startDate, -60),
    };
  });
  return { ministerials, terms };
}

const APART = [-150, 135];

/** A day in the middle of the month or year that a label gives. */
function dayOf(when: string): Day {
  return when.length === 10 ? when : when.length === 7 ? `${when}-14` : `${when}-06-14`;
}

/** The meetings told of between two others of the kind, so that there is one to confuse them with; two of the other kind. */
function recordAround(
  kind: MinisterialKind,
  official: string,
  told: ReadonlyMap<Day, string>,
): AttendanceRecord {
  const [first = ''] = told.keys();
  const own = [...told].map(([day, place]) => meetingOf(kind, day, day, official, `${place}, X`));
  const decoys = APART.map((days) => addDays(first, days)).filter(
    (day) => ![...told.keys()].some((each) => Math.abs(Date.parse(each) - Date.parse(day)) < 40 * 864e5),
  );
  const other = kind === 'foreign' ? 'defence' : 'foreign';
  return recordOf([
    ...own,
    ...decoys.map((day) => meetingOf(kind, day, day, official, 'Brussels, Belgium')),
    ...[-45, 165].map((days) => {
      const day = addDays(first, days);
      return meetingOf(other, day, day, 'Zed Quorn', 'Brussels, Belgium');
    }),
  ]);
}

function lines(text: string): unknown[] {
  return text.split('\n').flatMap((line): unknown[] => (line.trim() === '' ? [] : [JSON.parse(line)]));
}

/** Snippets whose labels give the days of the meetings. */
export function datedSnippets(file: string, text: string): Snippet[] {
  return lines(text).map((line) => {
    const { text: words, published, official, office, reports } = readLabelFile(dated, file, line);
    const kind = office === 'state' ? 'foreign' : 'defence';
    const told = new Map(reports.map(({ meeting }) => [dayOf(meeting.when), meeting.place ?? 'Brussels']));
    const record = recordAround(
      kind,
      official,
      told.size > 0 ? told : new Map([[addDays(published, -2), 'Brussels']]),
    );
    return {
      article: articleOf(`${words} NATO.`, published),
      record,
      reports: reports.map(({ clause, status: own, standIn: other, meeting }) => ({
        official,
        ministerial: `${kind === 'foreign' ? 'fm' : 'dm'}-${dayOf(meeting.when)}`,
        status: own,
        standIn: other,
        passage: clause,
      })),
    };
  });
}

/** Snippets whose labels name the ministerials of a record. */
export function recordSnippets(file: string, text: string, recordText: string): Snippet[] {
  const { ministerials } = readLabelFile(invented, file, JSON.parse(recordText));
  const record = recordOf(
    ministerials.map(({ kind, startDate, endDate, usPrincipal, place }) =>
      meetingOf(kind, startDate, endDate, usPrincipal, place),
    ),
  );
  return lines(text).map((line) => {
    const { text: words, published, reports } = readLabelFile(against, file, line);
    return {
      article: articleOf(words, published),
      record,
      reports: reports.map((report) => ({ ...report, passage: null })),
    };
  });
}
