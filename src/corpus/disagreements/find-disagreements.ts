import type { Article } from '../../articles/article.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import type { AttendanceReport, Disagreement, Source, Statement, Utterance } from '../corpus.ts';
import type { MergedSources } from '../merge-sources.ts';
import { findAlteredQuotations, tellSame } from './altered-quotations.ts';
import { findEventDayDisagreements } from './event-days.ts';
import { findMeetingDayDisagreements } from './meeting-days.ts';
import { findNameOfMeetingDisagreements } from './names-of-meetings.ts';
import { findNumberDisagreements } from './numbers.ts';
import { findRoleDisagreements } from './roles.ts';
import { findSpellingDisagreements } from './spellings.ts';
import { findStandInDisagreements } from './stand-ins.ts';

/** What disagreements are found in; lists in order of article and place. */
export interface Compared {
  readonly articles: readonly Article[];
  readonly people: MergedSources['people'];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  readonly reports: readonly AttendanceReport[];
  readonly utterances: readonly Utterance[];
  readonly record: AttendanceRecord;
}

/** Everything that articles tell in different ways. */
export function findDisagreements({
  articles,
  people,
  sources,
  statements,
  reports,
  utterances,
  record,
}: Compared): readonly Disagreement[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const dates = [
    ...findMeetingDayDisagreements(articles, reports, record.ministerials),
    ...findEventDayDisagreements(articles, people),
  ];
  const numbers = findNumberDisagreements(articles, people, record.ministerials).filter(
    (each) => !dates.some((other) => tellSame(each, other)),
  );
  return [
    ...findSpellingDisagreements(people, byId),
    ...findAlteredQuotations(articles, utterances, statements, sources),
    ...findNameOfMeetingDisagreements(byId, reports, record.ministerials),
    ...dates,
    ...numbers,
    ...findStandInDisagreements(articles, reports, people, record.ministerials),
    ...findRoleDisagreements(people, articles),
  ];
}
