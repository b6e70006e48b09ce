import type { Article } from '../../articles/article.ts';
import { overlaps, sliceOf } from '../../common/span.ts';
import { candidatePairs, joined } from '../alike.ts';
import type { Disagreement, DisagreementSide, Source, Statement, Utterance } from '../corpus.ts';
import { nearKeys } from '../near.ts';
import { quotedPieces, type QuotedSentence } from '../quoted-sentences.ts';
import { areAltered, areOneSaying, likenessOf, mayBeOneSaying } from './likeness.ts';
import { areOfOneTime } from './one-time.ts';
import { findRewordedQuotations } from './reworded-quotations.ts';
import { findToldOtherwise } from './told-otherwise.ts';
import { findTurnedQuotations } from './turned-quotations.ts';
import { kinshipOf, voiceFinder, type Kinship, type Voice } from './voices.ts';

/** A quoted sentence with who says it. */
interface Quoted {
  readonly article: Article;
  readonly sentence: QuotedSentence;
  readonly voice: Voice;
  /** All that the article quotes of a named speaker. */
  readonly isAlone: boolean;
}

interface Pair {
  readonly places: readonly [number, number];
  readonly likeness: number;
  readonly isAltered: boolean;
}

/** Long after it was said a sentence is quoted again as it was printed, or it is another. */
function kinshipOfTwo(a: Quoted, b: Quoted): Kinship {
  return areOfOneTime(a.article, b.article) ? kinshipOf(a.voice, b.voice) : 'two';
}

function pairOf(a: Quoted, b: Quoted, places: readonly [number, number]): Pair | null {
  if (a.article.id === b.article.id) return null;
  const kinship = kinshipOfTwo(a, b);
  if (!mayBeOneSaying(a.sentence, b.sentence, kinship)) return null;
  const likeness = likenessOf(a.sentence, b.sentence);
  const alone = a.isAlone && b.isAlone ? 2 : a.isAlone || b.isAlone ? 1 : 0;
  if (!areOneSaying(a.sentence, b.sentence, likeness, kinship, alone)) return null;
  const isAltered = areAltered(a.sentence, b.sentence);
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

/** What two quotations share that are worth a look: two words of like use, most of a short sentence, or a word by one speaker. */
function keysOf({ sentence, voice }: Quoted): ReadonlySet<string> {
  const { telling, words, meanings, around } = sentence;
  const rows = words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
  const spoken = [...voice.named].flatMap((speaker) => [
    ...[...nearKeys(meanings)].map((key) => `${speaker} said ${key}`),
    ...[...nearKeys(meanings), ...nearKeys(around)].map((key) => `${speaker} ${key}`),
  ]);
  return new Set([...nearKeys(telling), ...rows, ...spoken]);
}

/** Which of them are the only ones that their articles quote of a speaker. */
function withAlone(said: readonly Omit<Quoted, 'isAlone'>[]): readonly Quoted[] {
  const times = new Map<string, number>();
  const keysIn = ({ article, voice }: Omit<Quoted, 'isAlone'>) =>
    [...voice.named].map((speaker) => `${article.id} ${speaker}`);
  for (const key of said.flatMap(keysIn)) times.set(key, (times.get(key) ?? 0) + 1);
  return said.map((each) => ({ ...each, isAlone: keysIn(each).some((key) => times.get(key) === 1) }));
}

/** One sentence that articles quote in different words. */
function findWithinMarks(
  articles: readonly Article[],
  utterances: readonly Utterance[],
  statements: readonly Statement[],
  sources: readonly Source[],
): readonly Disagreement[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const voiceAt = voiceFinder(statements, sources, texts);
  const said = articles.flatMap((article) =>
    quotedPieces(article)
      .map((sentence) => ({ article, sentence, voice: voiceAt(article.id, sentence.spans) }))
      .filter(({ sentence, voice }) => !sentence.isCatchword || voice.statements.length > 0),
  );
  const quoted = withAlone(said);
  const candidates = candidatePairs(quoted.map(keysOf), 2);
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

/** Whether two disagreements have places of two articles in common. */
export function tellSame(a: Disagreement, b: Disagreement): boolean {
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
  const otherwise = findToldOtherwise(articles, statements, sources);
  const found = [...within];
  for (const each of [...reworded, ...findTurnedQuotations(articles), ...otherwise]) {
    if (!found.some((other) => tellSame(each, other))) found.push(each);
  }
  return found;
}
