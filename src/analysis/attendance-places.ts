import type { Article } from '../articles/article.ts';
import { fold } from '../common/fold.ts';
import type { AttendanceRecord, Ministerial } from '../record/record.ts';
import { anyOf } from './attendance-words.ts';
import { homeOfTheAlliance, homesOfTheUs } from './lexicon/attendance-places.ts';

const patterns = new WeakMap<AttendanceRecord, RegExp>();

/** `Porto, Portugal`: the town and its country. */
function namesOf(place: string): string[] {
  return place
    .split(/[,()]/u)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}[\p{L}\s'.-]+$/u.test(name));
}

/** Matches `in` or `to` one of the record's places; made once a record. */
function patternOf(record: AttendanceRecord): RegExp {
  const known = patterns.get(record);
  if (known !== undefined) return known;
  const names = [...new Set(record.ministerials.flatMap(({ place }) => namesOf(place)))];
  const own = names.filter((name) => !homesOfTheUs.includes(name));
  const pattern = new RegExp(String.raw`(?<![\p{L}-])(?<place>${anyOf(own)})(?![\p{L}-])`, 'gu');
  patterns.set(record, pattern);
  return pattern;
}

/** The first of the record's places that a clause names; its usual home last. */
export function placeIn(clause: string, record: AttendanceRecord): string | null {
  if (record.ministerials.length === 0) return null;
  const found = [...clause.matchAll(patternOf(record))].map(([name]) => name);
  return found.find((name) => name !== homeOfTheAlliance) ?? found[0] ?? null;
}

export function isHeldAt({ place }: Ministerial, name: string): boolean {
  return namesOf(place).some((own) => fold(own) === fold(name));
}

/** The town that the article is datelined from, where the record has a ministerial there and not its usual home. */
export function datelinePlace({ text, parts }: Article, record: AttendanceRecord): string | null {
  const line = parts.find(({ kind }) => kind === 'dateline');
  if (line === undefined) return null;
  const [town = ''] = text.slice(line.start, line.end).split(/[,.(]/u);
  const name = town.trim();
  const isHome = fold(name) === fold(homeOfTheAlliance);
  return !isHome && record.ministerials.some((each) => isHeldAt(each, name)) ? name : null;
}
