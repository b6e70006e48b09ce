import { array, object, optional, string, type InferOutput } from 'valibot';
import { parseItem } from '../../../src/common/border.ts';
import { isDay, type Day } from '../../../src/common/day.ts';
import { monthNames } from '../../../src/analysis/lexicon/attendance-dates.ts';
import { ordinals } from '../../../src/corpus/lexicon/claims.ts';
import type { Population, Superlative, SuperlativeVerdict } from '../../../src/record/superlatives.ts';

export const checkLabel = object({ claim: string(), articles: array(string()), answer: string() });
const holder = object({ recordChecks: optional(array(checkLabel), []) });

/** A claim, the articles that make it and what the record answers, as a reader words it. */
export type CheckLabel = InferOutput<typeof checkLabel>;

/** What a label's answer says of one population. */
export interface WantedAnswer {
  readonly population: Population;
  /** Null where figures alone answer. */
  readonly verdict: SuperlativeVerdict | null;
  readonly days: readonly Day[];
  /** How many absences it counts; null where it does not say. */
  readonly absences: number | null;
}

/** The record checks of one set of labels; a bad one stops the run. */
export function readChecks(file: string, input: unknown): readonly CheckLabel[] {
  const { value, refusals } = parseItem(holder, input, { file, path: '' });
  if (value !== null) return value.recordChecks;
  throw new Error(refusals.map(({ path, reason }) => `${file}, ${path}: ${reason}`).join('\n'));
}

const kinds: readonly (readonly [RegExp, Superlative['kind']])[] = [
  [/in a row|running|consecutive/iu, 'in-a-row'],
  [/rare|unusual/iu, 'rare'],
  [/precedent/iu, 'never-before'],
  [/first since/iu, 'first-since'],
];

/** `second in a row`: what is claimed, with its ordinal or year. */
export function isOfClaim(claim: string, superlative: Superlative): boolean {
  const kind = kinds.find(([words]) => words.test(claim))?.[1];
  if (kind !== superlative.kind) return false;
  switch (superlative.kind) {
    case 'in-a-row':
      return superlative.ordinal === (ordinals.get(claim.split(' ')[0] ?? '') ?? null);
    case 'first-since':
      return claim.includes(String(superlative.year));
    case 'rare':
    case 'never-before':
      return true;
  }
}

const DAY = /\b(\d{1,2}) (\p{Lu}\p{L}+) (\d{4})\b/gu;
const counts: Readonly<Record<string, number>> = { no: 0, one: 1, two: 2, three: 3, four: 4 };

function daysIn(words: string): readonly Day[] {
  return [...words.matchAll(DAY)].flatMap(([, date = '', month, year = '']) => {
    const at = monthNames.findIndex(([name]) => name === month) + 1;
    const day = `${year}-${String(at).padStart(2, '0')}-${date.padStart(2, '0')}`;
    return isDay(day) ? [day] : [];
  });
}

function populationOf(words: string): Population {
  if (/^\s*foreign/iu.test(words)) return 'foreign';
  return /^\s*defence/iu.test(words) ? 'defence' : 'both';
}

function verdictOf(words: string): SuperlativeVerdict | null {
  if (/beyond the record/u.test(words)) return 'beyond-the-record';
  if (/contradicts/u.test(words)) return 'contradicts';
  return /agrees/u.test(words) ? 'agrees' : null;
}

/** `both kinds together: agrees (3 May 2031); defence ministerials alone: contradicts (…)`, part by part. */
export function wantedAnswers({ answer }: CheckLabel): readonly WantedAnswer[] {
  return answer.split(';').map((words) => {
    const counted = /\b(?<count>no|one|two|three|four) absences?\b/u.exec(words)?.groups?.['count'];
    return {
      population: populationOf(words),
      verdict: verdictOf(words),
      days: daysIn(words),
      absences: counted === undefined ? null : (counts[counted] ?? null),
    };
  });
}
