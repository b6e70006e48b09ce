import type { Article } from '../../../src/articles/article.ts';
import type { Day } from '../../../src/common/day.ts';
import { addDays } from '../../../src/common/day.ts';
import type { AttendanceRecord, MinisterialKind, OfficeHolder } from '../../../src/record/record.ts';

/** The record and an article's own days, each day as `shift` puts it. */
export function shiftRecord(record: AttendanceRecord, shift: (day: Day) => Day): AttendanceRecord {
  const ministerials = record.ministerials.map((one) => ({
    ...one,
    startDate: shift(one.startDate),
    endDate: shift(one.endDate),
  }));
  const terms = record.terms.map((term) => ({
    ...term,
    from: shift(term.from),
    to: term.to === null ? null : shift(term.to),
  }));
  return { ministerials: ministerials.toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1)), terms };
}

export function shiftPublished(article: Article, shift: (day: Day) => Day): Article {
  const { published } = article;
  if (published === null) return article;
  const [earliest, latest] = [shift(published.earliest), shift(published.latest)];
  return { ...article, published: { ...published, earliest, latest } };
}

/** After 28 years the weekdays fall on the same days again. */
export const laterYear = (year: string): string => String(Number(year) + 28);
export const laterDay = (day: Day): Day => laterYear(day.slice(0, 4)) + day.slice(4);

/** Whole weeks that put a December into the February after it, and the January and February after that before the next December and into it. */
const FROM_DECEMBER = 63;
const FROM_JANUARY = 301;

/** Days before December 2025 stay; the order of days stays too, and so do the days of the week. */
export function winterDay(day: Day): Day {
  if (day < '2025-12-01') return day;
  return addDays(day, day < '2026-01-01' ? FROM_DECEMBER : FROM_JANUARY);
}

const months = ['January', 'February', 'December', 'November'];
const swapped: Readonly<Record<string, string>> = {
  December: 'February',
  January: 'November',
  February: 'December',
  'Dec.': 'Feb.',
  'Jan.': 'Nov.',
  'Feb.': 'Dec.',
};
const numbers: Readonly<Record<string, string>> = {
  January: '2026-01',
  February: '2026-02',
  December: '2025-12',
};

export const winterMonth =
  /(?:\b\d{1,2} )?(?:\b(?:December|January|February)\b|\b(?:Dec|Jan|Feb)\.)(?: \d{1,2}\b)?(?:,? 20\d\d\b)?/gu;

/** `12 February` as a writer says it of the day that it becomes. */
export function winterDate(words: string): string {
  const name = /[A-Z][a-z]+\.?/u.exec(words)?.[0] ?? '';
  const full = months.find((month) => month.startsWith(name.replace('.', ''))) ?? name;
  const year = /20\d\d/u.test(words) ? { December: '2026', February: '2026', January: '2026' }[full] : null;
  return words
    .replace(name, swapped[name] ?? name)
    .replace(/20\d\d/u, (old) => year ?? old)
    .replace(/\b\d{1,2}\b/u, (day) =>
      String(Number(winterDay(`${numbers[full] ?? ''}-${day.padStart(2, '0')}`).slice(8))),
    );
}

const otherKind: Readonly<Record<MinisterialKind, MinisterialKind>> = {
  foreign: 'defence',
  defence: 'foreign',
};

const offices: readonly (readonly [RegExp, string])[] = [
  [/^(?:Secretary of (?:Defen[cs]e|War)|(?:Defen[cs]e|War) Secretary)$/iu, 'Secretary of State'],
  [/^Secretary of State$/iu, 'Secretary of Defense'],
  [/^State Department$/u, 'Pentagon'],
  [/^(?:Pentagon|Defen[cs]e Department|Department of (?:Defense|War))$/u, 'State Department'],
  [/^(?:Pentagon|defen[cs]e) chief$/u, 'top diplomat'],
  [/^top (?:US |U\.S\. |American )?diplomat$/u, 'American defense chief'],
  [/^[Mm]inisters? of defen[cs]e$/u, 'ministers of foreign affairs'],
  [/^[Mm]inisters? of foreign affairs$/u, 'ministers of defence'],
  [/^foreign$/u, 'defence'],
  [/^Foreign$/u, 'Defence'],
  [/^defen[cs]e$/u, 'foreign'],
  [/^Defen[cs]e$/u, 'Foreign'],
];

export const kindWords =
  /\b(?:Secretary of (?:State|Defen[cs]e|War)|secretary of (?:state|defen[cs]e|war)|(?:Defen[cs]e|War) Secretary|(?:defen[cs]e|war) secretary|(?:Pentagon|defen[cs]e) chief|State Department|Defen[cs]e Department|Department of (?:Defense|War)|Pentagon|top (?:US |U\.S\. |American )?diplomat|[Mm]inisters? of (?:defen[cs]e|foreign affairs)|[Ff]oreign(?= (?:ministers?|ministerials?|minister’s)\b)|[Dd]efen[cs]e(?= (?:ministers?|ministerials?|minister’s)\b))/gu;

/** `Secretary of State` for `Secretary of Defense`, and so on with every word for one of the two. */
export function otherKindWord(words: string): string {
  return offices.find(([old]) => old.test(words))?.[1] ?? words;
}

export function swapKinds(record: AttendanceRecord): AttendanceRecord {
  const holder = ({ name, office }: OfficeHolder): OfficeHolder => ({
    name,
    office: office.replace(kindWords, otherKindWord),
  });
  return {
    ministerials: record.ministerials.map((one) => ({
      ...one,
      kind: otherKind[one.kind],
      usPrincipal: holder(one.usPrincipal),
      usRepresentative: one.usRepresentative === null ? null : holder(one.usRepresentative),
    })),
    terms: record.terms.map((term) => ({ ...term, kind: otherKind[term.kind] })),
  };
}
