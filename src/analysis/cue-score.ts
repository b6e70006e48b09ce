import type { Cue } from './cue.ts';
import type { Item } from './items.ts';
import { cueFamilies } from './lexicon/cue-families.ts';
import { personalPronouns } from './lexicon/function-words.ts';
import { analystNouns, collectiveNouns, documentNouns, unnamedNouns } from './lexicon/source-nouns.ts';
import { titleNouns } from './lexicon/titles.ts';
import type { ItemRange } from './phrases.ts';
import { headOf } from './phrases.ts';
import { countIn, factsOf } from './sentence-facts.ts';

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

/** What stands beside the cue and at the ends of its content. */
function wordFeatures(items: readonly Item[], cue: Cue, { ranges, share }: Content): string[] {
  const { frame, pattern, at, subject } = cue;
  const { classes } = factsOf(items);
  const classAt = (index: number): string => classes[index] ?? 'end';
  const from = ranges[0]?.from ?? 0;
  const form = items[at]?.lower ?? '';
  const head = subject.range === null ? undefined : items[headOf(items, subject.range)];
  const share6 = Math.floor(share * 6);
  return [
    `sh:${share6}|${frame}`,
    `sp:${share6}|${pattern}`,
    `d:${form}`,
    `df:${form}|${frame}`,
    `b:${classAt(at - 1)}`,
    `bf:${classAt(at - 1)}|${frame}`,
    `a:${classAt(at + 1)}|${pattern}`,
    `x:${classAt(from)}|${frame}`,
    `xx:${classAt(from)}|${classAt(from + 1)}|${frame}`,
    `xl:${cue.lemma}|${classAt(from)}`,
    `y:${classAt(ranges.at(-1)?.to ?? 0)}|${pattern}`,
    `hd:${head?.pos === 'NOUN' ? head.lower : ''}`,
    `u:${classAt(Math.min(at, subject.range?.from ?? at) - 1)}|${pattern}`,
    `z:${items.at(-1)?.text === '?'}`,
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

function wordsIn(items: readonly Item[], { from, to }: ItemRange): number {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item !== undefined) words += item.quote === null ? 1 : Math.ceil((item.end - item.start) / 6);
  }
  return words;
}

/** Quotation marks, clauses and length. */
function contentFeatures(
  items: readonly Item[],
  { frame, pattern }: Cue,
  ranges: readonly ItemRange[],
  lemma: string,
): string[] {
  const facts = factsOf(items);
  const quoted = ranges.some(({ from, to }) => countIn(facts.quotes, from, to) > 0);
  const full = quoted && ranges.some(({ from, to }) => facts.classes.slice(from, to).includes('quoted'));
  const leads = items[ranges[0]?.from ?? 0]?.quote != null;
  const clause = ranges.some(({ from, to }) => countIn(facts.finite, from, to) > 0);
  const words = lengthBucket(ranges.reduce((sum, range) => sum + wordsIn(items, range), 0));
  return [
    `i:${ranges.length > 1}|${pattern}`,
    `w:${words}`,
    `wf:${words}|${frame}`,
    `wl:${words}|${lemma}`,
    `q:${quoted}|${leads}|${full}`,
    `qf:${quoted}|${frame}`,
    `qlf:${quoted}|${lemma}|${frame}`,
    `ql:${quoted}|${lemma}`,
    `c:${clause}|${frame}`,
    `cl:${clause}|${lemma}`,
  ];
}

/** Who would be the source, and how the words lead there. */
function subjectFeatures(
  items: readonly Item[],
  { subject, frame }: Cue,
  lemma: string,
  ending: string,
): string[] {
  const head = headClass(items, subject.range);
  return [
    `r:${subject.route}`,
    `rf:${subject.route}|${frame}`,
    `h:${head}`,
    `hf:${head}|${frame}`,
    `hl:${head}|${lemma}`,
    `n:${subject.negated}|${frame}`,
    `nl:${subject.negated}|${lemma}`,
    `m:${subject.modal}`,
    `ml:${subject.modal}|${lemma}`,
    `v:${subject.passive}|${ending}`,
    `vl:${subject.passive}|${lemma}`,
    `g:${subject.governor ?? 'n'}`,
    `gf:${subject.governor === null}|${frame}`,
  ];
}

export function cueFeatures(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  found: Content,
): string[] {
  const { frame, pattern } = cue;
  const lemma = cueFamilies[cue.lemma] ?? cue.lemma;
  const ending = /(?:ing|ed|s)$/u.exec(items[cue.at]?.lower ?? '')?.[0] ?? '';
  return [
    'bias',
    `p:${pattern}`,
    `f:${frame}`,
    `l:${lemma}`,
    `lf:${lemma}|${frame}`,
    `lp:${lemma}|${pattern}`,
    `pf:${pattern}|${frame}`,
    `e:${ending}|${pattern}`,
    `s:${cue.at === 0}`,
    ...contentFeatures(items, cue, found.ranges, lemma),
    ...subjectFeatures(items, cue, lemma, ending),
    ...wordFeatures(items, cue, found),
    ...neighbourFeatures(cue, cues, found),
  ];
}
