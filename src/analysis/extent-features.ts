import type { Cue } from './cue.ts';
import type { Item } from './items.ts';
import type { ItemRange } from './phrases.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { countIn, factsOf, quoteKind } from './sentence-facts.ts';

function bucket(count: number): string {
  if (count < 3) return `${count}`;
  if (count < 6) return '3';
  if (count < 11) return '6';
  return count < 20 ? '11' : '20';
}

/** Of the first finite verb in the run. */
function tenseIn({ nextFinite, tenses }: SentenceFacts, from: number, to: number): string {
  const verb = nextFinite[from] ?? to;
  return verb < to ? (tenses[verb] ?? 'n') : 'n';
}

function cueNear(cues: readonly Cue[], self: Cue, at: number): string {
  const next = cues.find(
    (cue) => cue !== self && cue.own.from >= at && cue.own.from <= at + 2 && cue.own.from > self.at,
  );
  return next === undefined ? 'n' : next.pattern;
}

/** What stands between the boundary and the next comma: a clause of its own, a participle, a mere phrase. */
function segmentKind({ commas, nextFinite, nextVerb }: SentenceFacts, from: number, to: number): string {
  const [finite, verb] = [nextFinite[from] ?? to, nextVerb[from] ?? to];
  const within = (at: number): boolean => at < to && countIn(commas, Math.min(from + 2, at), at) === 0;
  if (within(finite)) return finite - from < 3 ? 'verb' : 'clause';
  return within(verb) ? 'participle' : 'phrase';
}

interface Side {
  readonly finite: boolean;
  readonly commas: number;
  readonly quotes: boolean;
  readonly words: number;
}

function sideOf(facts: SentenceFacts, from: number, to: number): Side {
  return {
    finite: countIn(facts.finite, from, to) > 0,
    commas: countIn(facts.commas, from, to),
    quotes: countIn(facts.quotes, from, to) > 0,
    words: to - from,
  };
}

function classAt({ classes }: SentenceFacts, at: number): string {
  return classes[at] ?? 'end';
}

/** By what the content is said to begin: as the frame has it, behind a preposition, with the object. */
function startKind({ classes }: SentenceFacts, { room, at }: Cue, from: number): string {
  if (from === room.from) return 'frame';
  return from === at + 1 ? 'object' : (classes[from - 1] ?? '');
}

/** What tells whether the content ends before `to`, with what stands there. */
export function forwardFeatures(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  { from, to }: ItemRange,
): string[] {
  const facts = factsOf(items);
  const end = cue.room.to;
  const inside = sideOf(facts, from, to);
  const last = classAt(facts, to - 1);
  const begin = startKind(facts, cue, from);
  const own = [
    `st:${begin}|${cue.frame}`,
    `sk:${begin}|${cue.lemma}`,
    `sc:${begin}|${classAt(facts, from)}`,
    `sq:${begin}|${inside.quotes}|${inside.finite}`,
    `sr:${classAt(facts, cue.room.from)}|${begin}`,
    `w:${bucket(inside.words)}|${cue.frame}`,
    `e:${to === end}|${cue.frame}|${cue.pattern}`,
    `ek:${to === end}|${cue.lemma}`,
    `fc:${cue.frame}|${inside.finite}|${to === end}`,
    `l:${quoteKind(items[from])}|${quoteKind(items[to - 1])}|${inside.words === 1}`,
    `b:${last}|${to === end}`,
    `ic:${bucket(inside.commas)}|${to === end}`,
  ];
  if (to === end) return [...own, `end:${inside.quotes}`];
  const outside = sideOf(facts, to, end);
  const [m, n] = [classAt(facts, to), classAt(facts, to + 1)];
  const kind = segmentKind(facts, to, end);
  const [tense, later] = [tenseIn(facts, from, to), tenseIn(facts, to, end)];
  return [
    ...own,
    `m:${m}`,
    `mn:${m}|${n}`,
    `mno:${m}|${n}|${classAt(facts, to + 2)}`,
    `bm:${last}|${m}`,
    `f:${cue.frame}|${m}`,
    `fmn:${cue.frame}|${m}|${n}`,
    `p:${cue.pattern}|${m}`,
    `k:${cue.lemma}|${m}`,
    `s:${m}|${kind}`,
    `smn:${m}|${n}|${kind}`,
    `sf:${cue.frame}|${kind}|${inside.finite}`,
    `t:${facts.tenses[cue.at] ?? 'n'}|${tense}|${later}`,
    `tm:${tense}|${later}|${m}|${n}`,
    `c:${cueNear(cues, cue, to)}|${m}`,
    `v:${inside.finite}|${outside.finite}|${m}`,
    `q:${quoteKind(items[to - 1])}|${m}|${outside.quotes}`,
    `x:${inside.quotes}|${outside.quotes}`,
    `wl:${bucket(outside.words)}|${m}`,
    `oc:${bucket(outside.commas)}|${m}`,
    `icm:${bucket(inside.commas)}|${m}`,
  ];
}

/** What tells whether the content begins at `from`, with what stands before it. */
export function backwardFeatures(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  { from, to }: ItemRange,
): string[] {
  const facts = factsOf(items);
  const start = from === cue.room.from;
  const inside = sideOf(facts, from, to);
  const lone = to - from === 1;
  const [first, second] = [classAt(facts, from), classAt(facts, from + 1)];
  const own = [
    `Bs:${start}|${cue.pattern}`,
    `Bk:${start}|${cue.lemma}`,
    `Bw:${bucket(inside.words)}|${start}`,
    `Bf:${first}|${start}`,
    `Bfs:${first}|${second}|${start}`,
    `Bl:${classAt(facts, to - 1)}|${lone}|${start}`,
    `Bc:${inside.finite}|${start}`,
    `Bq:${quoteKind(items[from])}|${lone}|${start}`,
    `Bic:${bucket(inside.commas)}|${start}`,
    `Bx:${inside.quotes}|${quoteKind(items[to - 1])}|${start}`,
    `Bb:${classAt(facts, to)}|${start}`,
  ];
  if (start) return own;
  const m = classAt(facts, from - 1);
  const outside = sideOf(facts, cue.room.from, from);
  const covered = cues.some((one) => one !== cue && one.own.from < from && one.own.to > cue.room.from);
  return [
    ...own,
    `Bm:${m}`,
    `Bmn:${classAt(facts, from - 2)}|${m}`,
    `Bmf:${m}|${first}`,
    `Bmfs:${m}|${first}|${second}`,
    `Bp:${cue.pattern}|${m}`,
    `Bo:${outside.finite}|${inside.finite}|${m}`,
    `Bow:${bucket(outside.words)}|${m}`,
    `Boo:${classAt(facts, cue.room.from)}|${m}`,
    `Boq:${outside.quotes}|${inside.quotes}|${m}`,
    `Boc:${covered}|${m}`,
  ];
}
