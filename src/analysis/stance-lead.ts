import { coverage } from '../common/coverage.ts';
import type { Span } from '../common/span.ts';
import type { Sentence, TokenisedText } from './tokenised.ts';
import { sentencesOver } from './tokenised.ts';

/** A longer sentence tells of something else than how the next speaker takes it. */
const LONGEST = 24;
/** A paragraph of its own leads on to the next only where it is as short as this. */
const LONGEST_ALONE = 14;

const word = /[\p{L}\p{N}]/u;

function wordsIn({ tokens }: Sentence): number {
  return tokens.filter(({ text }) => word.test(text)).length;
}

function isAlone({ paragraphs }: TokenisedText, { start, end, paragraph }: Sentence): boolean {
  const whole = paragraphs[paragraph];
  return whole !== undefined && start - whole.start <= 1 && whole.end - end <= 1;
}

function leadsOn(tokenised: TokenisedText, lead: Sentence, next: Sentence): boolean {
  if (lead.paragraph === next.paragraph) return wordsIn(lead) <= LONGEST;
  return isAlone(tokenised, lead) && wordsIn(lead) <= LONGEST_ALONE;
}

/**
 * Each passage with the outlet’s own short sentence before it, if there is one: `Not everyone was soothed.` tells how what
 * comes next is meant.
 */
export function passagesWithLeads(tokenised: TokenisedText, passages: readonly Span[]): readonly Span[] {
  const isTold = coverage(passages);
  return passages.map((passage) => {
    const [first] = sentencesOver(tokenised, passage);
    const [lead] = sentencesOver(tokenised, { start: Math.max(0, passage.start - 3), end: passage.start });
    if (first === undefined || lead === undefined || lead === first) return passage;
    if (isTold(lead) || !leadsOn(tokenised, lead, first)) return passage;
    return { start: lead.start, end: passage.end };
  });
}
