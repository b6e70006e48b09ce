import type { Cue, CuePattern } from './cue.ts';
import { lastContent, noSubject, spanOf } from './cue.ts';
import type { Item } from './items.ts';
import { isComma, isStop } from './items.ts';
import { cueForms } from './lexicon/cue-forms.ts';
import { collectiveNouns, documentNouns } from './lexicon/source-nouns.ts';
import { labelWords } from './lexicon/statement-nouns.ts';
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

const longestSource = 8;

/** Where the tagger takes the source's first word for none of a noun phrase, the comma ends it. */
function endOfSource(items: readonly Item[], from: number): number {
  const to = endOfPhrase(items, from);
  if (to > from || items[from]?.quote != null) return to;
  const comma = items.slice(from, from + longestSource).findIndex((item) => isComma(item) || isStop(item));
  return comma < 1 ? from : from + comma;
}

function sourcePhrase(items: readonly Item[], at: number, from: number, pattern: CuePattern): Cue | null {
  const to = endOfSource(items, from);
  if (to === from) return null;
  const opens = at === 0 || (!isComma(items[at - 1]) && items[at - 1]?.quote == null && at < 2);
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

function colonAt(items: readonly Item[], colon: number, range: ItemRange, quoted: boolean): Cue {
  return {
    pattern: 'colon',
    frame: quoted ? 'quote' : 'clause',
    at: colon,
    lemma: ':',
    span: spanOf(items, colon, colon + 1),
    subject: { ...noSubject, range, route: 'near' },
    room: { from: colon + 1, to: lastContent(items) },
    own: { from: 0, to: colon + 1 },
  };
}

const longestName = 4;

/** `Birk: Fleet Stays in Port`, `POLL: …`: a headline or a transcript names its speaker first. */
function headedCue(items: readonly Item[], colon: number): Cue | null {
  const names = items.slice(0, colon);
  const named = names.every(({ pos, quote }) => quote === null && (pos === 'PROPN' || pos === 'NOUN'));
  const last = names.at(-1);
  const speaks =
    last?.pos === 'PROPN' || documentNouns.has(last?.lower ?? '') || collectiveNouns.has(last?.lower ?? '');
  if (colon > longestName || !named || !speaks || labelWords.has(last?.lower ?? '')) return null;
  return colonAt(items, colon, { from: 0, to: colon }, false);
}

/** `Birk: “…”` at a sentence's front, or a sentence that a quotation ends. */
export function colonCue(items: readonly Item[]): Cue | null {
  const colon = items.findIndex((item) => item.text === ':');
  if (colon < 1 || colon > longestLead) return null;
  if (items[colon + 1]?.quote == null) return headedCue(items, colon);
  if (items.slice(0, colon).some((item) => item.pos === 'VERB' && cueForms.has(item.lower))) return null;
  const range = speakerBefore(items, colon);
  return range === null ? null : colonAt(items, colon, range, true);
}

const dash = /^(?:[—–―-]|--)$/u;
const longestSignature = 12;

/** `“…” — Ada Birk, Oslo`: a quotation signed with a name. */
export function signedCue(items: readonly Item[]): Cue | null {
  const at = items.findIndex((item, i) => dash.test(item.text) && items[i - 1]?.quote != null);
  if (at < 1 || items.length - at > longestSignature) return null;
  const to = endOfPhrase(items, at + 1);
  const ends = items[to] === undefined || isComma(items[to]) || isStop(items[to]);
  if (items[to - 1]?.pos !== 'PROPN' || items[at + 1]?.pos !== 'PROPN' || !ends) return null;
  if (items.slice(at).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
  return {
    pattern: 'after',
    frame: 'none',
    at,
    lemma: '—',
    span: spanOf(items, at, at + 1),
    subject: { ...noSubject, range: { from: at + 1, to }, route: 'near' },
    room: { from: at - 1, to: at },
    own: { from: at, to: items.length },
  };
}
