import { cutSentences, type PlainSentence } from '../../analysis/attendance-sentences.ts';
import { weekdayNames } from '../../analysis/lexicon/attendance-dates.ts';
import { speechVerbs } from '../../analysis/lexicon/speech-verbs.ts';
import type { Article } from '../../articles/article.ts';
import { addDays, daysBetween, weekdayOf, type Day } from '../../common/day.ts';
import { fold } from '../../common/fold.ts';
import { groupBy } from '../../common/group-by.ts';
import { contains, sliceOf, type Span } from '../../common/span.ts';
import { surnameOf } from '../../record/people.ts';
import { sharedWords } from '../alike.ts';
import type { Disagreement } from '../corpus.ts';
import { eventForms, nearDayForms } from '../lexicon/events.ts';
import { quotationsOf } from '../quotations-of.ts';
import { areOfOneTime } from './one-time.ts';

/** Whom an article says to have done something, and on which day. */
interface EventDay {
  readonly article: Article;
  readonly who: string;
  readonly event: string;
  readonly day: Day;
  readonly span: Span;
  readonly places: ReadonlySet<string>;
}

const finders = eventForms.map(([event, forms]) => ({
  event,
  find: new RegExp(String.raw`(?<![\w-])(?:${forms.join('|')})(?![\w-])`, 'gu'),
}));
const DAY = new RegExp(
  String.raw`(?:(?:late|early|later)\s)?(?:[Oo]n\s)?(?<![\w-])(?:(?<weekday>${weekdayNames.join('|')})|(?<near>${nearDayForms.map(([form]) => form).join('|')}))(?:\s(?:morning|afternoon|evening|night))?(?![\w-]|'s)`,
  'gu',
);
const offsets: ReadonlyMap<string, number> = new Map(nearDayForms);
/** Where somebody came to or went. */
const PLACE = /^\s(?:to|in|into|for|at)\s(?<place>\p{Lu}\p{L}{2,})/gu;
const DAYS_OF_WEEK = 7;
const REACH_AFTER = 90;
const REACH_BEFORE = 110;
/** Two tellings of one coming or going are this near. */
const MOST_DAYS_APART = 3;

/** The last day of its name: what is told is done. */
function dayOf(groups: Record<string, string | undefined>, today: Day): Day {
  const { weekday, near } = groups;
  if (weekday === undefined) return addDays(today, offsets.get(near ?? '') ?? 0);
  const behind = (weekdayOf(today) - weekdayNames.indexOf(weekday) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return addDays(today, -behind);
}

function isOfSpeech(before: string): boolean {
  const [word = ''] = before.trim().split(/\s+/u).slice(-1);
  return speechVerbs.has(word.replace(/\P{L}/gu, '').toLowerCase());
}

/** The day that stands nearest behind what is done, else before it. */
function dayFor(text: string, at: Span, today: Day): { day: Day; span: Span } | null {
  const days = [...text.matchAll(DAY)]
    .filter(({ index }) => !isOfSpeech(text.slice(0, index)))
    .map((match) => ({
      day: dayOf(match.groups ?? {}, today),
      span: { start: match.index, end: match.index + match[0].length },
    }));
  const behind = days.find(({ span }) => span.start >= at.end && span.start - at.end <= REACH_AFTER);
  const before = days.findLast(({ span }) => span.end <= at.start && at.start - span.end <= REACH_BEFORE);
  return behind ?? before ?? null;
}

/** The last of the people named before it in the sentence. */
function doerOf(text: string, at: Span, surnames: ReadonlySet<string>): string | null {
  const words = text.slice(0, at.start).match(/\p{Lu}[\p{L}'-]+/gu) ?? [];
  return words.map((word) => fold(word).replace(/'s?$/u, '')).findLast((word) => surnames.has(word)) ?? null;
}

function eventsInSentence(
  article: Article,
  { text, start }: PlainSentence,
  today: Day,
  surnames: ReadonlySet<string>,
): readonly EventDay[] {
  return finders.flatMap(({ event, find }) =>
    [...text.matchAll(find)].flatMap((match): EventDay[] => {
      const at = { start: match.index, end: match.index + match[0].length };
      const [who, found] = [doerOf(text, at, surnames), dayFor(text, at, today)];
      if (who === null || found === null) return [];
      const span = { start: start + found.span.start, end: start + found.span.end };
      const places = new Set(
        [...text.slice(at.end).matchAll(PLACE)].map(({ groups }) => fold(groups?.['place'] ?? '')),
      );
      return [{ article, who, event, day: found.day, span, places }];
    }),
  );
}

function eventsIn(article: Article, surnames: ReadonlySet<string>): readonly EventDay[] {
  const { published } = article;
  if (published === null || published.earliest !== published.latest) return [];
  const quoted = quotationsOf(article);
  return cutSentences(article)
    .flatMap((sentence) => eventsInSentence(article, sentence, published.earliest, surnames))
    .filter(({ span }) => !quoted.some((region) => contains(region, span)));
}

function arePlacesApart(a: EventDay, b: EventDay): boolean {
  return a.places.size > 0 && b.places.size > 0 && sharedWords(a.places, b.places) === 0;
}

function differ(a: EventDay, b: EventDay): boolean {
  if (a.article.id === b.article.id || a.day === b.day || arePlacesApart(a, b)) return false;
  return Math.abs(daysBetween(a.day, b.day)) <= MOST_DAYS_APART && areOfOneTime(a.article, b.article);
}

/** Articles that let one official come, go or call off on different days; where an article gives two days, it is two events. */
export function findEventDayDisagreements(
  articles: readonly Article[],
  people: readonly { readonly name: string }[],
): readonly Disagreement[] {
  const surnames = new Set(people.map(({ name }) => fold(surnameOf(name))));
  const events = articles.flatMap((article) => eventsIn(article, surnames));
  return [...groupBy(events, ({ who, event }) => `${who}:${event}`)].flatMap(([key, all]): Disagreement[] => {
    const byArticle = [...groupBy(all, ({ article }) => article.id).values()];
    const own = byArticle.flatMap((each) => {
      const [first] = each;
      return first !== undefined && new Set(each.map(({ day }) => day)).size === 1 ? [first] : [];
    });
    if (!own.some((a) => own.some((b) => differ(a, b)))) return [];
    const sides = own.map(({ article, span }) => {
      return { article: article.id, span, text: sliceOf(article.text, span) };
    });
    const [first] = sides;
    const id = `date:${key}:${first?.article ?? ''}`;
    return [{ id, kind: 'date', about: id, sides }];
  });
}
