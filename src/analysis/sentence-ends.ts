import { abbreviations } from './lexicon/abbreviations.ts';
import { speechVerbs } from './lexicon/speech-verbs.ts';
import type { QuotedRegion } from './quoted-regions.ts';
import { regionOver } from './quoted-regions.ts';
import type { Token } from './tokenised.ts';

const terminal = /^[.!?…]+$/u;
const closer = /^[”’"'»)\]]+$/u;
const opener = /^[([{]$/u;
const attributionWindow = 8;
const shortClause = 5;

function isAbbreviationStop(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.text !== '.' || before === undefined || before.end !== tokens[at]?.start) return false;
  return abbreviations.has(before.text.toLowerCase()) || /^\p{Lu}$/u.test(before.text);
}

/** A token such as `U.S.` or `p.m.` ends a sentence only where the tagger says so and a capital follows. */
function endsWithStop(token: Token): boolean {
  return /\p{L}\.$/u.test(token.text);
}

/** `“Why?” Ash asked.`: a speech verb follows, or a short clause with any verb. */
function attributionFollows(tokens: readonly Token[], from: number): boolean {
  const next = tokens.slice(from, from + attributionWindow);
  const stop = next.findIndex((token) => /^[,.;:“"‘]$/u.test(token.text));
  const clause = stop < 0 ? next : next.slice(0, stop);
  if (clause.some((token) => speechVerbs.has(token.text.toLowerCase()))) return true;
  return stop >= 0 && stop < shortClause && clause.some((token) => token.pos === 'VERB');
}

function startsSentence(token: Token | undefined): boolean {
  return token === undefined || /^[\p{Lu}\p{N}“„«"‘'([$£€#@•]/u.test(token.text);
}

/** The tagger takes the last word of a sentence for a unit now and then: `on his way in.` */
function isWordWithStop({ text }: Token): boolean {
  return (
    /^\p{Ll}{2,}\.$/u.test(text) && !abbreviations.has(text.slice(0, -1)) && !['etc.', 'al.'].includes(text)
  );
}

/** Per token, how many brackets are open after it; a bracket that never closes counts for nothing. */
function bracketDepths(tokens: readonly Token[]): number[] {
  const depths: number[] = [];
  const lastClose = tokens.findLastIndex((token) => token.text === ')' || token.text === ']');
  let depth = 0;
  tokens.forEach((token, i) => {
    if (opener.test(token.text) && i < lastClose) depth += 1;
    if (token.text === ')' || token.text === ']') depth = Math.max(0, depth - 1);
    depths.push(depth);
  });
  return depths;
}

function skipClosers(tokens: readonly Token[], at: number): number {
  let last = at;
  while (closer.test(tokens[last + 1]?.text ?? '') && tokens[last + 1]?.start === tokens[last]?.end)
    last += 1;
  return last;
}

function endsHere(
  tokens: readonly Token[],
  at: number,
  taggerEnds: ReadonlySet<number>,
  regions: readonly QuotedRegion[],
): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const stop = terminal.test(token.text) && !isAbbreviationStop(tokens, at);
  if (!stop && !isWordWithStop(token) && !(endsWithStop(token) && taggerEnds.has(at))) return null;
  const last = skipClosers(tokens, at);
  const region = regionOver(regions, token);
  const end = tokens[last]?.end ?? token.end;
  if (region !== undefined && end < region.end) return null;
  if (!startsSentence(tokens[last + 1])) return null;
  const asked = region !== undefined && /[!?]/u.test(token.text);
  return asked && attributionFollows(tokens, last + 1) ? null : last;
}

/** Indices of the tokens that end a sentence of one paragraph; never one inside quotation marks or brackets. */
export function findSentenceEnds(
  tokens: readonly Token[],
  taggerEnds: ReadonlySet<number>,
  regions: readonly QuotedRegion[],
): number[] {
  const depths = bracketDepths(tokens);
  const ends: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const last = endsHere(tokens, at, taggerEnds, regions);
    if (last === null || (depths[last] ?? 0) > 0) continue;
    ends.push(last);
    at = last;
  }
  if (tokens.length > 0 && ends.at(-1) !== tokens.length - 1) ends.push(tokens.length - 1);
  return ends;
}
