import type { Cue } from './cue.ts';
import { lastContent, noSubject, spanOf } from './cue.ts';
import type { Frame } from './frames.ts';
import { afterAdjuncts } from './frames.ts';
import type { Item } from './items.ts';
import { isComma } from './items.ts';
import { possessives } from './lexicon/function-words.ts';
import { statementNouns } from './lexicon/statement-nouns.ts';
import type { ItemRange } from './phrases.ts';
import { endOfPhrase } from './phrases.ts';

const linking = new Set(['of', 'about', 'for', 'on', 'over', 'against', 'as']);
const longestModifier = 4;

/** The owner of the noun at `noun`: `Ash’s repeated`, `his`. */
function ownerBefore(items: readonly Item[], noun: number): ItemRange | null {
  for (let at = noun - 1; at >= 0 && noun - at <= longestModifier; at -= 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null) return null;
    if (possessives.has(item.lower)) return { from: at, to: at + 1 };
    if (item.pos === 'PART' && /^['’]s?$/u.test(item.text)) return nameEndingAt(items, at);
    if (!['ADJ', 'NOUN', 'ADV', 'VERB', 'NUM'].includes(item.pos)) return null;
  }
  return null;
}

function nameEndingAt(items: readonly Item[], mark: number): ItemRange | null {
  let from = mark;
  while (from > 0 && ['PROPN', 'NOUN', 'ADJ', 'NUM'].includes(items[from - 1]?.pos ?? '')) from -= 1;
  if (items[from - 1]?.pos === 'DET') from -= 1;
  return from === mark ? null : { from, to: mark + 1 };
}

/** `the claim by officials that …`. */
function agentBehind(items: readonly Item[], noun: number): ItemRange | null {
  if (items[noun + 1]?.lower !== 'by') return null;
  const to = endOfPhrase(items, noun + 2);
  return to === noun + 2 ? null : { from: noun + 2, to };
}

function complementAt(items: readonly Item[], from: number): Frame | null {
  const item = items[from];
  if (item === undefined || item.quote !== null) return null;
  if (item.lower === 'that') return { name: 'that', from, closes: false };
  if (item.text === ':') return { name: 'colon', from: from + 1, closes: false };
  if (item.lower === 'to' && items[from + 1]?.pos === 'VERB') return { name: 'to', from, closes: false };
  if (linking.has(item.lower)) return { name: 'preposition', from: from + 1, closes: false };
  return isComma(item) && items[from + 1]?.quote != null
    ? { name: 'quote', from: from + 1, closes: false }
    : null;
}

/** `the minister’s claim that …`, `his criticism of …`: a noun attributes what follows it to its owner. */
export function nounCue(items: readonly Item[], at: number): Cue | null {
  const item = items[at];
  if (item === undefined || item.quote !== null || !statementNouns.has(item.lower)) return null;
  const agent = agentBehind(items, at);
  const range = agent ?? ownerBefore(items, at);
  if (range === null) return null;
  const behind = agent === null ? at + 1 : agent.to;
  const frame = complementAt(items, behind) ?? complementAt(items, afterAdjuncts(items, behind));
  if (frame === null) return null;
  return {
    pattern: 'nominal',
    frame: frame.name,
    at,
    lemma: item.lower,
    span: spanOf(items, at, at + 1),
    subject: { ...noSubject, range, route: 'near' },
    room: { from: frame.from, to: lastContent(items) },
    own: { from: Math.min(range.from, at), to: frame.from },
  };
}
