import type { Cue } from './cue.ts';
import type { Item } from './items.ts';
import { cueFamilies } from './lexicon/cue-families.ts';
import { personalPronouns } from './lexicon/function-words.ts';
import { analystNouns, collectiveNouns, documentNouns, unnamedNouns } from './lexicon/source-nouns.ts';
import { titleNouns } from './lexicon/titles.ts';
import type { ItemRange } from './phrases.ts';
import { headOf, isFinite } from './phrases.ts';

/** What kind of word heads the source: a feature of whether anything is attributed. */
export function headClass(items: readonly Item[], range: ItemRange | null): string {
  if (range === null) return 'none';
  const head = items[headOf(items, range)];
  if (head === undefined) return 'none';
  if (head.lower === 'it') return 'it';
  if (personalPronouns.has(head.lower)) return 'pronoun';
  if (head.pos === 'PROPN' || (/^\p{Lu}/u.test(head.text) && range.to - range.from > 1)) return 'name';
  if (documentNouns.has(head.lower)) return 'document';
  if (unnamedNouns.has(head.lower) || collectiveNouns.has(head.lower) || analystNouns.has(head.lower))
    return 'people';
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

export function cueFeatures(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  ranges: readonly ItemRange[],
): string[] {
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
  const outer = cues.find((one) => isInside(cue, one));
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
    `h:${head}`,
    `hf:${head}|${frame}`,
    `hl:${head}|${lemma}`,
    `w:${words}`,
    `wf:${words}|${frame}`,
    `q:${quoted}|${leads}|${full}`,
    `qf:${quoted}|${frame}`,
    `ql:${quoted}|${lemma}`,
    `c:${clause}|${frame}`,
    `o:${outer?.pattern ?? 'n'}|${outer?.frame ?? 'n'}`,
    `n:${subject.negated}|${frame}`,
    `m:${subject.modal}`,
    `v:${subject.passive}|${ending}`,
    `g:${subject.governor ?? 'n'}`,
    `s:${cue.at === 0}`,
  ];
}
