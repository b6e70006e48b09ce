import type { Article } from '../articles/article.ts';
import { intervalsOverlap, type DayInterval } from '../common/day.ts';
import type { Source } from '../corpus/corpus.ts';
import type { Ministerial } from '../record/record.ts';
import type { DatasetIndex } from './dataset-index.ts';
import type { Filters } from './filters.ts';

const OPEN: DayInterval = { earliest: '0000-01-01', latest: '9999-12-31' };

/** Whether an option is among the choices; no choice lets all pass. */
export function choiceOf<T>(choices: readonly T[]): (option: T) => boolean {
  const chosen = new Set(choices);
  return (option) => chosen.size === 0 || chosen.has(option);
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

/** One and the same source answers to source, group and naming: “unnamed” and “analysts” ask for unnamed analysts. */
export function sourceTest(filters: Filters): (source: Source) => boolean {
  const [ids, groups, namings] = [
    choiceOf(filters.sources),
    choiceOf(filters.groups),
    choiceOf(filters.namings),
  ];
  return ({ id, group, naming }) => ids(id) && groups(group) && namings(naming);
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

/** Dates, meeting and kind move the record; what articles say does not. */
export function entryTest(filters: Filters): (entry: Ministerial) => boolean {
  const dates = datesTest(filters);
  const meets = meetingTest(filters);
  return (entry) => meets(entry) && dates({ earliest: entry.startDate, latest: entry.endDate });
}
