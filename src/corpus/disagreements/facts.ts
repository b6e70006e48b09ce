import { plainMarks } from '../../analysis/attendance-words.ts';
import type { Published } from '../../articles/article.ts';
import { mayHold } from '../../common/may-hold.ts';
import type { Span } from '../../common/span.ts';
import { contentWords } from '../content-words.ts';
import {
  currencies,
  fractions,
  highBounds,
  lowBounds,
  magnitudes,
  manifolds,
  nthNouns,
  numberWords,
  ordinals,
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
  /** `more than` or `under`: it is only a bound. */
  readonly bound?: 'low' | 'high';
  /** Words between the amount and what it counts: `1,200 police officers`. */
  readonly beside?: readonly string[];
  /** Of how many: `seven of the eight`; undefined where nothing is said. */
  readonly whole?: number;
}

/** A unit that the sentence leaves open: `1,400 of them`. */
export const ANY_UNIT = '*';

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
const LOW = new RegExp(String.raw`(?<!\w)(?:${lowBounds.join('|')})\s$`, 'iu');
const HIGH = new RegExp(String.raw`(?<!\w)(?:${highBounds.join('|')})\s$`, 'iu');
const LETTERS_BEFORE = 20;

const PLURAL = /(?:\p{L}{2}[^s]s|people|personnel|men|women|children)$/iu;

interface Counted {
  readonly stem: string;
  readonly end: number;
}

/** The words right behind an amount that say what it counts, up to the clause’s end: the first of many, else the next two. */
function countedAfter(plain: string, end: number): { of: readonly Counted[]; beside: readonly string[] } {
  const after =
    /^[^,.;:()“”"]*/u.exec(
      plain
        .slice(end, end + LETTERS_AFTER)
        .replace(/^-(?=\p{Ll})/u, ' ')
        .replace(/\bU\.S\./u, 'US  '),
    )?.[0] ?? '';
  const found: Counted[] = [];
  let from = 0;
  for (const word of contentWords(after).slice(0, NOUNS_AFTER)) {
    if (after.slice(from, word.start).trim() !== '') break;
    found.push({ stem: word.stem, end: end + word.end });
    from = word.end;
    if (PLURAL.test(after.slice(word.start, word.end)))
      return { of: found.slice(-1), beside: found.slice(0, -1).map(({ stem }) => stem) };
  }
  return { of: found, beside: [] };
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

const OF_WHOLE = /^\s(?:out\s)?of\s(?:(?:the|its|their|all|[\p{L}.]+'s?|the\s\p{L}+'s?)\s)?$/iu;
const OF_THEM = /^\sof\s(?:them|these|those|whom)\b/iu;
/** `the force at 97,000`: what is counted stands before. */
const COUNTED_BEFORE =
  /(?<noun>[\p{L}\s'-]{3,40})\s(?:at|to|of|as|is|are|was|were|numbers?|numbered|total(?:s|led|ed)?|reach(?:es|ed)?)\s["'“‘]?(?:(?:just|some|about|nearly|almost|around|over|roughly|only)\s)?$/iu;
const WORDS_BEFORE = 3;

function countedBefore(plain: string, start: number): readonly string[] {
  const noun = COUNTED_BEFORE.exec(plain.slice(Math.max(0, start - 60), start))?.groups?.['noun'] ?? '';
  return contentWords(noun)
    .slice(-WORDS_BEFORE)
    .map(({ stem }) => stem);
}

function boundIn(before: string): 'low' | 'high' | null {
  if (LOW.test(before)) return 'low';
  return HIGH.test(before) ? 'high' : null;
}

function amountFrom(plain: string, match: RegExpMatchArray & { index: number }): Fact | null {
  const span = { start: match.index, end: match.index + match[0].length };
  const before = plain.slice(Math.max(0, span.start - LETTERS_BEFORE), span.start);
  const { value, unit } = amountOf(match);
  const bound = boundIn(before);
  const said = { isRounded: ROUNDED.test(before), ...(bound === null ? {} : { bound }) };
  const fact = { kind: 'number' as const, values: [String(value)], ...said, start: span.start };
  if (unit !== null) return { ...fact, of: [unit], end: span.end };
  if (OF_THEM.test(plain.slice(span.end))) return { ...fact, of: [ANY_UNIT], end: span.end };
  const { of: counted, beside } = countedAfter(plain, span.end);
  const of = counted.length > 0 ? counted.map(({ stem }) => stem) : countedBefore(plain, span.start);
  return of.length === 0 ? null : { ...fact, of, beside, end: counted[0]?.end ?? span.end };
}

/** `seven of the eight nations` is one amount. */
function withWholes(plain: string, found: readonly Fact[], bare: readonly Fact[]): readonly Fact[] {
  const wholes = new Map<Fact, Fact>();
  for (const part of bare) {
    const whole = found.find(({ start }) => start > part.end && OF_WHOLE.test(plain.slice(part.end, start)));
    if (whole !== undefined) wholes.set(whole, part);
  }
  return found.map((fact) => {
    const part = wholes.get(fact);
    if (part === undefined) return fact;
    return {
      ...fact,
      values: part.values,
      start: part.start,
      isRounded: part.isRounded,
      whole: Number(fact.values[0]),
    };
  });
}

/** Amounts with nothing behind them but `of`. */
function bareAmount(match: RegExpMatchArray & { index: number }): Fact {
  const { value } = amountOf(match);
  const span = { start: match.index, end: match.index + match[0].length };
  return { kind: 'number', of: [], values: [String(value)], isRounded: false, ...span };
}

const DIGIT = /\d/u;
const hasNumberWord = mayHold(numberWords.keys());

function amountsIn(plain: string, dates: readonly Fact[]): readonly Fact[] {
  if (!DIGIT.test(plain) && !hasNumberWord(plain)) return [];
  const matches = [...plain.matchAll(AMOUNT)].filter(
    (match) =>
      !isYear(match) &&
      !dates.some(({ start, end }) => match.index < end && start < match.index + match[0].length),
  );
  const found = matches.flatMap((match) => amountFrom(plain, match) ?? []);
  const wholes = withWholes(plain, found, matches.map(bareAmount));
  const isPart = ({ start, end }: Fact) =>
    wholes.some(
      (whole) =>
        whole.whole !== undefined && whole.start <= start && end < whole.end && whole.start === start,
    );
  return wholes.filter((fact) => fact.whole !== undefined || !isPart(fact));
}

const PART = new RegExp(
  String.raw`(?<!\w)(?:${words([...fractions.keys(), ...manifolds.keys()])})(?!\w)`,
  'giu',
);

const RATIO = new RegExp(
  String.raw`(?<!\w)(?<digits>\d+|${words(numberWords.keys())})\s(?:\p{Ll}+\s)?(?:for|to)\s(?:every|each)\sone(?!\w)`,
  'giu',
);

const hasRatio = mayHold(['every', 'each']);
const hasPart = mayHold([...fractions.keys(), ...manifolds.keys()]);

/** `three shells for every one`: how many times as much. */
function ratiosIn(plain: string): readonly Fact[] {
  if (!hasRatio(plain)) return [];
  return [...plain.matchAll(RATIO)].map((match) => {
    const values = [String(numberOf((match.groups?.['digits'] ?? '').toLowerCase()))];
    const place = { start: match.index, end: match.index + match[0].length };
    return { kind: 'number', of: ['time'], values, isRounded: false, ...place };
  });
}

/** `a third`, `fivefold`, `doubled`: parts and times of what is not counted out. */
function partsIn(plain: string): readonly Fact[] {
  if (!hasPart(plain)) return [];
  return [...plain.matchAll(PART)].map((match) => {
    const word = match[0].toLowerCase();
    const fraction = fractions.get(word);
    const values = [String(fraction ?? manifolds.get(word) ?? 0)];
    const of = [fraction === undefined ? 'time' : 'part'];
    const place = { start: match.index, end: match.index + match[0].length };
    return { kind: 'number', of, values, isRounded: false, ...place };
  });
}

const NTH = new RegExp(
  String.raw`(?<!\w)(?<ordinal>${words(ordinals.keys())})\s(?:\p{Ll}+\s){0,2}?(?:(?:${nthNouns.join('|')})(?!\w)|\p{Ll}+\s(?:in\sa\srow|running)(?!\w))`,
  'giu',
);

/** `the third time`, `the second absence in a row`. */
function timesIn(plain: string): readonly Fact[] {
  return [...plain.matchAll(NTH)].map((match) => {
    const values = [String(ordinals.get((match.groups?.['ordinal'] ?? '').toLowerCase()) ?? 0)];
    const place = { start: match.index, end: match.index + match[0].length };
    return { kind: 'number', of: ['nth time'], values, isRounded: false, ...place };
  });
}

/** The amounts and days that a sentence of an article gives. */
export function factsIn(sentence: string, published: Published | null): readonly Fact[] {
  const plain = plainMarks(sentence);
  const days = daysIn(plain, published);
  const ratios = ratiosIn(plain);
  const amounts = amountsIn(plain, days).filter(
    ({ start, end }) => !ratios.some((ratio) => start < ratio.end && ratio.start < end),
  );
  return [...days, ...amounts, ...ratios, ...partsIn(plain), ...timesIn(plain)];
}
