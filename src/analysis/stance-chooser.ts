import { onceFor } from '../common/once-for.ts';
import type { Span } from '../common/span.ts';
import { softmax } from '../common/softmax.ts';
import { contains, overlaps } from '../common/span.ts';
import type { StanceJudgement } from './findings.ts';
import { negatingWords } from './lexicon/stance-plain-words.ts';
import learned from './lexicon/stance-weights.json' with { type: 'json' };
import type { StanceFeatures, WordRole } from './stance-features.ts';
import { valueOfLetter } from './stance-letters.ts';
import { learnedPatterns } from './stance-patterns.ts';

/** What speaks for reassurance and for concern; for neutral nothing does. */
export type Pull = readonly [reassurance: number, concern: number];

/** Weights learnt by scripts/train-stance.ts. A word's scores are six letters: reassurance and concern for each of its roles. */
export interface StanceWeights {
  readonly features: Readonly<Record<string, readonly number[]>>;
  readonly words: Readonly<Record<string, string>>;
}

/** The two sides nearer than this cannot be told apart. */
const THIN = 0.005;
const MOST_CUES = 4;
/** Two offsets in a text make one number. */
const LONGEST_TEXT = 2 ** 26;
/** A cue that pulls less than this share of the strongest decided nothing. */
const SLIGHT = 0.35;

/** What one letter is worth. */
export const LETTER = 0.25;
export const wordRoles: readonly WordRole[] = ['plain', 'negated', 'around'];

function scoreAt(scores: string, at: number): number {
  return valueOfLetter(scores.charAt(at)) * LETTER;
}

export interface Part {
  readonly pull: Pull;
  readonly spans: readonly Span[];
}

const featureTable = onceFor((features: StanceWeights['features']) => new Map(Object.entries(features)));
const wordTable = onceFor((words: StanceWeights['words']) => new Map(Object.entries(words)));

function namedParts({ named }: StanceFeatures, { features }: StanceWeights): readonly Part[] {
  const [table, parts]: [ReadonlyMap<string, readonly number[]>, Part[]] = [featureTable(features), []];
  for (const { name, value, spans } of named) {
    const own = table.get(name);
    if (own !== undefined) parts.push({ pull: [(own[0] ?? 0) * value, (own[1] ?? 0) * value], spans });
  }
  return parts;
}

function wordParts({ shares }: StanceFeatures, { words }: StanceWeights): readonly Part[] {
  const [table, parts]: [ReadonlyMap<string, string>, Part[]] = [wordTable(words), []];
  for (const { word, role, value, span } of shares) {
    const own = table.get(word);
    if (own === undefined) continue;
    const at = wordRoles.indexOf(role) * 2;
    parts.push({ pull: [scoreAt(own, at) * value, scoreAt(own, at + 1) * value], spans: [span] });
  }
  return parts;
}

export interface Chances {
  readonly reassurance: number;
  readonly concern: number;
  readonly neutral: number;
}

function pullOf(parts: readonly Part[]): Pull {
  let [calm, worry] = [0, 0];
  for (const { pull } of parts) {
    calm += pull[0];
    worry += pull[1];
  }
  return [calm, worry];
}

function chancesOf([calm, worry]: Pull): Chances {
  const [reassurance = 0, concern = 0, neutral = 0] = softmax([calm, worry, 0]);
  return { reassurance, concern, neutral };
}

function valueOf({ reassurance, concern, neutral }: Chances): StanceJudgement['value'] {
  if (neutral >= Math.max(reassurance, concern)) return 'neutral';
  if (Math.abs(reassurance - concern) < THIN) return 'cannot-tell';
  return reassurance > concern ? 'reassurance' : 'concern';
}

/** Which of the words that decided are shown. */
export interface Shown {
  /** These alone; all where it is null. */
  readonly within: Span | null;
  /** Where the text says who speaks. */
  readonly titles: readonly Span[];
}

const anywhere: Shown = { within: null, titles: [] };

/** How much each stretch of words pulls to one side and away from the other. */
function pullsBySpan(
  parts: readonly Part[],
  side: (pull: Pull) => number,
): readonly (readonly [Span, number])[] {
  const sums = new Map<number, readonly [Span, number]>();
  for (const { pull, spans } of parts) {
    const share = side(pull) / spans.length;
    for (const { start, end } of spans) {
      const key = start * LONGEST_TEXT + end;
      sums.set(key, [{ start, end }, (sums.get(key)?.[1] ?? 0) + share]);
    }
  }
  return [...sums.values()].toSorted((a, b) => b[1] - a[1] || a[0].start - b[0].start);
}

/** The stretches that pull to the side; a `to` or `by`, or who speaks, only where nothing else does: it tells a reader nothing. */
function pullersTo(
  { parts, hollow }: WeighedStatement,
  side: (pull: Pull) => number,
  { within, titles }: Shown,
): readonly (readonly [Span, number])[] {
  const pulling = pullsBySpan(parts, side).filter(
    ([span, pull]) => pull > 0 && (within === null || contains(within, span)),
  );
  const told = pulling.filter(([span]) => !titles.some((title) => contains(title, span)));
  const telling = told.filter(([{ start, end }]) => hollow.get(start) !== end);
  return [telling, told].find((some) => some.length > 0) ?? pulling;
}

function cuesFor(statement: WeighedStatement, side: (pull: Pull) => number, shown: Shown): readonly Span[] {
  const ranked = pullersTo(statement, side, shown);
  const least = (ranked[0]?.[1] ?? 0) * SLIGHT;
  const chosen: Span[] = [];
  for (const [span, pull] of ranked) {
    if (chosen.length === MOST_CUES || pull < least) break;
    if (!chosen.some((other) => overlaps(other, span))) chosen.push(span);
  }
  return chosen.toSorted((a, b) => a.start - b.start);
}

const calmer = ([calm, worry]: Pull): number => calm - Math.max(0, worry);
const graver = ([calm, worry]: Pull): number => worry - Math.max(0, calm);
const louder = ([calm, worry]: Pull): number => Math.max(calm, worry);

function sideOf(value: StanceJudgement['value']): ((pull: Pull) => number) | null {
  switch (value) {
    case 'reassurance':
      return calmer;
    case 'concern':
      return graver;
    case 'cannot-tell':
      return louder;
    case 'neutral':
      return null;
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What speaks in a statement, stretch by stretch and together. */
export interface WeighedStatement {
  readonly parts: readonly Part[];
  readonly pull: Pull;
  /** Where words stand that mean nothing by themselves: end by start. */
  readonly hollow: ReadonlyMap<number, number>;
}

const hollowTags = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ']);

function hollowWords({ tokens }: StanceFeatures): ReadonlyMap<number, number> {
  const found = tokens.filter(
    ({ source: { pos, lemma } }) => hollowTags.has(pos) && !negatingWords.has(lemma),
  );
  return new Map(found.map(({ source }) => [source.start, source.end]));
}

/** The weights judge each word by itself, the patterns words in their order; both count. */
export function weighStatement(
  features: StanceFeatures,
  weights: StanceWeights = learned,
  patterns = learnedPatterns,
): WeighedStatement {
  const parts = [
    ...namedParts(features, weights),
    ...wordParts(features, weights),
    ...patterns(features.tokens),
  ];
  return { parts, pull: pullOf(parts), hollow: hollowWords(features) };
}

/** The stance for which most speaks, the words that spoke for it, and how sure that is. Where no word does, nothing was said. `beside` is what the statements beside it pull. */
export function chooseStance(
  statement: WeighedStatement,
  beside: Pull = [0, 0],
  shown: Shown = anywhere,
): StanceJudgement {
  const { pull } = statement;
  const chances = chancesOf([pull[0] + beside[0], pull[1] + beside[1]]);
  const value = valueOf(chances);
  const side = sideOf(value);
  if (value === 'neutral' || side === null) return { value, cues: [], confidence: round(chances.neutral) };
  const cues = cuesFor(statement, side, shown);
  if (cues.length === 0) return { value: 'neutral', cues, confidence: round(chances.neutral) };
  return { value, cues, confidence: value === 'cannot-tell' ? 0 : round(chances[value]) };
}
