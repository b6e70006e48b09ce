import { plainMarks } from '../../analysis/attendance-words.ts';
import type { Published } from '../../articles/article.ts';
import type { Span } from '../../common/span.ts';
import { contentWords } from '../content-words.ts';
import {
  currencies,
  fractions,
  magnitudes,
  manifolds,
  numberWords,
  percentWords,
  roundingWords,
} from '../lexicon/amounts.ts';
import { daysIn } from './days.ts';

/** An amount or a day in a sentence; the span counts in the sentence. */
export interface Fact extends Span {
  readonly kind: 'number' | 'date';
  /** What is counted, in units that can be compared: `euro`, `%`, `troop`; `day` for a date, `weekday` for one by its name. */
  readonly of: readonly string[];
  /** One amount; of days all that may be meant. */
  readonly values: readonly string[];
  /** Words before it say that it is about so much. */
  readonly isRounded: boolean;
}

/** Words after an amount that may name what is counted. */
const NOUNS_AFTER = 3;
const LETTERS_AFTER = 40;

const words = (list: Iterable<string>) => [...list].filter((word) => /^\p{L}/u.test(word)).join('|');
const ONES = [...numberWords].flatMap(([word, value]) => (value < 10 ? [word] : [])).join('|');
const AMOUNT = new RegExp(
  String.raw`(?<![\w.,-])(?<sign>US\$|[€£$])?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?:${words(numberWords.keys())})(?:-(?:${ONES}))?(?!\w))(?:\s?(?<magnitude>${words(magnitudes.keys())})(?!\w))?(?:\s?(?<percent>%|(?:${words(percentWords)})(?!\w)))?(?:\s(?<money>${words(currencies.keys())})(?!\w))?(?![\w,:]*\d)`,
  'giu',
);
const ROUNDED = new RegExp(String.raw`(?<!\w)(?:${roundingWords.join('|')})\s$`, 'iu');
const LETTERS_BEFORE = 20;

const PLURAL = /(?:[^s]s|people|personnel|men|women|children)$/iu;

/** The words right behind an amount that say what it counts, up to the clause’s end: the first of many, else the next two. */
function countedAfter(plain: string, end: number): readonly { stem: string; end: number }[] {
  const after =
    /^[^,.;:()“”"]*/u.exec(plain.slice(end, end + LETTERS_AFTER).replace(/^-(?=\p{Ll})/u, ' '))?.[0] ?? '';
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

/** `4,200`, `twelve`, `twenty-four`. */
function numberOf(digits: string): number {
  if (/\d/u.test(digits)) return Number(digits.replaceAll(',', ''));
  const whole = numberWords.get(digits);
  if (whole !== undefined) return whole;
  return digits.split('-').reduce((sum, word) => sum + (numberWords.get(word) ?? 0), 0);
}

function amountOf(match: RegExpMatchArray): { value: number; unit: string | null } {
  const { sign, digits = '', magnitude, percent, money } = match.groups ?? {};
  const value = numberOf(digits.toLowerCase()) * (magnitudes.get(magnitude?.toLowerCase() ?? '') ?? 1);
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
      : [{ kind: 'number', of, values: [String(value)], isRounded, start: span.start, end }];
  });
}

const PART = new RegExp(
  String.raw`(?<!\w)(?:${words([...fractions.keys(), ...manifolds.keys()])})(?!\w)`,
  'giu',
);

/** `a third`, `fivefold`, `doubled`: parts and times of what is not counted out. */
function partsIn(plain: string): readonly Fact[] {
  return [...plain.matchAll(PART)].map((match) => {
    const word = match[0].toLowerCase();
    const fraction = fractions.get(word);
    const values = [String(fraction ?? manifolds.get(word) ?? 0)];
    const of = [fraction === undefined ? 'time' : 'part'];
    const place = { start: match.index, end: match.index + match[0].length };
    return { kind: 'number', of, values, isRounded: false, ...place };
  });
}

/** The amounts and days that a sentence of an article gives. */
export function factsIn(sentence: string, published: Published | null): readonly Fact[] {
  const plain = plainMarks(sentence);
  const days = daysIn(plain, published);
  return [...days, ...amountsIn(plain, days), ...partsIn(plain)];
}
