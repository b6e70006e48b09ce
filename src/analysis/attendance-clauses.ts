import type { Span } from '../common/span.ts';
import type { Modality } from './attendance-modality.ts';
import type { Predicate } from './attendance-senses.ts';
import type { Subject } from './attendance-subjects.ts';
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
const DENIED =
  /\b(?:(?:not|nothing)\strue\b[^.;]{0,60}?|untrue|no\struth|false|nonsense|den(?:y|ies|ied|ying)|ruled\sout|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|contradict(?:ed|ion|s)|rubbish(?:ed|es)|quash(?:ed|es))(?:\s[\p{L}'-]+){0,6}?\s(?:that|reports?|suggestions?|rumou?rs?|talk|claims?|of)?\s?(?:that\s)?(?:the\s)?$/iu;
const SUPPOSED = /\b(?:if|whether|unless|should|suppose|supposing|in\scase|were|lest|wonder)\s(?:the\s)?$/iu;

/** “is not due to come until May” is due in May. */
export function untilThen(modality: Modality, after: string): Modality {
  const isPutOff = modality.negated && /\suntil\s/iu.test(after);
  return isPutOff ? { ...modality, negated: false } : modality;
}

const SEVERAL = /\b(?:meetings|sessions|ministerials|gatherings|rounds)\b/iu;
const COUNTED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|all|several|many|most|few|dozen|both|every|each|no|any|other)\b/iu;

/** “three of four ministerials” */
export function isCounted(text: string, { start, end, dates }: MinisterialMention): boolean {
  return (
    dates.length === 0 &&
    SEVERAL.test(text.slice(start, end)) &&
    COUNTED.test(text.slice(Math.max(0, start - 30), start))
  );
}

/** “never missed a ministerial in six years” is of none that can be named. */
export function isAnyMeeting(
  text: string,
  { presence, end }: Predicate,
  meeting: MinisterialMention,
): boolean {
  const between = text.slice(end, Math.max(end, meeting.start));
  if (isCounted(text, meeting)) return true;
  return !presence && meeting.dates.length === 0 && /^\s(?:an?|any|one|a\ssingle)\s/iu.test(between);
}

/** “Reports that Brandt would skip the meeting were denied.” */
function isTakenBack(text: string, { start, end }: Span): boolean {
  return HEARSAY.test(text.slice(0, start)) && TAKEN_BACK.test(text.slice(end));
}

/** “denied that Brandt would skip the meeting”; or taken back behind it. */
export function isDenied(text: string, span: Span): boolean {
  return isTakenBack(text, span) || DENIED.test(text.slice(Math.max(0, span.start - 80), span.start));
}

/** “…,” Brandt said; said Brandt. */
export function isSpeaker(text: string, { start, end }: Span): boolean {
  return (
    /^,?\s(?:who\s)?(?:has\s|had\s)?(?:said|says|told|tells|added|argued|warned|wrote|insisted|noted|promised|vowed)\b/iu.test(
      text.slice(end),
    ) ||
    /\b(?:said|says|added|told|by|according\sto|asked)\s(?:the\s)?$/iu.test(
      text.slice(Math.max(0, start - 20), start),
    )
  );
}

export function supposes(text: string, { start }: Span): boolean {
  return SUPPOSED.test(text.slice(Math.max(0, start - 24), start));
}

/** “If she stays at home”, “asked whether he would come”: nothing is told of what is so. */
export function isSupposed(text: string, { span, inherited }: Subject): boolean {
  return !inherited && supposes(text, span);
}

export function clauseEnd(text: string, from: number): number {
  const stop = text.slice(from).search(/[,;.](?!\p{L})/u);
  return stop < 0 ? text.length : from + stop;
}

export function withArticleWord(text: string, span: Span): Span {
  const article = /\b(?:the|in|on)\s$/iu.exec(text.slice(Math.max(0, span.start - 4), span.start));
  return { start: span.start - (article?.[0].length ?? 0), end: span.end };
}
