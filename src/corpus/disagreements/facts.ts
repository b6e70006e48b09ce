import { plainMarks } from '../../analysis/attendance-words.ts';
import { monthNames } from '../../analysis/lexicon/attendance-dates.ts';
import type { Span } from '../../common/span.ts';
import { contentWords } from '../content-words.ts';
import { currencies, magnitudes, numberWords, percentWords, roundingWords } from '../lexicon/amounts.ts';

/** An amount or a day in a sentence; the span counts in the sentence. */
export interface Fact extends Span {
  readonly kind: 'number' | 'date';
  /** What is counted, in units that can be compared: `euro`, `%`, `troop`; `day` for a date. */
  readonly of: readonly string[];
  readonly value: string;
  /** Words before it say that it is about so much. */
  readonly isRounded: boolean;
}

/** Words after an amount that may name what is counted. */
const NOUNS_AFTER = 3;
const LETTERS_AFTER = 40;

const names = monthNames.flat().join('|');
const DATE = new RegExp(
  String.raw`(?<![\w.,])(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(?<month>${names})|(?<month2>${names})\.?\s(?<day2>\d{1,2})(?:st|nd|rd|th)?)(?![\w%])`,
  'giu',
);
const words = (list: Iterable<string>) => [...list].filter((word) => /^\p{L}/u.test(word)).join('|');
const AMOUNT = new RegExp(
  String.raw`(?<![\w.,-])(?<sign>US\$|[€£$])?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?:${words(numberWords.keys())})(?![\w-]))(?:\s?(?<magnitude>${words(magnitudes.keys())})(?!\w))?(?:\s?(?<percent>%|(?:${words(percentWords)})(?!\w)))?(?:\s(?<money>${words(currencies.keys())})(?!\w))?(?![\w,:]*\d)`,
  'giu',
);
const ROUNDED = new RegExp(String.raw`(?<!\w)(?:${roundingWords.join('|')})\s$`, 'iu');
const LETTERS_BEFORE = 20;

function monthOf(word: string): number {
  return monthNames.findIndex((forms) => forms.some((form) => form.toLowerCase() === word.toLowerCase()));
}

function datesIn(plain: string): readonly Fact[] {
  return [...plain.matchAll(DATE)].map((match) => {
    const { day, day2, month, month2 } = match.groups ?? {};
    const value = `${monthOf(month ?? month2 ?? '') + 1}-${Number(day ?? day2)}`;
    return {
      kind: 'date',
      of: ['day'],
      value,
      isRounded: false,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

const PLURAL = /(?:[^s]s|people|personnel|men|women|children)$/iu;

/** The words right behind an amount that say what it counts, up to the clause’s end: the first of many, else the next two. */
function countedAfter(plain: string, end: number): readonly { stem: string; end: number }[] {
  const after = /^[^,.;:()“”"]*/u.exec(plain.slice(end, end + LETTERS_AFTER))?.[0] ?? '';
  const found: { stem: string; end: number }[] = [];
  let from = 0;
  for (const word of contentWords(after).slice(0, NOUNS_AFTER)) {
    if (after.slice(from, word.start).trim() !== '') break;
    found.push({ stem: word.stem, end: end + word.end });
    from = word.end;
    if (PLURAL.test(after.slice(word.start, word.end))) return found.slice(-1);
  }
  return found;
}

function amountOf(match: RegExpMatchArray): { value: number; unit: string | null } {
  const { sign, digits = '', magnitude, percent, money } = match.groups ?? {};
  const number = numberWords.get(digits.toLowerCase()) ?? Number(digits.replaceAll(',', ''));
  const value = number * (magnitudes.get(magnitude?.toLowerCase() ?? '') ?? 1);
  const currency = currencies.get((sign ?? money ?? '').toLowerCase()) ?? null;
  return { value, unit: percent === undefined ? currency : '%' };
}

function isYear(match: RegExpMatchArray): boolean {
  return /^(?:19|20)\d\d$/u.test(match[0]);
}

function amountsIn(plain: string, dates: readonly Fact[]): readonly Fact[] {
  return [...plain.matchAll(AMOUNT)].flatMap((match): Fact[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isYear(match) || dates.some(({ start, end }) => span.start < end && start < span.end)) return [];
    const { value, unit } = amountOf(match);
    const counted = countedAfter(plain, span.end);
    const of = unit === null ? counted.map(({ stem }) => stem) : [unit];
    const end = unit === null ? (counted[0]?.end ?? span.end) : span.end;
    const isRounded = ROUNDED.test(plain.slice(Math.max(0, span.start - LETTERS_BEFORE), span.start));
    return of.length === 0
      ? []
      : [{ kind: 'number', of, value: String(value), isRounded, start: span.start, end }];
  });
}

/** The amounts and days that a sentence gives. */
export function factsIn(sentence: string): readonly Fact[] {
  const plain = plainMarks(sentence);
  const dates = datesIn(plain);
  return [...dates, ...amountsIn(plain, dates)];
}
