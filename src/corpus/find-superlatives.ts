import type { Article } from '../articles/article.ts';
import { sliceOf, type Span } from '../common/span.ts';
import type { Superlative } from '../record/superlatives.ts';
import { bodySentences } from './body-sentences.ts';
import {
  absenceNouns,
  absenceVerbs,
  actWords,
  callVerbs,
  copulas,
  meetingNouns,
  negations,
  neverWords,
  ordinals,
  rareWords,
  rarelyWords,
  rowTails,
  rowWords,
  seriesNouns,
} from './lexicon/claims.ts';

/** A claim about an absence that its article makes, wherever it stands in the body. */
export interface FoundSuperlative {
  readonly sentence: Span;
  /** The claiming words themselves: `second consecutive meeting`. */
  readonly words: Span;
  readonly superlative: Superlative;
}

function oneOf(words: Iterable<string>): string {
  return `(?:${[...words].map((word) => word.toLowerCase().replaceAll(' ', String.raw`\s+`)).join('|')})`;
}

/** Latin and small, as all the words sought are: every class of the letters of all scripts takes a while to compile. */
const LETTERS = 'a-zß-öø-ɏ';
const L = `[${LETTERS}]`;

function whole(source: string): RegExp {
  return new RegExp(String.raw`(?<![${LETTERS}-])${source}(?![${LETTERS}-])`, 'u');
}

/** The patterns are of lower case: without regard to case they take three times as long to compile. */
function lower(text: string): string {
  const lowered = text.toLowerCase();
  return lowered.length === text.length ? lowered : text;
}

const WORD = String.raw`${L}[${LETTERS}’'-]{0,30}`;
const ORDINAL = `(?<ordinal>${oneOf(ordinals.keys())})`;
const ADVERB = String.raw`(?:${L}{2,20}ly\s+)?`;
const NOUN = String.raw`(?:\s+${WORD}(?!\.${L}))?`;

const CALLED = String.raw`${oneOf(callVerbs)}\s+(?:it|this|that|(?:the|this|that|his|her|their)\s+${WORD}(?:\s+${WORD})?)`;

const rowBefore = whole(String.raw`(?:${ORDINAL}\s+)?${oneOf(rowWords)}${NOUN}`);
const rowAfter = whole(String.raw`(?:${ORDINAL}\s+(?:${WORD}\s+){0,5})?${oneOf(rowTails)}`);
const firstSince = whole(
  String.raw`first\s+(?:${WORD},?\s+){0,16}since\s+(?:${WORD}\s+){0,3}(?<year>(?:19|20)\d{2})`,
);

/** Said of an absence, or of the step that it is: `is highly unusual`, `calls it unusual`, `an unusual step`; `the unusual absences` takes it for known. */
function saidOf(words: readonly string[]): readonly RegExp[] {
  const quality = `${ADVERB}${oneOf(words)}`;
  return [
    whole(String.raw`(?<=(?<!${L})${oneOf(copulas)}\s+)${quality}(?!\s+(?!for|in|and|but|to|among)${L})`),
    whole(String.raw`(?<=(?<!${L})${CALLED}\s+[“"‘']?)${quality}`),
    whole(String.raw`(?<=(?<!${L})(?:an?|another)\s+)${quality}\s+(?:${WORD}\s+){0,2}?${oneOf(actWords)}`),
  ];
}

const rare = [
  ...saidOf(rareWords),
  whole(String.raw`${oneOf(rarelyWords)}\s+(?:${WORD}\s+){0,3}?${oneOf(absenceVerbs)}`),
];
const never = saidOf(neverWords);

const noun = whole(oneOf(absenceNouns));
const verb = whole(oneOf(absenceVerbs));
const meeting = whole(oneOf(meetingNouns));
const series = whole(String.raw`(?:the|this|that|such\s+a)\s+${oneOf(seriesNouns)}`);
const negated = new RegExp(
  String.raw`(?<!${L})${oneOf(negations)}\s+(?:${WORD}\s+){0,2}(?:(?:an?|the)\s+)?$`,
  'u',
);
const definite = /(?<!\p{L})(?:the|these|those|this|that|his|her|their|its)\s+$/u;

const LONGEST = 2000;

function tellsOfAbsence(sentence: string): boolean {
  return noun.test(sentence) || (verb.test(sentence) && meeting.test(sentence));
}

/** In its own words, or as `the sequence` of what the sentence before told. */
function speaksOfAbsence(sentence: string, before: string): boolean {
  return tellsOfAbsence(sentence) || (series.test(sentence) && tellsOfAbsence(before));
}

interface Match {
  readonly index: number;
  readonly length: number;
  readonly superlative: Superlative;
}

function matchOf(
  pattern: RegExp,
  sentence: string,
  read: (groups: Readonly<Record<string, string | undefined>>) => Superlative | null,
): readonly Match[] {
  const match = pattern.exec(sentence);
  if (match === null || negated.test(sentence.slice(0, match.index))) return [];
  const superlative = read(match.groups ?? {});
  return superlative === null ? [] : [{ index: match.index, length: match[0].length, superlative }];
}

function inARow(pattern: RegExp, sentence: string): readonly Match[] {
  const found = matchOf(pattern, sentence, ({ ordinal }) => ({
    kind: 'in-a-row',
    ordinal: ordinals.get(ordinal ?? '') ?? null,
  }));
  return found.filter(
    ({ index, superlative }) =>
      superlative.kind !== 'in-a-row' ||
      superlative.ordinal !== null ||
      !definite.test(sentence.slice(0, index)),
  );
}

/** The claims of one sentence, at most one of each kind; `textBefore` is the sentence in front of it. */
export function superlativesIn(text: string, textBefore = ''): readonly Match[] {
  const [sentence, before] = [lower(text), lower(textBefore)];
  if (Math.max(sentence.length, before.length) > LONGEST || !speaksOfAbsence(sentence, before)) return [];
  const rows = [rowBefore, rowAfter].flatMap((pattern) => inARow(pattern, sentence)).slice(0, 1);
  const since = matchOf(firstSince, sentence, ({ year }) => ({ kind: 'first-since', year: Number(year) }));
  const rares = rare.flatMap((pattern) => matchOf(pattern, sentence, () => ({ kind: 'rare' })));
  const nevers = never.flatMap((pattern) => matchOf(pattern, sentence, () => ({ kind: 'never-before' })));
  return [...rows, ...since, ...rares.slice(0, 1), ...nevers.slice(0, 1)];
}

/** The superlatives of absence in the article’s body. */
export function findSuperlatives(article: Article): readonly FoundSuperlative[] {
  const sentences = bodySentences(article);
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    const text = sliceOf(article.text, sentence);
    const found = superlativesIn(text, before === undefined ? '' : sliceOf(article.text, before));
    return found.map(({ index, length, superlative }) => ({
      sentence,
      words: { start: sentence.start + index, end: sentence.start + index + length },
      superlative,
    }));
  });
}
