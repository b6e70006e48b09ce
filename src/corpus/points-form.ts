import { plainMarks } from '../analysis/attendance-words.ts';
import { contains, hull, overlaps, sliceOf, type Span } from '../common/span.ts';
import type { Statement } from './corpus.ts';
import { denials } from './lexicon/denials.ts';
import { phraseFinder } from './phrases.ts';
import { sentenceAt, type FoundAnswer, type PointContext } from './points-context.ts';

const findDenials = phraseFinder(denials);
const WORDS_FROM_DENIAL = 14;
const QUOTED = /[“"][^“”"]*[”"]/gu;

function isWithinMarks(text: string, sentence: Span, key: Span): boolean {
  const own = text.slice(sentence.start, sentence.end);
  return [...own.matchAll(QUOTED)].some((match) =>
    overlaps(key, {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    }),
  );
}

/** `recently tested by Holm’s stated wish to …`: most of the sentence is the outlet’s own, and the source only part of what it tells. */
function isOutletsSentence({ content, cue, sources, kind }: Statement, sentence: Span): boolean {
  if (kind === 'direct') return false;
  const theirs = [...content, ...(cue === null ? [] : [cue]), ...sources.map(({ mention }) => mention)];
  const inside = theirs.filter((span) => overlaps(span, sentence));
  const length = inside.reduce(
    (sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start),
    0,
  );
  return length * 2 < sentence.end - sentence.start;
}

/** `for what aides called “a family matter”`: the answer itself names whose words it gives. */
function tellsWho({ cue, sources }: Statement, key: Span): boolean {
  return cue !== null && contains(key, cue) && sources.some(({ mention }) => contains(key, mention));
}

/** `by then, aides say, the plan will be ready`: what is put in between commas attributes what comes after it too. */
function insertedBefore({ article, statements }: PointContext, key: Span, sentence: Span): Statement | null {
  const { text } = article;
  const found = statements.findLast(({ cue, sources }) => {
    if (cue === null) return false;
    const { start, end } = hull([cue, ...sources.map(({ mention }) => mention)]);
    const isWithin = start > sentence.start && end <= key.start;
    return (
      isWithin && /,\s$/u.test(text.slice(0, start)) && /^,\s[^,;:.“”"]*$/u.test(text.slice(end, key.start))
    );
  });
  return found ?? null;
}

function statementOver({ statements }: PointContext, key: Span, sentence: Span): Statement | null {
  const over = statements.filter(
    (statement) =>
      statement.content.some((content) => overlaps(content, key)) &&
      (tellsWho(statement, key) || !isOutletsSentence(statement, sentence)),
  );
  const shortest = over.toSorted((a, b) => {
    const [left, right] = [hull(a.content), hull(b.content)];
    return left.end - left.start - (right.end - right.start) || left.start - right.start;
  });
  return shortest[0] ?? null;
}

function sourcesOf(statements: readonly Statement[]): readonly string[] {
  return [...new Set(statements.flatMap(({ sources }) => sources.map(({ source }) => source)))];
}

/** The verb of denial nearest before a place, in its sentence. */
export function denialBefore(text: string, sentence: Span, key: Span): Span | null {
  const before = plainMarks(text.slice(sentence.start, key.start));
  const found = findDenials(before).findLast(
    ({ end }) => before.slice(end).split(/\s+/u).filter(Boolean).length <= WORDS_FROM_DENIAL,
  );
  if (found === undefined) return null;
  return { start: sentence.start + found.start, end: sentence.start + found.end };
}

/** The verb of denial before an answer, else the one that it holds. */
export function denialOf(text: string, sentence: Span, answer: Span): Span | null {
  const before = denialBefore(text, sentence, answer);
  if (before !== null) return before;
  const [held] = findDenials(plainMarks(sliceOf(text, answer)));
  return held === undefined ? null : { start: answer.start + held.start, end: answer.start + held.end };
}

/** A verb of denial stands before the place, in its sentence. */
export function isDenied(text: string, sentence: Span, key: Span): boolean {
  return denialBefore(text, sentence, key) !== null;
}

const PRONOUN_FIRST = /^[“"]?(?:He|She|They)\b/u;

/** `She denied that …`: whoever spoke last in the paragraph, where no statement was found in the sentence itself. */
function lastSpeakers({ article, statements }: PointContext, sentence: Span): readonly Statement[] {
  const paragraph = article.parts.find((part) => overlaps(part, sentence));
  if (paragraph === undefined || !PRONOUN_FIRST.test(article.text.slice(sentence.start))) return [];
  const last = statements.findLast(
    ({ passage }) => passage.end <= sentence.start && passage.start >= paragraph.start,
  );
  return last === undefined ? [] : [last];
}

function deniers(context: PointContext, sentence: Span): readonly Statement[] {
  const near = context.statements.filter(({ passage }) => overlaps(passage, sentence));
  return near.length > 0 ? near : lastSpeakers(context, sentence);
}

/** In whose voice the words at `key` are: the outlet’s, or whose statement they stand in. */
export function formAt(context: PointContext, key: Span): Pick<FoundAnswer, 'form' | 'to'> {
  const { text } = context.article;
  const sentence = sentenceAt(context, key);
  const statement = statementOver(context, key, sentence) ?? insertedBefore(context, key, sentence);
  if (isDenied(text, sentence, key)) {
    const theirs = statement === null ? deniers(context, sentence) : [statement];
    return { form: 'denied', to: sourcesOf(theirs) };
  }
  if (statement === null) return { form: 'own-voice', to: [] };
  const quoted =
    statement.kind === 'direct' || (statement.kind === 'mixed' && isWithinMarks(text, sentence, key));
  return { form: quoted ? 'quoted' : 'attributed', to: sourcesOf([statement]) };
}
