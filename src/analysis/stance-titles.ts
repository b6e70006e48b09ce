import type { Span } from '../common/span.ts';
import { overlaps } from '../common/span.ts';
import type { Attribution } from './findings.ts';
import type { Said } from './stance.ts';
import type { Token, TokenisedText } from './tokenised.ts';
import { sentencesOver } from './tokenised.ts';

const CLOSES = /^[,;:.!?“”"–—)]/u;
const action = new Set(['VERB', 'AUX', 'ADV', 'CCONJ', 'SCONJ']);

/** `of the Forum, a former envoy` behind a name: up to a verb, or to the comma that closes what a comma opened. */
function behind(tokens: readonly Token[], from: number, stop: number): Span | null {
  const next = tokens.filter(({ start }) => start >= from && start < stop);
  let end = from;
  let isBetween = false;
  for (const [at, { text, pos, end: wordEnd }] of next.entries()) {
    if (text === ',') {
      const then = next[at + 1];
      if (isBetween || then === undefined || action.has(then.pos)) break;
      isBetween = true;
    } else if (CLOSES.test(text) || (!isBetween && action.has(pos))) break;
    end = wordEnd;
  }
  return end === from ? null : { start: from, end };
}

function printedAt(text: string, role: string | null, passage: Span): Span | null {
  const start = role === null ? -1 : text.slice(0, passage.end).indexOf(role, passage.start);
  return start === -1 || role === null ? null : { start, end: start + role.length };
}

/** Where a passage says who speaks: names, titles and what is told of the speaker, apart from what is said. */
export function titlesIn(
  tokenised: TokenisedText,
  { content, passage, cue }: Said,
  attributions: readonly Pick<Attribution, 'mention' | 'name' | 'role'>[],
): readonly Span[] {
  const tokens = sentencesOver(tokenised, passage).flatMap((sentence) => sentence.tokens);
  const stops = [...content, ...(cue === null ? [] : [cue])].map(({ start }) => start);
  return attributions
    .flatMap(({ mention, name, role }) => {
      const places = [mention, printedAt(tokenised.text, name, passage)].filter((span) => span !== null);
      const told = places.map(({ end }) => {
        const stop = Math.min(passage.end, ...stops.filter((start) => start >= end));
        return behind(tokens, end, stop);
      });
      return [...places, ...told, printedAt(tokenised.text, role, passage)];
    })
    .filter((span) => span !== null)
    .filter((span) => !content.some((said) => overlaps(said, span)));
}
