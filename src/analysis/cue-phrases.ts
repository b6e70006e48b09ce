import type { Cue, CuePattern } from './cue.ts';
import { lastContent, noSubject, spanOf } from './cue.ts';
import type { Item } from './items.ts';
import { isComma, isStop } from './items.ts';
import { cueForms } from './lexicon/cue-forms.ts';
import type { ItemRange } from './phrases.ts';
import { endOfPhrase } from './phrases.ts';
import type { Subject } from './subjects.ts';
import { mainSubject } from './subjects.ts';

const viewNouns = new Set(['view', 'words', 'opinion', 'eyes']);

/** `according to X`, `in the view of X`, `as indicated by X`. */
export function phraseCue(items: readonly Item[], at: number): Cue | null {
  const [word, next] = [items[at]?.lower, items[at + 1]?.lower];
  if (word === 'according' && next === 'to') return sourcePhrase(items, at, at + 2, 'according');
  if (word === 'per' && isComma(items[at - 1])) return sourcePhrase(items, at, at + 1, 'according');
  if (word === 'in' && viewNouns.has(items[at + 2]?.lower ?? '') && items[at + 3]?.lower === 'of')
    return sourcePhrase(items, at, at + 4, 'according');
  if (word === 'as' && cueForms.has(next ?? '') && items[at + 2]?.lower === 'by')
    return sourcePhrase(items, at, at + 3, 'as');
  return null;
}

function sourcePhrase(items: readonly Item[], at: number, from: number, pattern: CuePattern): Cue | null {
  const to = endOfPhrase(items, from);
  if (to === from) return null;
  const opens = at === 0 || (!isComma(items[at - 1]) && at < 2);
  let after = to;
  while (after < items.length && !isComma(items[after]) && !isStop(items[after])) after += 1;
  const room = opens
    ? { from: Math.min(isComma(items[to]) ? to + 1 : after + 1, items.length), to: lastContent(items) }
    : { from: 0, to: isComma(items[at - 1]) ? at - 1 : at };
  const subject: Subject = { ...noSubject, range: { from, to }, route: 'near' };
  const lemma = items[at]?.lower === 'as' ? (items[at + 1]?.lemma ?? 'as') : 'according';
  return {
    pattern,
    frame: 'none',
    at,
    lemma,
    span: spanOf(items, at, from),
    subject,
    room,
    own: { from: at, to },
  };
}

const longestLead = 30;

/** A name alone before the colon, else who does what the sentence says: `The envoy summed it up: “…”`. */
function speakerBefore(items: readonly Item[], colon: number): ItemRange | null {
  const alone = endOfPhrase(items, 0);
  if (alone === colon) return items[colon - 1]?.pos === 'PROPN' ? { from: 0, to: colon } : null;
  return mainSubject(items, colon);
}

/** `Birk: “…”` at a sentence's front, or a sentence that a quotation ends. */
export function colonCue(items: readonly Item[]): Cue | null {
  const colon = items.findIndex((item) => item.text === ':');
  if (colon < 1 || colon > longestLead || items[colon + 1]?.quote == null) return null;
  if (items.slice(0, colon).some((item) => item.pos === 'VERB' && cueForms.has(item.lower))) return null;
  const range = speakerBefore(items, colon);
  if (range === null) return null;
  const subject: Subject = { ...noSubject, range, route: 'near' };
  const room = { from: colon + 1, to: lastContent(items) };
  return {
    pattern: 'colon',
    frame: 'quote',
    at: colon,
    lemma: ':',
    span: spanOf(items, colon, colon + 1),
    subject,
    room,
    own: { from: 0, to: colon + 1 },
  };
}
