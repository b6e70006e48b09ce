import type { Article } from '../../articles/article.ts';
import { texts } from '../../catalogue/timeline.ts';
import { hullOfDays, timeOf } from '../../common/day.ts';
import { intervalInWords } from '../../common/words.ts';
import { textWidth, xOf, type Plot, type TimeRange } from './geometry.ts';

/** Articles of one row whose intervals meet: one bar. */
export interface StripBar {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly articles: readonly string[];
  /** Outlet, number and days, to read or hear. */
  readonly words: string;
}

export interface StripRow {
  readonly id: string;
  readonly name: string;
  readonly nameX: number;
  readonly nameAnchor: 'start' | 'end';
  readonly bars: readonly StripBar[];
}

export interface Strip {
  readonly rows: readonly StripRow[];
  /** With days that all lie outside the chart’s months. */
  readonly outside: readonly Article[];
  readonly undated: readonly Article[];
}

type Dated = Article & { readonly published: NonNullable<Article['published']> };

const ROWS = 8;
const LEAST_BAR = 5;
const NAME_GAP = 6;
const DAY = 86_400_000;

function isDated(article: Article): article is Dated {
  return article.published !== null;
}

function endOf(article: Dated): number {
  return timeOf(article.published.latest) + DAY;
}

function isShown(article: Dated, range: TimeRange): boolean {
  return timeOf(article.published.earliest) <= range.to && endOf(article) >= range.from;
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

function extentOf(article: Dated, range: TimeRange, plot: Plot): Extent {
  const left = Math.max(plot.left, xOf(timeOf(article.published.earliest), range, plot));
  const right = Math.min(plot.right, xOf(endOf(article), range, plot));
  return { left: Math.min(left, plot.right - LEAST_BAR), right: Math.max(right, left + LEAST_BAR) };
}

interface Group extends Extent {
  readonly articles: readonly Dated[];
}

/** Articles in order of their first day: those whose bars meet become one. */
function groupTouching(articles: readonly Dated[], range: TimeRange, plot: Plot): readonly Group[] {
  const groups: { left: number; right: number; articles: Dated[] }[] = [];
  for (const article of articles.toSorted(byFirstDay)) {
    const next = extentOf(article, range, plot);
    const last = groups.at(-1);
    if (last === undefined || next.left > last.right) {
      groups.push({ ...next, articles: [article] });
    } else {
      last.right = Math.max(last.right, next.right);
      last.articles.push(article);
    }
  }
  return groups;
}

function byFirstDay(a: Dated, b: Dated): number {
  return timeOf(a.published.earliest) - timeOf(b.published.earliest);
}

function daysOf(articles: readonly Dated[]): string {
  const days = hullOfDays(articles.map(({ published }) => published));
  return days === null ? '' : intervalInWords(days);
}

function barOf(name: string, row: string, { left, right, articles }: Group): StripBar {
  return {
    id: `${row} ${articles[0]?.id ?? ''}`,
    left,
    right,
    articles: articles.map(({ id }) => id),
    words: texts.bar(name, articles.length, daysOf(articles)),
  };
}

function cutTo(room: number, name: string): string {
  if (textWidth(name) <= room) return name;
  const letters = Math.max(1, Math.floor(room / textWidth('…')) - 1);
  return `${name.slice(0, letters).trimEnd()}…`;
}

/** The name beside its bars, on the side that has room for it; cut where neither has enough. */
function namePlace(
  name: string,
  bars: readonly StripBar[],
  plot: Plot,
): Pick<StripRow, 'name' | 'nameX' | 'nameAnchor'> {
  const first = bars[0]?.left ?? plot.left;
  const last = bars.at(-1)?.right ?? plot.left;
  const roomAfter = plot.width - last;
  const fitsAfter = roomAfter >= textWidth(name) + NAME_GAP || roomAfter >= first;
  return fitsAfter
    ? { name: cutTo(roomAfter - NAME_GAP, name), nameX: last + NAME_GAP, nameAnchor: 'start' }
    : { name: cutTo(first - NAME_GAP, name), nameX: first - NAME_GAP, nameAnchor: 'end' };
}

function rowOf(id: string, name: string, articles: readonly Dated[], range: TimeRange, plot: Plot): StripRow {
  const bars = groupTouching(articles, range, plot).map((group) => barOf(name, id, group));
  return { id, bars, ...namePlace(name, bars, plot) };
}

/** Outlets in order of their first article. */
function byOutlet(articles: readonly Dated[]): readonly (readonly [string, readonly Dated[]])[] {
  const groups = new Map<string, Dated[]>();
  for (const article of articles.toSorted(byFirstDay)) {
    const own = groups.get(article.outlet.id);
    if (own === undefined) groups.set(article.outlet.id, [article]);
    else own.push(article);
  }
  return [...groups];
}

/** Those that have a bar: their days are known and lie, in part at least, in the months shown. */
export function shownArticles(articles: readonly Article[], range: TimeRange): readonly Article[] {
  return articles.filter((article) => isDated(article) && isShown(article, range));
}

/** The loaded articles as bars of the days between which they came out, a row an outlet, the last row for all that are too many. */
export function shapeStrip(articles: readonly Article[], range: TimeRange, plot: Plot): Strip {
  const dated = articles.filter(isDated);
  const outlets = byOutlet(dated.filter((article) => isShown(article, range)));
  const own = outlets.length > ROWS ? outlets.slice(0, ROWS - 1) : outlets;
  const rest = outlets.slice(own.length);
  const rows = own.map(([id, each]) => rowOf(id, each[0]?.outlet.name ?? id, each, range, plot));
  const others = rest.flatMap(([, each]) => each);
  return {
    rows:
      rest.length === 0 ? rows : [...rows, rowOf('', texts.moreOutlets(rest.length), others, range, plot)],
    outside: dated.filter((article) => !isShown(article, range)),
    undated: articles.filter((article) => !isDated(article)),
  };
}
