import type { Article } from '../articles/article.ts';
import { citationTexts } from '../catalogue/export.ts';
import type { Day, DayInterval } from '../common/day.ts';
import { oneLine } from '../common/one-line.ts';
import { withTextFragment } from '../common/text-fragment.ts';
import { webAddress } from '../common/web-address.ts';
import { dayInWords, intervalInWords, monthInWords } from '../common/words.ts';
import { voicesInWords, type Voice } from './cited-voices.ts';

/** What is cited: an article, or a passage of it in its own words. */
export interface Cited {
  readonly article: Article;
  readonly passage: string | null;
  /** Whose words the passage holds; nobody’s that is known where they are missing. */
  readonly voices?: readonly Voice[];
  /** The day on which it was read, in UTC. */
  readonly accessed: Day;
}

function titleOf({ headline }: Article): string {
  return oneLine(headline?.value ?? citationTexts.untitled);
}

/** The original’s address, leading to the passage; null where there is none that a link may have. */
export function addressOf({ article, passage }: Cited): string | null {
  const safe = article.url === null ? null : webAddress(article.url.value);
  return safe === null || passage === null ? safe : withTextFragment(safe, passage);
}

const partsOf = (day: Day): number[] => day.split('-').map(Number);

/** Whether the page has the days as one: a day, or a whole month. */
function isOne(days: DayInterval): boolean {
  return days.earliest === days.latest || intervalInWords(days) === monthInWords(days.earliest);
}

function daysInWords(days: DayInterval): string {
  if (isOne(days)) return intervalInWords(days);
  return citationTexts.between(dayInWords(days.earliest), dayInWords(days.latest));
}

/** What both ends have in common: year, month and day, the first two, the first or nothing. */
function sharedParts({ earliest, latest }: DayInterval): readonly string[] {
  const [parts, others] = [earliest.split('-'), latest.split('-')];
  const apart = parts.findIndex((part, at) => part !== others[at]);
  return apart === -1 ? parts : parts.slice(0, apart);
}

/** `2025/12/04`; `2025/12//` or `2025///` where no more is known: RIS lets a part go, not its slash. */
function risDate(shared: readonly string[]): string | undefined {
  return shared.length === 0 ? undefined : `${shared.join('/')}${['///', '//'][shared.length - 1] ?? ''}`;
}

function dateParts(days: DayInterval): readonly (readonly number[])[] {
  return isOne(days) ? [sharedParts(days).map(Number)] : [partsOf(days.earliest), partsOf(days.latest)];
}

/** What no field holds: the days between which it was published, and the passage. */
function notesOf({ article: { published }, passage, voices = [] }: Cited): readonly string[] {
  const isSpan = published !== null && published.earliest !== published.latest;
  return [
    ...(isSpan ? [citationTexts.published(daysInWords(published))] : []),
    ...(passage === null ? [] : [citationTexts.passage(voicesInWords(voices), oneLine(passage))]),
  ];
}

/** One item of CSL-JSON (https://docs.citationstyles.org), an array as reference managers take it. */
export function cslOf(cited: Cited): string {
  const { article, accessed } = cited;
  const { published } = article;
  const [address, notes] = [addressOf(cited), notesOf(cited)];
  const item = {
    id: article.id,
    type: 'article-newspaper',
    title: titleOf(article),
    'container-title': oneLine(article.outlet.name),
    ...(published === null ? {} : { issued: { 'date-parts': dateParts(published) } }),
    ...(address === null ? {} : { URL: address }),
    accessed: { 'date-parts': [partsOf(accessed)] },
    language: article.language,
    // A reader that knows no span of days takes its first: the note has both. `{:field: …}` would set a field, wherever it stands.
    ...(notes.length === 0 ? {} : { note: notes.join('. ').replaceAll('{:', '{ :') }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** The same as RIS, a field a line, ended by CRLF. Of a span of days, what they share, with both in the note. */
export function risOf(cited: Cited): string {
  const { article, accessed } = cited;
  const address = addressOf(cited);
  const shared = article.published === null ? [] : sharedParts(article.published);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', titleOf(article)],
    // Some readers take T2 for a short form, others know it alone.
    ['JF', oneLine(article.outlet.name)],
    ['T2', oneLine(article.outlet.name)],
    ['PY', shared[0]],
    ['DA', risDate(shared)],
    ['LA', article.language],
    ['UR', address ?? undefined],
    ['Y2', accessed.replaceAll('-', '/')],
    ...notesOf(cited).map((note) => ['N1', note] as const),
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}`));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** `Ada Holm, quoted: “Words.” “Headline”, Outlet, 12 Feb 2026, https://… (read 23 Nov 2026).` */
export function plainCitation(cited: Cited): string {
  const { article, passage, voices = [], accessed } = cited;
  const day = article.published === null ? citationTexts.undated : daysInWords(article.published);
  const said = passage === null ? '' : `${citationTexts.said(voicesInWords(voices), oneLine(passage))} `;
  const where = [citationTexts.quoted(titleOf(article)), oneLine(article.outlet.name), day, addressOf(cited)];
  const told = where.filter((part) => part !== null).join(', ');
  return `${said}${told} ${citationTexts.read(dayInWords(accessed))}.`;
}
