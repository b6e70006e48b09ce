import type { Span } from '../common/span.ts';
import { overlaps } from '../common/span.ts';
import { chanceStops, namesToKeep } from './lexicon/attendance-chances.ts';
import { monthNames, weekdayNames } from './lexicon/attendance-dates.ts';

/** A word as the weights know it: its stem, or a mask for a name, a day, a number. */
export interface MaskedWord {
  readonly word: string;
  readonly start: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*|[,;:.]/gu;
const MONTHS = new Set(monthNames.flat());
const DAYS = new Set(weekdayNames);

function stemOf(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/'s?$/u, '')
    .replace(/ll(?=ed$|ing$)/u, 'l');
  if (plain.length > 5 && plain.endsWith('ing')) return plain.slice(0, -3);
  const bare =
    plain.length > 4 && /e[ds]$/u.test(plain)
      ? plain.slice(0, -2)
      : plain.length > 3 && /[^s]s$/u.test(plain)
        ? plain.slice(0, -1)
        : plain;
  return bare.length > 4 && bare.endsWith('e') ? bare.slice(0, -1) : bare;
}

function maskOf(word: string, isFirst: boolean): string {
  if (DAYS.has(word)) return 'DAY';
  if (MONTHS.has(word)) return 'MONTH';
  if (/^\d+$/u.test(word)) return word.length === 4 ? 'YEAR' : 'NUMBER';
  const isName = /^\p{Lu}/u.test(word) && !namesToKeep.has(word);
  return isName && !(isFirst && chanceStops.has(word.toLowerCase())) ? 'NAME' : stemOf(word);
}

/** The words from an offset on: whoever is named, and the meeting, stand for any. */
export function maskedWords(
  text: string,
  from: number,
  officials: readonly Span[],
  meeting: Span | null,
): MaskedWord[] {
  const masked: MaskedWord[] = [];
  for (const { 0: word, index } of text.slice(from).matchAll(WORD)) {
    const at = { start: from + index, end: from + index + word.length };
    const isOfficial = officials.some((each) => overlaps(each, at));
    const mask = isOfficial
      ? 'OFFICIAL'
      : meeting !== null && overlaps(meeting, at)
        ? 'MEETING'
        : maskOf(word, index === 0);
    const isRepeated = /^[A-Z]{4,}$/u.test(mask) && masked.at(-1)?.word === mask && mask !== 'NUMBER';
    if (!isRepeated && !/^(?:defen[cs]e?|foreign|state)$/u.test(mask))
      masked.push({ word: mask, start: at.start });
  }
  return masked;
}
