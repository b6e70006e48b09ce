import type { Article } from '../articles/article.ts';
import { intervalsOverlap, type DayInterval } from '../common/day.ts';
import type { AttendanceReport, Source } from '../corpus/corpus.ts';
import type { Ministerial } from '../record/record.ts';
import type { DatasetIndex } from './dataset-index.ts';
import type { Filters } from './filters.ts';

const OPEN: DayInterval = { earliest: '0000-01-01', latest: '9999-12-31' };

/** Whether an option is among the choices; no choice lets all pass. */
export function choiceOf<T>(choices: readonly T[]): (option: T) => boolean {
  if (choices.length === 0) return () => true;
  const chosen = new Set(choices);
  return (option) => chosen.has(option);
}

/** The days chosen; `{from, to}` the wrong way round match nothing. */
export function datesTest({ from, to }: Filters): (interval: DayInterval | null) => boolean {
  if (from === null && to === null) return () => true;
  const dates = { earliest: from ?? OPEN.earliest, latest: to ?? OPEN.latest };
  return (interval) => interval !== null && intervalsOverlap(interval, dates);
}

export function asksForSources({ sources, groups, namings }: Filters): boolean {
  return sources.length + groups.length + namings.length > 0;
}

export function asksForMeetings({ meetings, kinds }: Filters): boolean {
  return meetings.length + kinds.length > 0;
}

/** Whether some article can fall out by what it is, whatever it says. */
export function asksForArticles(filters: Filters): boolean {
  const { outlets, from, to } = filters;
  return outlets.length > 0 || from !== null || to !== null || asksForMeetings(filters);
}

/** One and the same source answers to source, group and naming: “unnamed” and “analysts” ask for unnamed analysts. */
export function sourceTest(filters: Filters): (source: Source) => boolean {
  const [ids, groups, namings] = [
    choiceOf(filters.sources),
    choiceOf(filters.groups),
    choiceOf(filters.namings),
  ];
  return ({ id, group, naming }) => ids(id) && groups(group) && namings(naming);
}

/** Ids of the sources that are asked for; null where none is. */
export function speakersOf(sources: readonly Source[], filters: Filters): ReadonlySet<string> | null {
  if (!asksForSources(filters)) return null;
  return new Set(sources.filter(sourceTest(filters)).map(({ id }) => id));
}

/** One and the same entry answers to meeting and kind. */
export function meetingTest(filters: Filters): (entry: Ministerial) => boolean {
  const [meetings, kinds] = [choiceOf(filters.meetings), choiceOf(filters.kinds)];
  return ({ id, kind }) => meetings(id) && kinds(kind);
}

/** An article of unknown date matches no choice of dates; one that reports on no entry matches no meeting. */
export function articleTest(filters: Filters, { reportedIn }: DatasetIndex): (article: Article) => boolean {
  const outlets = choiceOf(filters.outlets);
  const dates = datesTest(filters);
  const meets = meetingTest(filters);
  const reports = (article: Article): boolean =>
    !asksForMeetings(filters) || [...(reportedIn.get(article.id) ?? [])].some(meets);
  return (article) => outlets(article.outlet.id) && dates(article.published) && reports(article);
}

/** Whether a report is on a chosen meeting; one that fits no entry of the record is on none. */
export function reportTest(
  filters: Filters,
  { ministerials }: DatasetIndex,
): (report: AttendanceReport) => boolean {
  if (!asksForMeetings(filters)) return () => true;
  const meets = meetingTest(filters);
  return ({ ministerial }) => {
    const entry = ministerials.get(ministerial ?? '');
    return entry !== undefined && meets(entry);
  };
}

/** Dates, meeting and kind move the record; what articles say does not. */
export function entryTest(filters: Filters): (entry: Ministerial) => boolean {
  const dates = datesTest(filters);
  const meets = meetingTest(filters);
  return (entry) => meets(entry) && dates({ earliest: entry.startDate, latest: entry.endDate });
}
