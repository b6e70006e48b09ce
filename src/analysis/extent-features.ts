import type { Cue } from './cue.ts';
import type { Item } from './items.ts';
import { isAux, isComma, isVerb } from './items.ts';
import { modals } from './lexicon/function-words.ts';
import { cueForms } from './lexicon/cue-forms.ts';
import type { ItemRange } from './phrases.ts';
import { isFinite } from './phrases.ts';

const closedClasses = new Set(['ADP', 'CCONJ', 'SCONJ', 'PRON', 'DET', 'PART', 'PUNCT', 'AUX']);
const turningAdverbs = new Set([
  ...[
    'when',
    'where',
    'why',
    'how',
    'even',
    'not',
    'then',
    'also',
    'so',
    'however',
    'now',
    'just',
    'instead',
  ],
]);

function verbShape(item: Item): string {
  if (item.lower.endsWith('ing')) return 'VERBing';
  return cueForms.has(item.lower) ? 'CUE' : item.lower === item.lemma ? 'VERB' : 'VERBed';
}

/** A function word stands for itself, any other for its part of speech. */
export function wordClass(item: Item | undefined): string {
  if (item === undefined) return 'end';
  if (item.quote !== null) return quoteKind(item) === 'full' ? 'quoted' : 'quote';
  if (isAux(item) || closedClasses.has(item.pos) || turningAdverbs.has(item.lower)) return item.lower;
  return item.pos === 'VERB' ? verbShape(item) : item.pos;
}

export function quoteKind(item: Item | undefined): string {
  if (item?.quote == null) return 'n';
  return /[,.!?][”’"'»]?$/u.test(item.text) ? 'full' : 'part';
}

function bucket(count: number): string {
  if (count < 3) return `${count}`;
  if (count < 6) return '3';
  if (count < 11) return '6';
  return count < 20 ? '11' : '20';
}

/** Of the first finite verb from `from` on: past, present, modal or none. */
function tenseFrom(items: readonly Item[], from: number, to: number): string {
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item === undefined || !isFinite(items, at)) continue;
    if (modals.has(item.lower)) return item.lower === 'would' || item.lower === 'could' ? 'past' : 'modal';
    if (['was', 'were', 'had', 'did'].includes(item.lower)) return 'past';
    if (isAux(item)) return 'present';
    return /(?:ed|[^s]s)$/u.test(item.lower) && item.lower.endsWith('s')
      ? 'present'
      : item.lower === item.lemma
        ? 'present'
        : 'past';
  }
  return 'n';
}

function cueNear(cues: readonly Cue[], self: Cue, at: number): string {
  const next = cues.find(
    (cue) => cue !== self && cue.own.from >= at && cue.own.from <= at + 2 && cue.own.from > self.at,
  );
  return next === undefined ? 'n' : next.pattern;
}

/** What stands between the boundary and the next break: a clause of its own, a participle, a mere phrase. */
function segmentKind(items: readonly Item[], from: number, to: number): string {
  let seen = 'phrase';
  for (let at = from; at < to; at += 1) {
    if (at > from + 1 && isComma(items[at])) break;
    if (isFinite(items, at)) return at - from < 3 ? 'verb' : 'clause';
    if (isVerb(items[at])) seen = 'participle';
  }
  return seen;
}

interface Side {
  readonly finite: boolean;
  readonly commas: number;
  readonly quotes: boolean;
  readonly words: number;
}

function sideOf(items: readonly Item[], from: number, to: number): Side {
  let [finite, commas, quotes] = [false, 0, false];
  for (let at = from; at < to; at += 1) {
    finite ||= isFinite(items, at);
    if (isComma(items[at])) commas += 1;
    quotes ||= items[at]?.quote != null;
  }
  return { finite, commas, quotes, words: to - from };
}

export function forwardFeatures(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  { from, to }: ItemRange,
): string[] {
  const end = cue.room.to;
  const [inside, outside] = [sideOf(items, from, to), sideOf(items, to, end)];
  const head = `${cue.frame}|${cue.pattern}`;
  const tense = tenseFrom(items, from, to);
  const said = items[cue.at]?.lower === cue.lemma ? 'present' : tenseFrom(items, cue.at, cue.at + 1);
  const own = [
    `w:${bucket(inside.words)}|${cue.frame}`,
    `e:${to === end}|${head}`,
    `ek:${to === end}|${cue.lemma}`,
    `fc:${cue.frame}|${inside.finite}|${to === end}`,
    `l:${quoteKind(items[from])}|${quoteKind(items[to - 1])}|${inside.words === 1}`,
    `b:${wordClass(items[to - 1])}|${to === end}`,
    `ic:${bucket(inside.commas)}|${to === end}`,
  ];
  if (to === end) return [...own, `end:${inside.quotes}`];
  const [m, n, o] = [wordClass(items[to]), wordClass(items[to + 1]), wordClass(items[to + 2])];
  const near = cueNear(cues, cue, to);
  const kind = segmentKind(items, to, end);
  const later = tenseFrom(items, to, end);
  return [
    ...own,
    `m:${m}`,
    `mn:${m}|${n}`,
    `mno:${m}|${n}|${o}`,
    `bm:${wordClass(items[to - 1])}|${m}`,
    `f:${cue.frame}|${m}`,
    `fmn:${cue.frame}|${m}|${n}`,
    `p:${cue.pattern}|${m}`,
    `k:${cue.lemma}|${m}`,
    `s:${m}|${kind}`,
    `smn:${m}|${n}|${kind}`,
    `sf:${cue.frame}|${kind}|${inside.finite}`,
    `t:${said}|${tense}|${later}`,
    `tm:${tense}|${later}|${m}|${n}`,
    `c:${near}|${m}`,
    `v:${inside.finite}|${outside.finite}|${m}`,
    `q:${quoteKind(items[to - 1])}|${m}|${outside.quotes}`,
    `x:${inside.quotes}|${outside.quotes}`,
    `wl:${bucket(outside.words)}|${m}`,
    `oc:${bucket(outside.commas)}|${m}`,
    `icm:${bucket(inside.commas)}|${m}`,
  ];
}

export function backwardFeatures(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  { from, to }: ItemRange,
): string[] {
  const start = from === cue.room.from;
  const inside = sideOf(items, from, to);
  const lone = to - from === 1;
  const [first, second, last] = [
    wordClass(items[from]),
    wordClass(items[from + 1]),
    wordClass(items[to - 1]),
  ];
  const own = [
    `Bs:${start}|${cue.pattern}`,
    `Bk:${start}|${cue.lemma}`,
    `Bw:${bucket(inside.words)}|${start}`,
    `Bf:${first}|${start}`,
    `Bfs:${first}|${second}|${start}`,
    `Bl:${last}|${lone}|${start}`,
    `Bc:${inside.finite}|${start}`,
    `Bq:${quoteKind(items[from])}|${lone}|${start}`,
    `Bic:${bucket(inside.commas)}|${start}`,
    `Bx:${inside.quotes}|${quoteKind(items[to - 1])}|${start}`,
    `Bb:${wordClass(items[to])}|${start}`,
  ];
  if (start) return own;
  const [m, n] = [wordClass(items[from - 1]), wordClass(items[from - 2])];
  const outside = sideOf(items, cue.room.from, from);
  const opens = wordClass(items[cue.room.from]);
  const covered = cues.some((one) => one !== cue && one.own.from < from && one.own.to > cue.room.from);
  return [
    ...own,
    `Bm:${m}`,
    `Bmn:${n}|${m}`,
    `Bmf:${m}|${first}`,
    `Bmfs:${m}|${first}|${second}`,
    `Bp:${cue.pattern}|${m}`,
    `Bo:${outside.finite}|${inside.finite}|${m}`,
    `Bow:${bucket(outside.words)}|${m}`,
    `Boo:${opens}|${m}`,
    `Boq:${outside.quotes}|${inside.quotes}|${m}`,
    `Boc:${covered}|${m}`,
  ];
}
