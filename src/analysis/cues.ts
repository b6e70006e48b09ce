import { goesOnQuoted } from './content-rest.ts';
import { otherStarts } from './content-starts.ts';
import { nounCue } from './cue-nouns.ts';
import { colonCue, phraseCue, signedCue } from './cue-phrases.ts';
import type { Cue } from './cue.ts';
import { lastContent, noSubject, spanOf } from './cue.ts';
import type { Frame } from './frames.ts';
import { frameAfter } from './frames.ts';
import type { Item } from './items.ts';
import { isComma, isStop, isVerb } from './items.ts';
import { relativeWords, timeWords } from './lexicon/function-words.ts';
import { cueFamilies } from './lexicon/cue-families.ts';
import { cueForms } from './lexicon/cue-forms.ts';
import { speechVerbs } from './lexicon/speech-verbs.ts';
import type { ItemRange } from './phrases.ts';
import { endOfPhrase, isFinite, isNominal } from './phrases.ts';
import { heldCue, sayingCue, speaks, viewCue } from './saying-frames.ts';
import { quotationWeights } from './quotation-weights.ts';
import type { Subject } from './subjects.ts';
import { findSubject, mainSubject } from './subjects.ts';

function closesQuote(item: Item | undefined): boolean {
  return item?.quote != null && /[,.!?…—–-][”"’'»]?$/u.test(item.text);
}

/** A comma or a quotation that ends stands before the clause `she said`. */
function opensClauseAfter(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  return (from > 1 && isComma(before)) || (from > 0 && before?.quote != null);
}

function roomBefore(items: readonly Item[], to: number): ItemRange {
  const end = isComma(items[to - 1]) ? to - 1 : to;
  const first = items[end - 1];
  if (first?.quote != null && (end < 2 || !isNominalRun(items, end - 2)) && startsFresh(items, end - 1))
    return { from: end - 1, to: end };
  return { from: clauseStart(items, end), to: end };
}

/** `Ash was calm: no harm was done, he said`: what was told before a colon or semicolon is not said. */
function clauseStart(items: readonly Item[], to: number): number {
  const stop = items.findLastIndex(({ text }, at) => at < to - 1 && (text === ':' || text === ';'));
  return stop + 1;
}

function isNominalRun(items: readonly Item[], at: number): boolean {
  return isNominal(items[at]) || isVerb(items[at]);
}

/** A quotation after a comma or colon stands for itself, whatever was narrated before it. */
function startsFresh(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before !== undefined && (isComma(before) || isStop(before)) && closesQuote(items[at]);
}

function isCueVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.quote !== null || !cueForms.has(item.lower)) return false;
  if (item.pos === 'PROPN' || item.pos === 'ADP') return false;
  if (item.pos === 'VERB') return !(items[at - 1]?.pos === 'DET' && items[at + 1]?.pos === 'NOUN');
  return speechVerbs.has(item.lower) && item.text === item.lower && !isNominalBefore(items, at);
}

/** Beside a whole quotation any verb may attribute: `“No,” she sighed`. */
function isBesideQuote(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.pos !== 'VERB' || item.quote !== null) return false;
  if (closesQuote(items[at - 1])) return true;
  const next = isComma(items[at + 1]) || items[at + 1]?.text === ':' ? items[at + 2] : items[at + 1];
  if (next?.quote != null && next.end - next.start > 24) return true;
  const subject = isFinite(items, at) ? findSubject(items, at).range : null;
  return subject !== null && closesQuote(items[subject.from - 1]);
}

function isNominalBefore(items: readonly Item[], at: number): boolean {
  return ['DET', 'ADJ'].includes(items[at - 1]?.pos ?? '');
}

/** `…,” said Ash.`: the subject stands behind the verb and closes the clause. */
function invertedCue(items: readonly Item[], at: number): Cue | null {
  if (!opensClauseAfter(items, at) || !isFinite(items, at) || items[at]?.lemma === 'tell') return null;
  const end = endOfPhrase(items, at + 1);
  if (end === at + 1 || items[end - 1]?.quote != null) return null;
  const next = items[end];
  const closed =
    next === undefined ||
    isStop(next) ||
    isComma(next) ||
    next.pos === 'ADP' ||
    next.pos === 'PRON' ||
    next.lower.endsWith('ing');
  if (!closed || !isSpeaker(items[at + 1]) || (items[at - 1]?.quote == null && !maySayBefore(items, at, end)))
    return null;
  const subject: Subject = { ...noSubject, range: { from: at + 1, to: end }, route: 'near' };
  if (items[end]?.text === ':' && items[end + 1]?.quote != null)
    return invertedColon(items, at, end, subject);
  const room = roomBefore(items, at);
  return {
    pattern: 'inverted',
    frame: 'none',
    at,
    lemma: items[at]?.lemma ?? '',
    span: spanOf(items, at, at + 1),
    subject,
    room,
    own: { from: at, to: end },
  };
}

/** `No capital had called, grumbled one official`: a clause stands before, someone who can speak behind. */
function maySayBefore(items: readonly Item[], at: number, end: number): boolean {
  const lower = items[at]?.lower ?? '';
  if (speechVerbs.has(lower)) return true;
  const clause = items.slice(0, at - 1).some((_, before) => isFinite(items, before));
  return cueForms.has(lower) && clause && speaks(items, { from: at + 1, to: end });
}

/** `Not so, says Ash: “…”`: what was said comes behind the colon. */
function invertedColon(items: readonly Item[], at: number, end: number, subject: Subject): Cue {
  const room = { from: end + 1, to: lastContent(items) };
  const lemma = items[at]?.lemma ?? '';
  return {
    pattern: 'before',
    frame: 'colon',
    at,
    lemma,
    span: spanOf(items, at, at + 1),
    subject,
    room,
    own: { from: at, to: end + 1 },
  };
}

function isSpeaker(item: Item | undefined): boolean {
  if (item === undefined || timeWords.has(item.lower)) return false;
  return ['PROPN', 'DET', 'ADJ', 'NOUN', 'PRON', 'NUM'].includes(item.pos);
}

function verbCue(items: readonly Item[], at: number, previous: Cue | undefined): Cue | null {
  const inverted = invertedCue(items, at);
  if (inverted !== null) return inverted;
  const item = items[at];
  if (item === undefined) return null;
  const frame = frameAfter(items, at);
  const starts = otherStarts(items, at, frame);
  const base = { at, frame: frame.name, lemma: item.lemma, span: spanOf(items, at, at + 1), starts };
  const room = { from: frame.from, to: lastContent(items) };
  if (item.lower.endsWith('ing') && !isVerb(items[at - 1])) {
    const range = previous?.subject.range ?? mainSubject(items, at);
    return {
      ...base,
      pattern: 'participle',
      subject: { ...noSubject, range, route: 'shared' },
      room,
      own: { from: at, to: frame.from },
    };
  }
  const subject = findSubject(items, at);
  if (subject.range === null) return null;
  const from = subject.range.from;
  if (standsBehind(items, subject, frame)) {
    const own = { from, to: Math.max(frame.from, at + 1) };
    return { ...base, pattern: 'after', frame: 'none', subject, room: roomBefore(items, from), own };
  }
  const own = { from: subject.route === 'shared' ? at : from, to: frame.from };
  return { ...base, pattern: 'before', subject, room: withinRelative(items, from, room), own };
}

/** `the deal, which she called dead, held`: what a relative clause says ends with it. */
function withinRelative(items: readonly Item[], subject: number, room: ItemRange): ItemRange {
  if (!relativeWords.has(items[subject - 1]?.lower ?? '') || !isComma(items[subject - 2])) return room;
  const comma = items.findIndex((item, at) => at > room.from && at < room.to && isComma(item));
  return comma < 0 ? room : { from: room.from, to: comma };
}

/** `…,” the minister told reporters`: the source and its verb close what was said before them. */
function standsBehind(items: readonly Item[], subject: Subject, frame: Frame): boolean {
  if (subject.range === null || subject.route === 'relative' || subject.route === 'shared') return false;
  const from = subject.range.from;
  const behindQuote = closesQuote(items[from - 1]) && !['that', 'colon'].includes(frame.name);
  const inserted = isComma(items[from - 1]) && from > 1 && breaksQuotation(items, frame);
  return behindQuote || inserted || (frame.closes && opensClauseAfter(items, from));
}

/** `The allies, she added, “are here in strength”`: the quotation goes on with the clause before it. */
function breaksQuotation(items: readonly Item[], { name, from }: Frame): boolean {
  return name === 'quote' && isComma(items[from - 1]) && goesOnQuoted(items[from]);
}

/** A longer run of words is a list or a table, no speech. */
const longestSentence = 400;

/** All places of the sentence where something may be attributed, in order. */
export function findCues(items: readonly Item[]): Cue[] {
  const cues: Cue[] = [];
  if (items.length > longestSentence) return cues;
  const colon = colonCue(items);
  if (colon !== null) cues.push(colon);
  const signed = signedCue(items);
  if (signed !== null) cues.push(signed);
  items.forEach((_, at) => {
    const cue =
      viewCue(items, at) ??
      phraseCue(items, at) ??
      nounCue(items, at) ??
      unclaimed(items, at) ??
      ((isCueVerb(items, at) || isBesideQuote(items, at)) && items[at - 1]?.lower !== 'as'
        ? verbCue(items, at, speakingBefore(items, cues))
        : null);
    if (cue !== null && cue.room.to > cue.room.from && cue.own.to > cue.own.from) cues.push(cue);
    else if (cue !== null && cue.pattern !== 'participle')
      cues.push({ ...cue, room: { from: cue.at, to: cue.at } });
  });
  const held = heldCue(items);
  return held === null || cues.some((cue) => closesWithin(cue, held)) ? cues : [...cues, held];
}

/** `took it calmly: leave, he said, is no doctrine`: who says it stands in it. */
function closesWithin({ pattern, own }: Cue, { at }: Cue): boolean {
  return own.from > at && ['after', 'inverted', 'according'].includes(pattern);
}

/** True for a verb of which the weights have learnt something. */
function isWeighed(items: readonly Item[], at: number): boolean {
  const { lower, lemma } = items[at] ?? { lower: '', lemma: '' };
  return cueForms.has(lower) && quotationWeights.cue.has(`l:${cueFamilies[lemma] ?? lemma}`);
}

/** Turns of phrase whose verb the weights know nothing of, or whose words are no verb's object. */
function unclaimed(items: readonly Item[], at: number): Cue | null {
  const cue = sayingCue(items, at);
  return cue?.frame === 'that' && isWeighed(items, at) ? null : cue;
}

/** `Ash said Birk had come “to listen”, adding that …`: it is Ash who adds. */
function speakingBefore(items: readonly Item[], cues: readonly Cue[]): Cue | undefined {
  const subjects = cues.filter(hasSubject);
  return subjects.findLast(({ at }) => cueForms.has(items[at]?.lower ?? '')) ?? subjects.at(-1);
}

function hasSubject(cue: Cue): boolean {
  return cue.subject.range !== null && cue.pattern !== 'according';
}
