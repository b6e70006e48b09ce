import type { Cue } from './cue.ts';
import { wordClass } from './extent-features.ts';
import type { Item } from './items.ts';
import { cueFamilies } from './lexicon/cue-families.ts';
import { personalPronouns } from './lexicon/function-words.ts';
import { analystNouns, collectiveNouns, documentNouns, unnamedNouns } from './lexicon/source-nouns.ts';
import { titleNouns } from './lexicon/titles.ts';
import type { ItemRange } from './phrases.ts';
import { headOf, isFinite } from './phrases.ts';

function isPeople({ lower }: Item): boolean {
  return unnamedNouns.has(lower) || collectiveNouns.has(lower) || analystNouns.has(lower);
}

/** What kind of word heads the source: a feature of whether anything is attributed. */
export function headClass(items: readonly Item[], range: ItemRange | null): string {
  if (range === null) return 'none';
  const at = headOf(items, range);
  const head = items[at];
  if (head === undefined) return 'none';
  if (at === 0 && isPeople(head)) return 'people';
  if (head.lower === 'it') return 'it';
  if (personalPronouns.has(head.lower)) return 'pronoun';
  if (head.pos === 'PROPN' || (/^\p{Lu}/u.test(head.text) && range.to - range.from > 1)) return 'name';
  if (documentNouns.has(head.lower)) return 'document';
  if (isPeople(head)) return 'people';
  if (titleNouns.has(head.lower)) return 'title';
  return head.pos === 'NOUN' ? 'noun' : 'other';
}

function lengthBucket(words: number): string {
  if (words < 3) return `${words}`;
  if (words < 5) return '3';
  return words < 8 ? '5' : '8';
}

function wordsIn(items: readonly Item[], range: ItemRange): number {
  return items
    .slice(range.from, range.to)
    .reduce((sum, item) => sum + (item.quote === null ? 1 : Math.ceil((item.end - item.start) / 6)), 0);
}

function isInside(cue: Cue, outer: Cue): boolean {
  return (
    outer !== cue &&
    outer.at < cue.at &&
    outer.room.from <= cue.own.from &&
    cue.own.from < outer.room.to &&
    ['that', 'clause', 'quote', 'none'].includes(outer.frame)
  );
}

/** What a cue would attribute, and how likely its extent is. */
export interface Content {
  readonly ranges: readonly ItemRange[];
  readonly share: number;
}

function shareBucket(share: number): string {
  return `${Math.floor(share * 6)}`;
}

/** What stands beside the cue and at the ends of its content. */
function wordFeatures(items: readonly Item[], cue: Cue, { ranges, share }: Content): string[] {
  const { frame, pattern, at, subject } = cue;
  const from = ranges[0]?.from ?? 0;
  const to = ranges.at(-1)?.to ?? 0;
  const [first, second] = [wordClass(items[from]), wordClass(items[from + 1])];
  const head = subject.range === null ? undefined : items[headOf(items, subject.range)];
  const front = wordClass(
    items[subject.range?.from === undefined ? at - 1 : Math.min(at, subject.range.from) - 1],
  );
  return [
    `sh:${shareBucket(share)}|${frame}`,
    `sp:${shareBucket(share)}|${pattern}`,
    `d:${items[at]?.lower ?? ''}`,
    `df:${items[at]?.lower ?? ''}|${frame}`,
    `b:${wordClass(items[at - 1])}`,
    `bf:${wordClass(items[at - 1])}|${frame}`,
    `a:${wordClass(items[at + 1])}|${pattern}`,
    `x:${first}|${frame}`,
    `xx:${first}|${second}|${frame}`,
    `xl:${cue.lemma}|${first}`,
    `y:${wordClass(items[to])}|${pattern}`,
    `hd:${head?.pos === 'NOUN' ? head.lower : ''}`,
    `u:${front}|${pattern}`,
    `z:${items.at(-1)?.text === '?' ? '?' : ''}`,
  ];
}

/** Other cues around: what one says inside another's content is seldom marked. */
function neighbourFeatures(cue: Cue, cues: readonly Cue[], { ranges }: Content): string[] {
  const outer = cues.find((one) => isInside(cue, one));
  const inner = cues.filter(
    (one) => one !== cue && ranges.some(({ from, to }) => from <= one.own.from && one.own.from < to),
  );
  return [
    `o:${outer?.pattern ?? 'n'}|${outer?.frame ?? 'n'}`,
    `ol:${outer?.lemma ?? 'n'}|${cue.frame}`,
    `in:${Math.min(inner.length, 2)}|${inner[0]?.frame ?? 'n'}`,
    `il:${inner[0]?.lemma ?? 'n'}`,
  ];
}

export function cueFeatures(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  found: Content,
): string[] {
  const { ranges } = found;
  const content = ranges.flatMap((range) => items.slice(range.from, range.to));
  const quoted = content.some((item) => item.quote !== null);
  const leads = content[0]?.quote != null;
  const full = content.some((item) => item.quote !== null && /[,.!?][”’"'»]?$/u.test(item.text));
  const clause = ranges.some(({ from, to }) =>
    items.slice(from, to).some((_, i) => isFinite(items, from + i)),
  );
  const { subject, frame, pattern } = cue;
  const lemma = cueFamilies[cue.lemma] ?? cue.lemma;
  const head = headClass(items, subject.range);
  const form = items[cue.at]?.lower ?? '';
  const ending = /(?:ing|ed|s)$/u.exec(form)?.[0] ?? '';
  const words = lengthBucket(ranges.reduce((sum, range) => sum + wordsIn(items, range), 0));
  return [
    'bias',
    `i:${ranges.length > 1}|${pattern}`,
    `p:${pattern}`,
    `f:${frame}`,
    `l:${lemma}`,
    `lf:${lemma}|${frame}`,
    `lp:${lemma}|${pattern}`,
    `pf:${pattern}|${frame}`,
    `e:${ending}|${pattern}`,
    `r:${subject.route}`,
    `rf:${subject.route}|${frame}`,
    `h:${head}`,
    `hf:${head}|${frame}`,
    `hl:${head}|${lemma}`,
    `w:${words}`,
    `wf:${words}|${frame}`,
    `wl:${words}|${lemma}`,
    `q:${quoted}|${leads}|${full}`,
    `qf:${quoted}|${frame}`,
    `qlf:${quoted}|${lemma}|${frame}`,
    `ql:${quoted}|${lemma}`,
    `c:${clause}|${frame}`,
    `cl:${clause}|${lemma}`,
    `n:${subject.negated}|${frame}`,
    `nl:${subject.negated}|${lemma}`,
    `m:${subject.modal}`,
    `ml:${subject.modal}|${lemma}`,
    `v:${subject.passive}|${ending}`,
    `vl:${subject.passive}|${lemma}`,
    `g:${subject.governor ?? 'n'}`,
    `gf:${subject.governor === null}|${frame}`,
    `s:${cue.at === 0}`,
    ...wordFeatures(items, cue, found),
    ...neighbourFeatures(cue, cues, found),
  ];
}
