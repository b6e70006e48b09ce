import { stances, type Stance } from '../analysis/findings.ts';
import { isDay, type Day } from '../common/day.ts';
import type { Span } from '../common/span.ts';
import type { Filters } from './filters.ts';

/** A place in an article that a link opens. */
export interface ReadingPlace extends Span {
  readonly article: string;
}

/** All that a pasted link restores. */
export interface View {
  readonly filters: Filters;
  readonly reading: ReadingPlace | null;
}

const SEPARATOR = '~';
const MAX_CHOICES = 500;
const MAX_TEXT = 200;
const PLACE = /^(.+)@(\d{1,9})-(\d{1,9})$/;

function readList(value: string | null): readonly string[] {
  if (value === null) return [];
  return [...new Set(value.split(SEPARATOR).filter((item) => item !== ''))].slice(0, MAX_CHOICES);
}

function isStance(value: string): value is Stance {
  return stances.some((stance) => stance === value);
}

function readDay(value: string | null): Day | null {
  return isDay(value) ? value : null;
}

function readPlace(value: string | null): ReadingPlace | null {
  const [, article, start, end] = PLACE.exec(value ?? '') ?? [];
  if (article === undefined || Number(start) > Number(end)) return null;
  return { article, start: Number(start), end: Number(end) };
}

/** Reads the query of an address. What it does not know or cannot read, it leaves out: an old link still opens. */
export function parseView(search: string): View {
  const query = new URLSearchParams(search);
  return {
    filters: {
      text: (query.get('q') ?? '').slice(0, MAX_TEXT),
      outlets: readList(query.get('outlet')),
      sources: readList(query.get('source')),
      stances: readList(query.get('stance')).filter(isStance),
      from: readDay(query.get('from')),
      to: readDay(query.get('to')),
    },
    reading: readPlace(query.get('read')),
  };
}

/** The query for a view, `''` for the whole story; defaults are left out. */
export function writeView({ filters, reading }: View): string {
  const entries: readonly (readonly [string, string])[] = [
    ['q', filters.text],
    ['outlet', filters.outlets.join(SEPARATOR)],
    ['source', filters.sources.join(SEPARATOR)],
    ['stance', filters.stances.join(SEPARATOR)],
    ['from', filters.from ?? ''],
    ['to', filters.to ?? ''],
    ['read', reading === null ? '' : `${reading.article}@${reading.start}-${reading.end}`],
  ];
  const query = new URLSearchParams(entries.filter(([, value]) => value !== '').map((entry) => [...entry]));
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}
