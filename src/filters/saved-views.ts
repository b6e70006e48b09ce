import {
  array,
  check,
  literal,
  maxLength,
  minLength,
  object,
  pipe,
  string,
  transform,
  unknown,
  type InferOutput,
} from 'valibot';
import { parseItem, parseItems } from '../common/border.ts';
import { parseJson } from '../common/json.ts';
import { oneLine } from '../common/one-line.ts';
import type { Parsed, Refusal } from '../common/refusal.ts';
import { day } from '../common/schemas.ts';
import { parseView, writeView } from './url.ts';

export const LONGEST_NAME = 80;
const LONGEST_QUERY = 20_000;
const LIMITS = { characters: 5_000_000, depth: 6 };

function queryOf(query: string): string {
  const { embed: _, ...view } = parseView(query);
  return writeView(view);
}

const savedViewSchema = object({
  name: pipe(
    string(),
    transform(oneLine),
    minLength(1, 'the name is empty'),
    maxLength(LONGEST_NAME, `the name is longer than ${LONGEST_NAME} characters`),
  ),
  /** As the address holds it; what this page does not know of it is left out, and a frame’s one section, which has no way out. */
  query: pipe(
    string(),
    maxLength(LONGEST_QUERY, 'the query is too long for an address'),
    check((query) => query === '' || query.startsWith('?'), 'a query is empty or begins with ?'),
    transform(queryOf),
  ),
  /** In UTC. */
  saved: day,
});

/** What a link restores, under a name that a person gave it. */
export type SavedView = InferOutput<typeof savedViewSchema>;

const KIND = 'readout-views';
const VERSION = 1;
const fileSchema = object({ kind: literal(KIND), version: literal(VERSION), views: array(unknown()) });

/** Why a file as a whole is not taken: one sentence, whatever is amiss in it. */
function wholeRefusal(file: string, reason: string): Refusal {
  return {
    file,
    path: '',
    value: '',
    reason,
    remedy: 'Choose one that “Export as a file” made on this page.',
  };
}

const NO_VIEWS = 'this is no file of saved views';

/** What is no JSON is told without the browser’s own words, which no two browsers share. */
const plainly = (reason: string): string => `${NO_VIEWS} (${reason.replace(/(?<=is no JSON):.*$/su, '')})`;

/** A file of views, or what the browser keeps: the good ones, and why each other one was not taken. */
export function parseSavedViews(file: string, text: string): Parsed<readonly SavedView[]> {
  const read = parseJson(file, text, LIMITS);
  if (read.kind === 'refused')
    return { value: [], refusals: [wholeRefusal(file, plainly(read.refusal.reason))] };
  const whole = parseItem(fileSchema, read.value, { file, path: '' });
  if (whole.value === null) {
    const isOfAnother = whole.refusals.every(({ path }) => path === 'version');
    const reason = isOfAnother ? 'the file is of another version of this page' : NO_VIEWS;
    return { value: [], refusals: [wholeRefusal(file, reason)] };
  }
  const { value, refusals } = parseItems(savedViewSchema, whole.value.views, { file, path: 'views' });
  return { value: withViews([], value), refusals };
}

export function writeSavedViews(views: readonly SavedView[]): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, views }, null, 2)}\n`;
}

/** No half of a letter and no space at the end. */
function shortened(name: string, most: number): string {
  return name
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd();
}

/** Names that differ in large and small letters alone are the same. */
const nameKey = (name: string): string => name.toLowerCase();

const isNamed =
  (name: string) =>
  (view: SavedView): boolean =>
    nameKey(view.name) === nameKey(name);

export function viewNamed(views: readonly SavedView[], name: string): SavedView | undefined {
  return views.find(isNamed(name));
}

/** `name`, or with the first number that makes it another’s. */
export function freeName(name: string, views: readonly SavedView[]): string {
  const taken = new Set(views.map((view) => nameKey(view.name)));
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? '' : ` (${number})`;
    const tried = `${shortened(name, LONGEST_NAME - tail.length)}${tail}`;
    if (!taken.has(nameKey(tried))) return tried;
  }
}

/** The views with another behind them, or at its place: the same under the same name stays one, another of the same name gets a number. */
export function withView(
  views: readonly SavedView[],
  added: SavedView,
  at: number = views.length,
): readonly SavedView[] {
  const isSame = isNamed(added.name);
  const isThere = views.some((view) => isSame(view) && view.query === added.query);
  return isThere ? views : views.toSpliced(at, 0, { ...added, name: freeName(added.name, views) });
}

/** One behind the other, as `withView` takes each. */
export function withViews(views: readonly SavedView[], added: readonly SavedView[]): readonly SavedView[] {
  return added.reduce((all, view) => withView(all, view), views);
}

/** With another in the place of the one of its name, which keeps its name; behind all where there is none. */
export function withReplaced(views: readonly SavedView[], by: SavedView): readonly SavedView[] {
  const at = views.findIndex(isNamed(by.name));
  const former = views[at];
  return former === undefined ? withView(views, by) : views.with(at, { ...by, name: former.name });
}

/** With the one called `from` called `to`; as they were where there is none, or another is called so. */
export function renamed(views: readonly SavedView[], from: string, to: string): readonly SavedView[] {
  const at = views.findIndex(({ name }) => name === from);
  const view = views[at];
  const holder = viewNamed(views, to);
  if (view === undefined || (holder !== undefined && holder !== view)) return views;
  return views.with(at, { ...view, name: to });
}
