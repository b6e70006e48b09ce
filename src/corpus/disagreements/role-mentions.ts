import { regionOver } from '../../analysis/quoted-regions.ts';
import { bodyOf, type Article } from '../../articles/article.ts';
import { coverage } from '../../common/coverage.ts';
import { sliceOf, spanOver, type Span } from '../../common/span.ts';
import { bodySentences } from '../body-sentences.ts';
import { otherDays, presentMarkers, seekers } from '../lexicon/role-times.ts';
import { phraseFinder } from '../phrases.ts';
import { quotationsOf } from '../quotations-of.ts';
import { namesInText, type NamedPerson, type NameInText } from './names-in-text.ts';
import { runAfter, runBefore, type RoleRun, type RoleTime } from './role-runs.ts';

/** One place that gives a person an office, without quotation marks; the span holds the name too, where it stands beside. */
export interface RoleMention extends Span {
  readonly person: NamedPerson;
  /** The name as it stands there; null where the office alone stands for it. */
  readonly name: string | null;
  readonly office: string;
  readonly time: RoleTime;
}

const findOtherDays = phraseFinder(otherDays);
const ALONE = new RegExp(String.raw`\b[Tt]he\s(?=(?:${[...presentMarkers].join('|')})\s)`, 'gu');
const NO_HOLDER = new RegExp(String.raw`^(?:,|[\s-](?:\p{Lu}|(?:${seekers.join('|')})\b))`, 'u');
const APPOSITION = /^,\s(?:(?:the|an?|now)\s)?/u;

/** `President Byron`, or `the new president, Ada Byron,`. */
function before(text: string, sentence: Span, { start, end }: Span): RoleRun | null {
  if (text.charAt(start - 1) === ' ') {
    const run = runBefore(text, { start: sentence.start, end: start - 1 });
    if (run !== null) return run;
  }
  if (text.slice(start - 2, start) !== ', ' || !/^[,.;]/u.test(text.slice(end))) return null;
  const run = runBefore(text, { start: sentence.start, end: start - 2 });
  return run !== null && /\b(?:the|its|their)\s$/iu.test(text.slice(0, run.start)) ? run : null;
}

/** `Ada Byron, the new president,`. */
function behind(text: string, { end }: Span): RoleRun | null {
  const opening = APPOSITION.exec(text.slice(end, end + 10));
  const run = opening === null ? null : runAfter(text, end + opening[0].length);
  return run !== null && /^(?:[,.;:)—]|\sand\s)/u.test(text.slice(run.end)) ? run : null;
}

function besideName(text: string, sentence: Span, found: NameInText): readonly RoleMention[] {
  const run = before(text, sentence, found) ?? behind(text, found);
  if (run === null) return [];
  const span = { start: Math.min(run.start, found.start), end: Math.max(run.end, found.end) };
  return [{ ...span, person: found.person, name: sliceOf(text, found), office: run.office, time: run.time }];
}

/** `The new president` means the one named last, in the same paragraph or the one before, where all others have their roles. */
function alone(
  text: string,
  paragraphs: readonly Span[],
  names: readonly NameInText[],
  people: readonly NamedPerson[],
): readonly RoleMention[] {
  return paragraphs.flatMap((paragraph, index) =>
    [...sliceOf(text, paragraph).matchAll(ALONE)].flatMap((match): RoleMention[] => {
      const start = paragraph.start + match.index + match[0].length;
      const run = runAfter(text, start);
      const person = names.findLast(({ end }) => end <= start);
      if (run === null || person === undefined || NO_HOLDER.test(text.slice(run.end))) return [];
      const isNear = person.start >= (paragraphs[index - 1] ?? paragraph).start;
      const isOnly = people.every((other) => other === person.person || other.roles.length > 0);
      return isNear && isOnly ? [{ ...run, person: person.person, name: null }] : [];
    }),
  );
}

/** A title without `former` or `new` is today’s only where the sentence tells of no other day. */
function isOfToday(text: string, sentences: readonly Span[], { time, end, ...span }: RoleMention): boolean {
  if (time !== 'unmarked') return true;
  const sentence = spanOver(sentences, { ...span, end });
  const words = sentence === undefined ? '' : sliceOf(text, sentence);
  const isPossessive = /^[’']s?\b/u.test(text.slice(end));
  return !isPossessive && !/\b(?:19|20)\d\d\b/u.test(words) && findOtherDays(words).length === 0;
}

export function roleMentions(article: Article, people: readonly NamedPerson[]): readonly RoleMention[] {
  const { text } = article;
  const paragraphs = bodyOf(article);
  const regions = quotationsOf(article);
  const sentences = bodySentences(article);
  const names = namesInText(text, people).filter((name) => spanOver(paragraphs, name) !== undefined);
  const beside = names.flatMap((name) => {
    const sentence = spanOver(sentences, name);
    return sentence === undefined ? [] : besideName(text, sentence, name);
  });
  const isTold = coverage(beside);
  const onlyOffice = alone(text, paragraphs, names, people).filter((mention) => !isTold(mention));
  return [...beside, ...onlyOffice].filter(
    (mention) => regionOver(regions, mention) === undefined && isOfToday(text, sentences, mention),
  );
}
