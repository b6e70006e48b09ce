import type { PlainSentence } from '../analysis/attendance-sentences.ts';
import { onceFor } from '../common/once-for.ts';
import { overlaps, sliceOf, type Span } from '../common/span.ts';
import { clauseAlone, clauseAround, clauseFrom } from './clauses.ts';
import { silences } from './lexicon/silences.ts';
import { phraseFinder } from './phrases.ts';
import { eachSentence, type FoundAnswer, type PointContext } from './points-context.ts';
import { formAt } from './points-form.ts';
import type { Point } from './story.ts';

const findSilences = phraseFinder(silences);

type Finder = (plain: string) => readonly Span[];

/** A point’s phrases, made ready once for all articles. */
export interface PointMatcher {
  readonly point: Point;
  readonly phrases: Finder;
  readonly none: Finder;
  readonly near: Finder | null;
}

export const matcherOf = onceFor((point: Point): PointMatcher => ({
  point,
  phrases: phraseFinder(point.phrases),
  none: phraseFinder(point.none ?? []),
  near: point.near === undefined ? null : phraseFinder(point.near),
}));

interface Match {
  readonly sentence: Span;
  readonly key: Span;
}

/** `declined to comment on the review` is about the review. */
const ABOUT = /^[^,.;]{0,30}?\b(?:on|about|regarding)\s+(?<topic>[^,.;]+)/u;

function placed(sentence: PlainSentence, key: Span): Match {
  const { start, end } = sentence;
  return { sentence: { start, end }, key: { start: start + key.start, end: start + key.end } };
}

/** A phrase of the point, and what makes it one of the point’s. */
export interface PhrasePlace {
  readonly key: Span;
  readonly near: Span | null;
}

/** Where a sentence answers by a phrase; a reason hangs on what stands before it: `absence … given the vote`. */
export function phrasePlaces({ phrases, near, point }: PointMatcher, plain: string): readonly PhrasePlace[] {
  const keys = phrases(plain);
  if (near === null) return keys.map((key) => ({ key, near: null }));
  const asksReason = point.report?.asks === 'reason';
  const beside = keys.length === 0 ? [] : near(plain);
  return keys.flatMap((key): readonly PhrasePlace[] => {
    const found = beside.find(({ start, end }) => end <= key.start || (!asksReason && start >= key.end));
    return found === undefined ? [] : [{ key, near: found }];
  });
}

function phraseMatches(matcher: PointMatcher, sentences: readonly PlainSentence[]): readonly Match[] {
  return sentences.flatMap((sentence) =>
    phrasePlaces(matcher, sentence.text).map(({ key }) => placed(sentence, key)),
  );
}

/** The sentences in which a point’s phrases stand. */
export function phraseSentences(matcher: PointMatcher, { sentences }: PointContext): readonly Span[] {
  return phraseMatches(matcher, sentences).map(({ sentence }) => sentence);
}

/** Sentences that report what the point asks about, whatever their words. */
function isReported({ point }: PointMatcher, { reports }: PointContext, sentence: Span): boolean {
  const statuses = point.report?.statuses ?? [];
  return reports.some((report) => statuses.includes(report.status) && overlaps(report.passage, sentence));
}

function noneMatches(matcher: PointMatcher, context: PointContext): readonly Match[] {
  const { none, near } = matcher;
  const { sentences } = context;
  const isNear = (plain: string) => near === null || near(plain).length > 0;
  const tells = (sentence: PlainSentence | undefined) =>
    sentence !== undefined && (isNear(sentence.text) || isReported(matcher, context, sentence));
  return sentences.flatMap((sentence, at) =>
    none(sentence.text)
      .filter((key) => {
        const topic = ABOUT.exec(sentence.text.slice(key.end))?.groups?.['topic'];
        if (topic !== undefined) return isNear(topic);
        return tells(sentence) || tells(sentences[at - 1]);
      })
      .map((key) => placed(sentence, key)),
  );
}

/** `declined to comment` only tells of silence; `gave no reason` tells of the reason. */
function isSilence({ article }: PointContext, { key }: Match): boolean {
  return findSilences(sliceOf(article.text, key)).length > 0;
}

/** The answer that the point’s phrases find, the first in the text; a reason before a refusal to give one, and that before mere silence. */
export function fromPhrases(matcher: PointMatcher, context: PointContext): FoundAnswer | null {
  const { text } = context.article;
  const given = phraseMatches(matcher, context.sentences);
  const none = noneMatches(matcher, context).toSorted(
    (a, b) => Number(isSilence(context, a)) - Number(isSilence(context, b)),
  );
  const matches = [...given, ...none];
  const [first] = matches;
  if (first === undefined) return null;
  const asksReason = matcher.point.report?.asks === 'reason';
  const clause = given.length === 0 ? clauseAlone : asksReason ? clauseFrom : clauseAround;
  const passages = eachSentence(matches.map(({ sentence }) => sentence));
  return { ...formAt(context, first.key), answer: clause(text, first.sentence, first.key), passages };
}
