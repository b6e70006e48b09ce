import { namings, speakerGroups, stances } from '../analysis/findings.ts';
import { addDays, addMonths, isDay, type Day, type DayInterval } from '../common/day.ts';
import type { Span } from '../common/span.ts';
import { certainties } from '../corpus/certainty.ts';
import { ministerialKinds } from '../record/record.ts';
import type { Filters } from './filters.ts';
import { isSearch } from './search.ts';
import { sectionIds, type SectionId } from './section-ids.ts';

/** A place in an article that a link opens. */
export interface ReadingPlace extends Span {
  readonly article: string;
}

const profileKinds = ['source', 'outlet'] as const;

/** Whose view stands open: a source's or an outlet's, by its id. */
export interface ProfilePlace {
  readonly kind: (typeof profileKinds)[number];
  readonly id: string;
}

export const gridLayouts = ['outlets-down', 'side-by-side'] as const;
export type GridLayout = (typeof gridLayouts)[number];

/** All that a pasted link restores. */
export interface View {
  readonly filters: Filters;
  readonly reading: ReadingPlace | null;
  /** The view that stands open beside the page; missing for none. */
  readonly profile?: ProfilePlace;
  /** The days that the timeline shows; left out for its own choice of the latest months. */
  readonly window?: DayInterval;
  /** Id of the record's entry that lies open. */
  readonly entry?: string;
  /** Missing where the outlets stand across. */
  readonly layout?: GridLayout;
  /** Ids of the articles chosen to stand side by side, in order; missing where nobody has chosen yet. */
  readonly compare?: readonly string[];
  /** Whether “How this is made” lies over the page; missing where it does not. */
  readonly made?: true;
  /** The one section that is shown, in a frame of another page; missing for the whole page. */
  readonly embed?: SectionId;
}

export const SEPARATOR = '~';
const MAX_CHOICES = 500;
const MAX_TEXT = 200;
const MAX_ID = 100;
const MONTH = /^\d{4}-\d{2}$/;
const PLACE = /^(.+)@(\d{1,9})-(\d{1,9})$/;

function readList(value: string): readonly string[] {
  return [...new Set(value.split(SEPARATOR).filter((item) => item !== ''))].slice(0, MAX_CHOICES);
}

/** The choices that are known; an old link's others are left out. */
function readKnown<T extends string>(known: readonly T[], value: string): readonly T[] {
  return readList(value).flatMap((item) => known.find((each) => each === item) ?? []);
}

/** Null where the words are marks alone: here and nowhere else it is decided that they are no search. */
function readSearch(value: string): string | null {
  const text = value.slice(0, MAX_TEXT);
  return isSearch(text) ? text : null;
}

function readDay(value: string): Day | null {
  return isDay(value) ? value : null;
}

function readPlace(value: string): ReadingPlace | null {
  const [, article, start, end] = PLACE.exec(value) ?? [];
  if (article === undefined || Number(start) > Number(end)) return null;
  return { article, start: Number(start), end: Number(end) };
}

/** A day, or a month’s first or last day: `2026-02` does for either. */
function readEdge(value: string | undefined, edge: 'first' | 'last'): Day | null {
  if (value === undefined || !MONTH.test(value)) return readDay(value ?? '');
  const first = readDay(`${value}-01`);
  return first === null || edge === 'first' ? first : addDays(addMonths(first, 1), -1);
}

function readWindow(value: string): DayInterval | null {
  const edges = value.split(SEPARATOR).toSorted();
  const earliest = readEdge(edges[0], 'first');
  const latest = readEdge(edges[1], 'last');
  return earliest === null || latest === null || edges.length !== 2 ? null : { earliest, latest };
}

/** `source:ada-holm`; an id may hold further colons. */
function readProfile(value: string): ProfilePlace | null {
  const [, form, id] = /^(\w+):(.+)$/u.exec(value) ?? [];
  const kind = profileKinds.find((each) => each === form);
  return kind === undefined || id === undefined ? null : { kind, id };
}

/** Nobody's choice is null, a choice of nothing is empty: `~`. */
function readCompared(value: string): readonly string[] | null {
  return value === '' ? null : readList(value);
}

/** Reads the query of an address. What it does not know or cannot read, it leaves out: an old link still opens. */
export function parseView(search: string): View {
  const query = new URLSearchParams(search);
  // A link cut within a letter brings U+FFFD, which nobody means.
  const all = (key: string) => query.getAll(key).map((value) => value.replaceAll('\uFFFD', ''));
  const list = (key: string) => all(key).filter(Boolean).join(SEPARATOR);
  const first = <T>(key: string, read: (value: string) => T | null): T | null =>
    all(key).reduce<T | null>((found, value) => found ?? read(value), null);
  const upTo = (most: number) => (value: string) => value.slice(0, most) || null;
  const profile = first('profile', readProfile);
  const window = first('window', readWindow);
  const entry = first('entry', upTo(MAX_ID));
  const [layout] = readKnown(gridLayouts, list('layout'));
  const compare = readCompared(list('compare'));
  const [embed] = readKnown(sectionIds, list('embed'));
  const made = first('made', (value) => (value === '1' ? true : null));
  return {
    filters: {
      text: first('q', readSearch) ?? '',
      outlets: readList(list('outlet')),
      sources: readList(list('source')),
      groups: readKnown(speakerGroups, list('group')),
      namings: readKnown(namings, list('naming')),
      stances: readKnown(stances, list('stance')),
      certainties: readKnown(certainties, list('certainty')),
      meetings: readList(list('meeting')),
      kinds: readKnown(ministerialKinds, list('kind')),
      from: first('from', readDay),
      to: first('to', readDay),
    },
    reading: first('read', readPlace),
    ...(profile === null ? {} : { profile }),
    ...(window === null ? {} : { window }),
    ...(entry === null ? {} : { entry }),
    ...(layout === undefined ? {} : { layout }),
    ...(compare === null ? {} : { compare }),
    ...(made === null ? {} : { made }),
    ...(embed === undefined ? {} : { embed }),
  };
}

/** The query for a view, `''` for the whole story; defaults are left out. */
export function writeView({
  filters,
  reading,
  profile,
  window,
  entry,
  layout,
  compare,
  made,
  embed,
}: View): string {
  const entries: readonly (readonly [string, string])[] = [
    ['q', readSearch(filters.text) ?? ''],
    ['outlet', filters.outlets.join(SEPARATOR)],
    ['source', filters.sources.join(SEPARATOR)],
    ['group', filters.groups.join(SEPARATOR)],
    ['naming', filters.namings.join(SEPARATOR)],
    ['stance', filters.stances.join(SEPARATOR)],
    ['certainty', filters.certainties.join(SEPARATOR)],
    ['meeting', filters.meetings.join(SEPARATOR)],
    ['kind', filters.kinds.join(SEPARATOR)],
    ['from', filters.from ?? ''],
    ['to', filters.to ?? ''],
    ['read', reading === null ? '' : `${reading.article}@${reading.start}-${reading.end}`],
    ['profile', profile === undefined ? '' : `${profile.kind}:${profile.id}`],
    ['window', window === undefined ? '' : `${window.earliest}${SEPARATOR}${window.latest}`],
    ['entry', entry ?? ''],
    ['layout', layout ?? ''],
    ['compare', compare?.length === 0 ? SEPARATOR : (compare ?? []).join(SEPARATOR)],
    ['made', made ? '1' : ''],
    ['embed', embed ?? ''],
  ];
  const query = new URLSearchParams(entries.filter(([, value]) => value !== '').map((entry) => [...entry]));
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}
