import type { Cue } from './cue.ts';
import { lastContent, noSubject, spanOf } from './cue.ts';
import type { FrameName } from './frames.ts';
import { headClass } from './cue-score.ts';
import type { Item } from './items.ts';
import { isComma, isStop } from './items.ts';
import { possessives } from './lexicon/function-words.ts';
import {
  attitudes,
  countingVerbs,
  holdingAdjectives,
  knownAdjectives,
  textVerbs,
  unsaidVerbs,
  viewNouns,
} from './lexicon/saying-frames.ts';
import { stateBodies } from './lexicon/organisations.ts';
import type { ItemRange } from './phrases.ts';
import { endOfPhrase, headOf, isFinite } from './phrases.ts';
import type { Subject } from './subjects.ts';
import { findSubject, mainSubject } from './subjects.ts';

const persons = new Set(['name', 'people', 'title', 'pronoun']);

/** True for who can speak: someone, a group, a text. */
export function speaks(items: readonly Item[], range: ItemRange | null): range is ItemRange {
  return range !== null && (persons.has(headClass(items, range)) || isText(items, range));
}

function isText(items: readonly Item[], range: ItemRange): boolean {
  return headClass(items, range) === 'document';
}

function isBody(items: readonly Item[], range: ItemRange): boolean {
  return stateBodies.has(items[headOf(items, range)]?.lower ?? '');
}

function sureCue(
  items: readonly Item[],
  at: number,
  subject: Subject,
  frame: FrameName,
  from: number,
): Cue | null {
  const to = lastContent(items);
  if (subject.range === null || from >= to) return null;
  return {
    pattern: 'before',
    frame,
    at,
    lemma: items[at]?.lemma ?? '',
    span: spanOf(items, at, at + 1),
    subject,
    room: { from, to },
    own: { from: Math.min(subject.range.from, at), to: from },
    certain: true,
  };
}

function told(items: readonly Item[], at: number): Subject | null {
  const subject = findSubject(items, at);
  const { range, negated, modal, governor } = subject;
  if (!speaks(items, range) || negated || modal || governor !== null) return null;
  return subject;
}

function overAdverbs(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.pos === 'ADV' && items[at]?.lower !== 'so' && at - from < 3) at += 1;
  return at;
}

function clauseBehind(items: readonly Item[], from: number): boolean {
  return items.slice(from, from + 14).some((_, i) => isFinite(items, from + i));
}

function isThat(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'that' && !isStop(items[at + 1]) && clauseBehind(items, at + 1);
}

/** `fumed that …`: any verb with such a clause, unless it tells of no saying. */
function verbThat(items: readonly Item[], at: number): Cue | null {
  const item = items[at];
  if (item?.pos !== 'VERB' || item.quote !== null || !isFinite(items, at)) return null;
  const that = overAdverbs(items, at + 1);
  if (!isThat(items, that) || unsaidVerbs.has(item.lemma)) return null;
  const subject = told(items, at);
  return subject === null || subject.passive ? null : sureCue(items, at, subject, 'that', that);
}

/** `was sure that …` */
function holdingThat(items: readonly Item[], at: number): Cue | null {
  if (!holdingAdjectives.has(items[at]?.lower ?? '') || !isThat(items, at + 1)) return null;
  const subject = told(items, at);
  return subject === null ? null : sureCue(items, at, subject, 'that', at + 1);
}

/** `made clear that …`, `let slip that …`, `let it be known that …`, `wanted it known that …` */
function madeKnown(items: readonly Item[], at: number): Cue | null {
  if (!['make', 'let', 'want'].includes(items[at]?.lemma ?? '')) return null;
  let to = at + 1;
  while (['it', 'be', 'quite', 'very', 'perfectly'].includes(items[to]?.lower ?? '')) to += 1;
  if (!knownAdjectives.has(items[to]?.lower ?? '')) return null;
  const from = overAdverbs(items, isComma(items[to + 1]) && items[to + 3]?.text === ',' ? to + 4 : to + 1);
  const subject = told(items, at);
  if (subject === null) return null;
  if (isThat(items, from)) return sureCue(items, at, subject, 'that', from);
  const plain = !isStop(items[from]) && !isComma(items[from]) && clauseBehind(items, from);
  return plain && items[to]?.lower !== 'on' ? sureCue(items, at, subject, 'clause', from) : null;
}

/** `put the shortfall at “some 300”`, `the report counts five absences` */
function counted(items: readonly Item[], at: number): Cue | null {
  const item = items[at];
  if (item === undefined || !countingVerbs.has(item.lemma) || item.pos !== 'VERB') return null;
  const subject = told(items, at) ?? bodyOf(items, at);
  if (subject === null) return null;
  const reach = items.slice(at + 1, at + 14);
  const figure = reach.findIndex(({ lower }, i) => lower === 'at' && isFigure(items, at + 2 + i));
  const counts = item.lemma !== 'put' && isFigure(items, at + 1);
  return figure >= 0 || counts ? sureCue(items, at, subject, 'object', at + 1) : null;
}

function bodyOf(items: readonly Item[], at: number): Subject | null {
  const subject = findSubject(items, at);
  return subject.range !== null && isBody(items, subject.range) && !subject.negated ? subject : null;
}

function isFigure(items: readonly Item[], from: number): boolean {
  return items
    .slice(from, from + 3)
    .some(({ pos, quote, text }) => pos === 'NUM' || (quote !== null && /\d/u.test(text)));
}

/** `the accounts show seven governments under their pledges` */
function shownByText(items: readonly Item[], at: number): Cue | null {
  const item = items[at];
  if (item === undefined || !textVerbs.has(item.lemma) || !isFinite(items, at)) return null;
  const subject = findSubject(items, at);
  if (subject.range === null || !isText(items, subject.range) || subject.negated || subject.passive)
    return null;
  const from = overAdverbs(items, at + 1);
  if (isStop(items[from]) || isComma(items[from])) return null;
  return sureCue(items, at, subject, isThat(items, from) ? 'that' : 'object', from);
}

function nameEndingAt(items: readonly Item[], mark: number): number {
  let from = mark;
  while (from > 0 && ['PROPN', 'NOUN', 'ADJ', 'NUM', 'DET'].includes(items[from - 1]?.pos ?? '')) from -= 1;
  return from;
}

interface Viewed {
  readonly range: ItemRange;
  readonly to: number;
}

/** `in her view`, `by one envoy’s count`, `in the words of Ash`, `by the account of participants` */
function viewAt(items: readonly Item[], at: number): Viewed | null {
  if (!['in', 'by', 'to', 'from'].includes(items[at]?.lower ?? '')) return null;
  const noun = items.slice(at + 1, at + 9).findIndex(({ lower }) => viewNouns.has(lower)) + at + 1;
  if (noun === at) return null;
  const owner = items[noun - 1];
  if (possessives.has(items[at + 1]?.lower ?? '') && noun - at <= 3)
    return { range: { from: at + 1, to: at + 2 }, to: noun + 1 };
  if (owner !== undefined && /^['’]s?$/u.test(owner.text) && nameEndingAt(items, noun - 1) === at + 1)
    return { range: { from: at + 1, to: noun - 1 }, to: noun + 1 };
  if (items[noun + 1]?.lower !== 'of' || noun - at > 2) return null;
  const to = endOfPhrase(items, noun + 2);
  const range = { from: noun + 2, to };
  return to > noun + 2 && speaks(items, range) ? { range, to } : null;
}

/** `to hear the Poles tell it`, `as Ash sees it`, `if two envoys are to be believed` */
function asideAt(items: readonly Item[], at: number): Viewed | null {
  const lead = items[at]?.lower;
  if (lead !== 'as' && lead !== 'if' && !(lead === 'to' && items[at + 1]?.lower === 'hear')) return null;
  const from = lead === 'to' ? at + 2 : at + 1;
  const end = endOfPhrase(items, from);
  const range = { from, to: end };
  if (end === from || !speaks(items, range)) return null;
  const words = items.slice(end, end + 4).map(({ lower }) => lower);
  const length =
    lead === 'if'
      ? /^(?:is|are|was|were) to be believed$/u.test(words.join(' '))
        ? 4
        : 0
      : /^(?:sees?|saw|tells?|told|puts?|has|had|have|reads?) (?:it|things|matters)\b/u.test(
            words.join(' '),
          ) ||
          (lead === 'to' && words[0] === 'tell')
        ? 2
        : 0;
  return length === 0 ? null : { range, to: end + length };
}

/** `As Ash put it in a statement on Monday, …`: behind the comma; `In her view the session is …`: at once. */
function behindView(items: readonly Item[], at: number, to: number): number {
  if (isComma(items[to])) return to + 1;
  if (items[at]?.lower !== 'as') return to;
  const comma = items.findIndex((item, i) => i >= to && isComma(item));
  return comma < 0 ? items.length : comma + 1;
}

/** `In her view the session is the one place …`; inside a clause it breaks off, it goes on behind. */
export function viewCue(items: readonly Item[], at: number): Cue | null {
  const viewed = asideAt(items, at) ?? viewAt(items, at);
  if (viewed === null) return null;
  const { range, to } = viewed;
  const opens = at === 0 || (isStop(items[at - 1]) && items[at - 1]?.quote == null);
  const breaks = isComma(items[at - 1]);
  if (!opens && !breaks) return null;
  const room = opens ? { from: behindView(items, at, to), to: lastContent(items) } : { from: 0, to: at - 1 };
  if (opens && !clauseBehind(items, room.from)) return null;
  return {
    pattern: 'according',
    frame: 'none',
    at,
    lemma: 'according',
    span: spanOf(items, at, to),
    subject: { ...noSubject, range, route: 'near' },
    room,
    own: { from: at, to },
    certain: true,
  };
}

/** `Ash brushed it aside: a mechanical failure, no more`: what someone holds, in words of the article. */
export function heldCue(items: readonly Item[]): Cue | null {
  const colon = items.findIndex(({ text }) => text === ':');
  const next = items[colon + 1];
  if (colon < 2 || next === undefined || next.quote !== null) return null;
  const front = { from: 0, to: endOfPhrase(items, 0) };
  const main = mainSubject(items, colon);
  const range = main ?? (front.to > 0 ? front : null);
  if (range === null || !persons.has(headClass(items, range))) return null;
  const words = items
    .slice(range.to, colon)
    .map(({ lower }) => lower)
    .join(' ');
  if (!attitudes.some((attitude) => attitude.test(` ${words} `))) return null;
  const cue = sureCue(items, colon, { ...noSubject, range, route: 'near' }, 'colon', colon + 1);
  return cue === null || cue.room.to - cue.room.from < 3 ? null : cue;
}

/** Turns of phrase that attribute whatever the weights say. */
export function sayingCue(items: readonly Item[], at: number): Cue | null {
  return (
    madeKnown(items, at) ??
    holdingThat(items, at) ??
    counted(items, at) ??
    shownByText(items, at) ??
    verbThat(items, at)
  );
}
