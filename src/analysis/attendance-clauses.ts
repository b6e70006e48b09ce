import type { Span } from '../common/span.ts';
import type { Modality } from './attendance-modality.ts';
import type { Predicate } from './attendance-predicates.ts';
import { findPredicates } from './attendance-predicates.ts';
import { anyOf } from './attendance-words.ts';
import { hearsayNouns, takenBack } from './lexicon/attendance-modality.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';

const HEARSAY = new RegExp(
  String.raw`(?<!\w)(?:${anyOf(hearsayNouns)})\s(?:that|of|for)\s(?:[\p{L}.'-]+\s){0,4}$`,
  'iu',
);
const TAKEN_BACK = new RegExp(
  String.raw`^[^.;]{0,80}\s(?:is|are|was|were|been)\s(?:\p{L}+ly\s)?(?:${anyOf(takenBack)})(?!\w)`,
  'iu',
);

/** “is not due to come until May” is due in May. */
export function untilThen(modality: Modality, after: string): Modality {
  const isPutOff = modality.negated && /\suntil\s/iu.test(after);
  return isPutOff ? { ...modality, negated: false } : modality;
}

/** “never missed a ministerial in six years” is of none that can be named. */
export function isAnyMeeting(
  text: string,
  { presence, end }: Predicate,
  meeting: MinisterialMention,
): boolean {
  const between = text.slice(end, meeting.start);
  return !presence && meeting.dates.length === 0 && /^\s(?:an?|any|one|a\ssingle)\s/iu.test(between);
}

/** “Reports that Brandt would skip the meeting were denied.” */
function isTakenBack(text: string, { start, end }: Span): boolean {
  return HEARSAY.test(text.slice(0, start)) && TAKEN_BACK.test(text.slice(end));
}

/** “denied that Brandt would skip the meeting”; or taken back behind it. */
export function isDenied(text: string, span: Span): boolean {
  const at = span.start;
  if (isTakenBack(text, span)) return true;
  return /\b(?:den(?:y|ies|ied)|ruled\sout)\s(?:reports\s)?(?:that\s)?(?:the\s)?$/iu.test(
    text.slice(Math.max(0, at - 40), at),
  );
}

export function clauseEnd(text: string, from: number): number {
  const stop = text.slice(from).search(/[,;.](?!\p{L})/u);
  return stop < 0 ? text.length : from + stop;
}

/** “Absent will be Brandt”: the verb right before a subject that stands behind. */
export function verbBefore(text: string, at: number): string {
  return /(?:will\sbe|would\sbe|is|was|are|were)\s(?:the\s|again\s)*$/u.exec(text.slice(0, at))?.[0] ?? '';
}

/** What stands before the verb and belongs to it: nothing of a verb before it (“was to attend but skipped”). */
export function verbGroup(text: string, from: number, to: number): string {
  const gap = text.slice(Math.min(from, to), to);
  const last = findPredicates(gap).findLast(({ end }) => /^.*\b(?:and|but|then)\b/u.test(gap.slice(end)));
  return last === undefined ? gap : gap.slice(last.end);
}

export function wordsBefore(text: string, subject: Span, predicate: Predicate): string {
  if (subject.end <= predicate.start) return text.slice(subject.end, predicate.start);
  return (
    text
      .slice(Math.max(0, predicate.start - 30), predicate.start)
      .split(/[,;.]/u)
      .at(-1) ?? ''
  );
}

export function withArticleWord(text: string, span: Span): Span {
  const article = /\b(?:the|in|on)\s$/iu.exec(text.slice(Math.max(0, span.start - 4), span.start));
  return { start: span.start - (article?.[0].length ?? 0), end: span.end };
}
