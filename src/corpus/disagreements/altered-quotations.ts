import type { Article } from '../../articles/article.ts';
import { overlaps, sliceOf } from '../../common/span.ts';
import { candidatePairs, joined } from '../alike.ts';
import type { Disagreement, DisagreementSide, Source, Statement, Utterance } from '../corpus.ts';
import { nearKeys, nearShared } from '../near.ts';
import { quotedSentences, type QuotedSentence } from '../quoted-sentences.ts';
import { areOfOneTime } from './one-time.ts';
import { findRewordedQuotations } from './reworded-quotations.ts';
import { findTurnedQuotations } from './turned-quotations.ts';
import { kinshipOf, voiceFinder, type Kinship, type Voice } from './voices.ts';
import { commonWords, differInWords } from './wordings.ts';

/** A quoted sentence with who says it. */
interface Quoted {
  readonly article: Article;
  readonly sentence: QuotedSentence;
  readonly voice: Voice;
}

interface Pair {
  readonly places: readonly [number, number];
  readonly likeness: number;
  readonly isAltered: boolean;
}

interface Likeness {
  /** Words in common, of those that say what it is about; and of those that stand in few sentences. */
  readonly words: number;
  readonly telling: number;
  readonly share: number;
  /** The part of all words that stands in both in one order. */
  readonly inRow: number;
}

/** What two quoted sentences must have in common to be one: the less is known of who speaks, the more. */
const needed: Readonly<Record<Kinship, Likeness>> = {
  one: { words: 2, telling: 2, share: 0.36, inRow: 0.55 },
  'may-be-one': { words: 3, telling: 2, share: 0.5, inRow: 0.65 },
  two: { words: 4, telling: 3, share: 0.6, inRow: 0.75 },
};

function likenessOf(a: QuotedSentence, b: QuotedSentence): Likeness | null {
  const telling = nearShared(a.telling, b.telling);
  if (telling < Math.min(2, a.meanings.size - 1, b.meanings.size - 1)) return null;
  const words = nearShared(a.meanings, b.meanings);
  return {
    words,
    telling,
    share: (2 * words) / Math.max(1, a.meanings.size + b.meanings.size),
    inRow: commonWords(a.words, b.words) / Math.max(a.words.length, b.words.length),
  };
}

/** Long after it was said a sentence is quoted again as it was printed, or it is another. */
function neededFor(a: Quoted, b: Quoted): Likeness {
  const kinship = kinshipOf(a.voice, b.voice);
  return needed[areOfOneTime(a.article, b.article) ? kinship : 'two'];
}

function areOne(a: Quoted, b: Quoted, likeness: Likeness): boolean {
  const least = neededFor(a, b);
  const size = Math.min(a.sentence.meanings.size, b.sentence.meanings.size);
  const isWithin = likeness.telling >= 3 && likeness.words === size;
  const isInRow = likeness.inRow >= least.inRow;
  const isAlike =
    likeness.words >= least.words && likeness.telling >= least.telling && likeness.share >= least.share;
  return isWithin || isInRow || isAlike;
}

function pairOf(a: Quoted, b: Quoted, places: readonly [number, number]): Pair | null {
  if (a.article.id === b.article.id) return null;
  const likeness = likenessOf(a.sentence, b.sentence);
  if (likeness === null || !areOne(a, b, likeness)) return null;
  const isAltered = differInWords(a.sentence.stems, b.sentence.stems);
  return { places, likeness: Math.max(likeness.share, likeness.inRow), isAltered };
}

/** Of each sentence’s likenesses in one other article the best alone, where it is the best for both. */
function bestOfEach(pairs: readonly Pair[], quoted: readonly Quoted[]): readonly Pair[] {
  const best = new Map<string, number>();
  const keysOf = ({ places: [a, b] }: Pair): readonly string[] => [
    `${a} ${quoted[b]?.article.id}`,
    `${b} ${quoted[a]?.article.id}`,
  ];
  for (const pair of pairs) {
    for (const key of keysOf(pair)) best.set(key, Math.max(best.get(key) ?? 0, pair.likeness));
  }
  return pairs.filter((pair) => keysOf(pair).every((key) => best.get(key) === pair.likeness));
}

function sideOf({ sentence }: Quoted, texts: ReadonlyMap<string, string>): DisagreementSide {
  const { article, span } = sentence;
  return { article, span, text: sliceOf(texts.get(article) ?? '', span) };
}

function nameOf(group: readonly Quoted[], sources: ReadonlyMap<string, Source>): string | undefined {
  const known = group.flatMap(({ voice }) => voice.statements.flatMap((each) => each.sources));
  const found = known.flatMap(({ source }) => sources.get(source) ?? []);
  return (found.find(({ naming }) => naming === 'named') ?? found[0])?.name;
}

/** The utterance of each statement that has one. */
function utterancesOf(utterances: readonly Utterance[]): ReadonlyMap<string, string> {
  return new Map(utterances.flatMap(({ id, statements }) => statements.map((each) => [each, id] as const)));
}

function utteranceOf(group: readonly Quoted[], utterances: ReadonlyMap<string, string>): string | undefined {
  const known = group.flatMap(({ voice }) => voice.statements.flatMap(({ id }) => utterances.get(id) ?? []));
  return known.toSorted()[0];
}

/** What two quotations share that are worth a look: two words of like use, or most of a short sentence. */
function keysOf({ telling, words }: QuotedSentence): ReadonlySet<string> {
  const rows = words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
  return new Set([...nearKeys(telling), ...rows]);
}

/** One sentence that articles quote in different words. */
function findWithinMarks(
  articles: readonly Article[],
  utterances: readonly Utterance[],
  statements: readonly Statement[],
  sources: readonly Source[],
): readonly Disagreement[] {
  const voiceAt = voiceFinder(statements, sources);
  const quoted = articles.flatMap((article) =>
    quotedSentences(article).map((sentence): Quoted => {
      return { article, sentence, voice: voiceAt(article.id, sentence.spans) };
    }),
  );
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const candidates = candidatePairs(
    quoted.map(({ sentence }) => keysOf(sentence)),
    2,
  );
  const pairs = candidates.flatMap(([left, right]) => {
    const [a, b] = [quoted[left], quoted[right]];
    return a === undefined || b === undefined ? [] : (pairOf(a, b, [left, right]) ?? []);
  });
  const best = bestOfEach(pairs, quoted);
  const altered = new Set(best.flatMap(({ isAltered, places }) => (isAltered ? places : [])));
  const [byId, utteranceBy] = [new Map(sources.map((each) => [each.id, each])), utterancesOf(utterances)];
  const groups = joined(
    quoted.length,
    best.map(({ places }) => places),
  );
  return groups.flatMap((places): Disagreement[] => {
    if (!places.some((at) => altered.has(at))) return [];
    const group = places.flatMap((at) => quoted[at] ?? []);
    const sides = group.map((each) => sideOf(each, texts));
    const [first] = sides;
    if (first === undefined) return [];
    const id = `altered-quotation:${first.article}:${first.span.start}-${first.span.end}`;
    const name = nameOf(group, byId);
    const about = utteranceOf(group, utteranceBy) ?? id;
    return [{ id, kind: 'altered-quotation', about, ...(name === undefined ? {} : { name }), sides }];
  });
}

function tellSame(a: Disagreement, b: Disagreement): boolean {
  const shared = a.sides.filter((side) =>
    b.sides.some(({ article, span }) => article === side.article && overlaps(span, side.span)),
  );
  return new Set(shared.map(({ article }) => article)).size >= 2;
}

/** What somebody said, quoted by articles in different words; or by one article and told by another so that words shift. */
export function findAlteredQuotations(
  articles: readonly Article[],
  utterances: readonly Utterance[],
  statements: readonly Statement[],
  sources: readonly Source[],
): readonly Disagreement[] {
  const within = findWithinMarks(articles, utterances, statements, sources);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const reworded = findRewordedQuotations(utterances, statements, sources, texts);
  const found = [...within];
  for (const each of [...reworded, ...findTurnedQuotations(articles)]) {
    if (!found.some((other) => tellSame(each, other))) found.push(each);
  }
  return found;
}
