import { onceForText } from '../common/once-for-text.ts';
import type { Span } from '../common/span.ts';
import { dateFinders } from './dates-patterns.ts';

/** Where the writer stands to what is told: before it or after it. */
export type Side = 'ahead' | 'behind';

export type Turn = 'last' | 'this' | 'next';

export type DateExpression =
  | {
      readonly kind: 'day';
      readonly month: number;
      readonly day: number;
      readonly until: number;
      readonly year: number | null;
    }
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly year: number | null;
      readonly turn: Turn | null;
    }
  | { readonly kind: 'year'; readonly year: number }
  | {
      readonly kind: 'season';
      readonly months: readonly number[];
      readonly year: number | null;
      readonly turn: Turn | null;
    }
  | { readonly kind: 'weekday'; readonly weekdays: readonly number[]; readonly turn: Turn | null }
  /** `next month` is unit month, offset 1; `yesterday` unit day, offset -1. */
  | { readonly kind: 'unit'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly offset: number }
  /** So long before, as writers round it: `a year ago` is no calendar year. */
  | { readonly kind: 'ago'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number }
  | { readonly kind: 'side' };

/** A date as an article writes it: most have a meaning only once it is known when the article came out. */
export interface DateMention extends Span {
  /** As printed. */
  readonly words: string;
  readonly expression: DateExpression;
  /** Where the words themselves tell: `upcoming`, `last`. */
  readonly side: Side | null;
}

function withoutOverlaps(found: readonly DateMention[]): DateMention[] {
  const kept: DateMention[] = [];
  const ordered = [...found].toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const each of ordered) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
}

function readDates(text: string): readonly DateMention[] {
  const hasDigits = /\d/u.test(text);
  const found = dateFinders
    .filter(({ digits }) => hasDigits || !digits)
    .flatMap(({ find, read }) =>
      find(text).flatMap((match) => {
        const reading = read(match);
        if (reading === null) return [];
        const words = match[0].trimEnd();
        return [{ ...reading, words, start: match.index, end: match.index + words.length }];
      }),
    );
  return withoutOverlaps(found);
}

/** An article's sentences and clauses are asked for their dates again and again. */
const TEXTS_KNOWN = 1_000;

const knownDates = onceForText(readDates, TEXTS_KNOWN);

/** The dates that `text` names, in order, none over another; offsets count in `text`. Whoever asks gets mentions of their own: those of a meeting are told from those of a clause. */
export function findDates(text: string): DateMention[] {
  return knownDates(text).map((date) => ({ ...date }));
}

/** The months that a text names, January as 0. */
export function monthsIn(text: string): readonly number[] {
  return findDates(text).flatMap(({ expression }) => {
    if (expression.kind === 'season') return expression.months;
    return expression.kind === 'month' || expression.kind === 'day' ? [expression.month] : [];
  });
}

/** A day, a month, a season, a week: not a mere `upcoming`. */
export function isOfTime({ expression: { kind } }: DateMention): boolean {
  return kind !== 'side' && kind !== 'ago';
}
