import type { Cue } from './cue.ts';
import { lastContent, noSubject, spanOf } from './cue.ts';
import type { Frame } from './frames.ts';
import { afterAdjuncts } from './frames.ts';
import type { Item } from './items.ts';
import { isAux, isComma } from './items.ts';
import { possessives } from './lexicon/function-words.ts';
import { replyNouns, statementNouns, wordNouns } from './lexicon/statement-nouns.ts';
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

const longestAside = 10;

/** `the line, delivered by the spokeswoman, was that …`: whoever delivers it. */
function deliveredBy(items: readonly Item[], noun: number): ItemRange | null {
  if (!isComma(items[noun + 1])) return null;
  const by = items.slice(noun + 2, noun + 6).findIndex(({ lower }) => lower === 'by') + noun + 2;
  const to = endOfPhrase(items, by + 1);
  return items[by]?.lower === 'by' && to > by + 1 && isComma(items[to]) ? { from: by + 1, to } : null;
}

/** `the word from Oslo is that …` */
function wordFrom(items: readonly Item[], noun: number): ItemRange | null {
  if (!wordNouns.has(items[noun]?.lower ?? '') || items[noun + 1]?.lower !== 'from') return null;
  const to = endOfPhrase(items, noun + 2);
  return to > noun + 2 && copulaBehind(items, to) !== null ? { from: noun + 2, to } : null;
}

const copulas = new Set(['is', 'was', 'remains', 'remained']);

/** Where the copula stands; over an aside between commas, over no clause. */
function copulaAt(items: readonly Item[], from: number): number {
  const reach = items.slice(from, from + longestAside);
  const be = reach.findIndex(({ lower }) => copulas.has(lower));
  const between = reach.slice(0, be);
  const aside = isComma(between[0]) && isComma(between.at(-1));
  const plain = between.every(
    (item) =>
      item.pos !== 'VERB' && !isComma(item) && !isAux(item) && item.quote === null && item.lower !== 'that',
  );
  return be >= 0 && (aside || plain) ? from + be : -1;
}

/** `his message to the allies was that …`, `her reply, on Monday, was: “…”` */
function copulaBehind(items: readonly Item[], from: number): Frame | null {
  const be = copulaAt(items, from);
  if (be < 0) return null;
  let at = be + 1;
  while (items[at]?.pos === 'ADV') at += 1;
  const item = items[at];
  if (item?.lower === 'that') return { name: 'that', from: at, closes: false };
  if (item?.text === ':') return { name: 'colon', from: at + 1, closes: false };
  return item?.quote != null && item.end - item.start > 12
    ? { name: 'quote', from: at, closes: false }
    : null;
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

function ownComplement(items: readonly Item[], behind: number): Frame | null {
  return complementAt(items, behind) ?? complementAt(items, afterAdjuncts(items, behind));
}

/** `the minister’s claim that …`, `his criticism of …`: a noun attributes what follows it to its owner. */
export function nounCue(items: readonly Item[], at: number): Cue | null {
  const item = items[at];
  if (item === undefined || item.quote !== null) return null;
  const replies = replyNouns.has(item.lower);
  if (!replies && !statementNouns.has(item.lower)) return null;
  const agent = agentBehind(items, at) ?? deliveredBy(items, at) ?? wordFrom(items, at);
  const range = agent ?? ownerBefore(items, at);
  if (range === null) return null;
  const behind = agent === null ? at + 1 : agent.to;
  const copula = copulaBehind(items, behind);
  const frame = copula ?? (replies ? null : ownComplement(items, behind));
  if (frame === null) return null;
  return {
    ...(copula === null ? {} : { certain: true }),
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
