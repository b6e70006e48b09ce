import type { Span } from '../common/span.ts';
import { contains, overlaps, sliceOf } from '../common/span.ts';
import { phrasePattern } from './attendance-words.ts';
import type { FoundStatement } from './findings.ts';
import { reasonCues, sourceWords } from './lexicon/attendance-reasons.ts';

const CUE = phrasePattern(reasonCues, 'gi');
const SOURCE = phrasePattern(sourceWords);

/** Who declines to comment gives no reason. */
const REFUSED = /\b(?:declin|refus)\p{L}+\sto\s(?:comment|say|explain|elaborate|discuss)\b/iu;

function clauseFrom(text: string, from: number): string {
  const stop = text
    .slice(from)
    .search(/[,;.](?!\p{L})|\s(?:but|according|and\s(?:will|would|is|was|has))\s/u);
  return stop < 0 ? text.slice(from) : text.slice(from, from + stop);
}

/** Why the official stays away or comes, as the sentence gives it after the clause; offsets in the sentence. */
export function findReason(text: string, clause: Span): Span | null {
  for (const match of text.matchAll(CUE)) {
    if (match.index < clause.start || match.index > clause.end + 60) continue;
    const words = clauseFrom(text, match.index);
    if (
      /^due/iu.test(match[0]) &&
      /\b(?:is|are|was|were|been|be)\s(?:not\s|now\s)?$/iu.test(text.slice(0, match.index))
    )
      continue;
    if (REFUSED.test(words)) continue;
    if (/^citing/iu.test(match[0]) && SOURCE.test(words)) continue;
    if (/^given$/iu.test(match[0]) && !/^given\s(?:the|his|her|its|\p{Lu})/u.test(words)) continue;
    return { start: match.index, end: match.index + words.trimEnd().length };
  }
  return null;
}

function citedSource(text: string): string | null {
  for (const match of text.matchAll(/\bciting\s/giu)) {
    const words = clauseFrom(text, match.index + match[0].length).trim();
    if (SOURCE.test(words)) return words;
  }
  return null;
}

/** Who gives a report: the sources of the statement that covers the clause, else whom the sentence cites. */
export function findGiver(
  clause: Span,
  sentence: Span,
  text: string,
  statements: readonly FoundStatement[],
): string | null {
  const middle = Math.floor((clause.start + clause.end) / 2);
  const covering = statements.find(
    ({ content, passage }) =>
      overlaps(passage, sentence) &&
      content.some((span) => contains(span, { start: middle, end: middle + 1 })),
  );
  const names = covering?.attributions.map(({ name }) => name) ?? [];
  return names.length > 0 ? names.join('; ') : citedSource(sliceOf(text, sentence));
}
