import { cutSentences } from '../../analysis/attendance-sentences.ts';
import type { Article } from '../../articles/article.ts';
import { addDays, daysBetween, type Day } from '../../common/day.ts';
import { groupBy } from '../../common/group-by.ts';
import { overlaps, sliceOf, type Span } from '../../common/span.ts';
import type { Ministerial } from '../../record/record.ts';
import type { AttendanceReport, Disagreement } from '../corpus.ts';
import { datesIn } from './days.ts';
import { kindNamedIn } from './resolve-meeting.ts';

/** The day that an article gives for a ministerial. */
interface MeetingDay {
  readonly article: string;
  readonly about: string;
  readonly value: string;
  readonly span: Span;
}

const plainDay = (day: Day) => `${Number(day.slice(5, 7))}-${Number(day.slice(8))}`;

/** As far as a slip goes. */
const MOST_DAYS_OFF = 3;
const MOST_DAYS_BACK = 330;
const MOST_DAYS_ON = 120;

function daysAround({ startDate, endDate }: Ministerial): ReadonlySet<string> {
  const length = daysBetween(startDate, endDate) + 2 * MOST_DAYS_OFF + 1;
  return new Set(Array.from({ length }, (_, at) => plainDay(addDays(startDate, at - MOST_DAYS_OFF))));
}

/** Whether a day without its year is one of those on which it was held. */
export function isDuring({ startDate, endDate }: Ministerial, value: string): boolean {
  const length = daysBetween(startDate, endDate) + 1;
  return Array.from({ length }, (_, at) => plainDay(addDays(startDate, at))).includes(value);
}

function isNear({ startDate }: Ministerial, { published }: Article): boolean {
  if (published === null) return false;
  const days = daysBetween(startDate, published.latest);
  return days <= MOST_DAYS_BACK && days >= -MOST_DAYS_ON;
}

/** Dates in sentences that name whose meeting it was, or that report who came, near a day of the record. */
function daysIn(
  article: Article,
  reports: readonly AttendanceReport[],
  ministerials: readonly Ministerial[],
): readonly MeetingDay[] {
  const near = ministerials.filter((entry) => isNear(entry, article));
  return cutSentences(article).flatMap(({ text, start, end }) => {
    const dates = datesIn(text);
    if (dates.length !== 1) return [];
    const own = reports.filter(({ sentence }) => overlaps(sentence, { start, end }));
    const kind = kindNamedIn(text);
    return dates.flatMap((date) => {
      const [value = '', ...more] = date.values;
      const [entry, ...others] = near.filter(
        (each) =>
          daysAround(each).has(value) &&
          (each.kind === kind || own.some(({ ministerial }) => ministerial === each.id)),
      );
      if (entry === undefined || others.length > 0 || more.length > 0) return [];
      const span = { start: start + date.start, end: start + date.end };
      return [{ article: article.id, about: entry.id, value, span }];
    });
  });
}

/** Articles that give different days for one ministerial, at least one of them a day on which it was not held. */
export function findMeetingDayDisagreements(
  articles: readonly Article[],
  reports: readonly AttendanceReport[],
  ministerials: readonly Ministerial[],
): readonly Disagreement[] {
  const byArticle = groupBy(reports, ({ article }) => article);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const entries = new Map(ministerials.map((entry) => [entry.id, entry]));
  const days = articles.flatMap((article) => daysIn(article, byArticle.get(article.id) ?? [], ministerials));
  return [...groupBy(days, ({ about }) => about)].flatMap(([about, group]): Disagreement[] => {
    const entry = entries.get(about);
    const own = [...groupBy(group, ({ article }) => article).values()].flatMap(([first]) => first ?? []);
    const isAmiss = own.some(({ value }) => entry !== undefined && !isDuring(entry, value));
    if (!isAmiss || new Set(own.map(({ value }) => value)).size < 2) return [];
    const sides = own.map(({ article, span }) => {
      return { article, span, text: sliceOf(texts.get(article) ?? '', span) };
    });
    return [{ id: `date:${about}`, kind: 'date', about, sides }];
  });
}
