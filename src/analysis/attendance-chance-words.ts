import type { Span } from '../common/span.ts';
import { overlaps } from '../common/span.ts';
import { chanceStops, namesToKeep } from './lexicon/attendance-chances.ts';
import { monthNames, weekdayNames } from './lexicon/attendance-dates.ts';
import { ofTheCountry } from './lexicon/attendance-substitutes.ts';

/** A word as the weights know it: its stem, or a mask for a name, a day, a number. */
export interface MaskedWord {
  readonly word: string;
  readonly start: number;
}

const WORD = /U\.S\.\B|[\p{L}\p{N}][\p{L}\p{N}'-]*|[,;:.]/gu;
const MONTHS = new Set(monthNames.flat());
const DAYS = new Set(weekdayNames);
const COUNTRY = new Set(ofTheCountry.filter((word) => !namesToKeep.has(word)));

/** `skipped`, `skips` and `skipping` are one. */
function stemOf(word: string): string {
  const plain = word.toLowerCase().replace(/'s?$/u, '');
  const stem = plain
    .replace(/(?<=.{3})ing$/u, '')
    .replace(/(?<=.{3})(?:ed|es)$/u, '')
    .replace(/(?<=.{2}[^s])s$/u, '');
  const single = stem === plain ? plain : stem.replace(/([bdglmnprt])\1$/u, '$1');
  return single.length > 4 ? single.replace(/e$/u, '') : single;
}

function maskOf(word: string, isFirst: boolean): string {
  if (COUNTRY.has(word)) return 'US';
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
