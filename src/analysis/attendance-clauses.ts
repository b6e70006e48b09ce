import type { Span } from '../common/span.ts';
import type { Modality } from './attendance-modality.ts';
import type { Predicate } from './attendance-senses.ts';
import type { Subject } from './attendance-subjects.ts';
import { anyOf } from './attendance-words.ts';
import { monthNames } from './lexicon/attendance-dates.ts';
import {
  brushesAside,
  hearsayNouns,
  noQuestion,
  noSign,
  takenBack,
  tellingPasts,
} from './lexicon/attendance-modality.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';

const HEARSAY = new RegExp(
  String.raw`(?<!\w)(?:${anyOf(hearsayNouns)})\s(?:(?:\p{L}+\s){0,4}?)(?:that|of|for|about|suggesting|claiming|saying)\s(?:[\p{L}.'-]+\s){0,4}$`,
  'iu',
);
const TAKEN_BACK = new RegExp(
  String.raw`^[^.;]{0,80}\s(?:is|are|was|were|been|as|proved|turned\sout)\s(?:to\sbe\s)?[“"']?(?:\p{L}+ly\s)?(?:an?\s|all\s|pure\s|sheer\s|utter\s|complete\s|total\s|just\s|plain\s|simply\s|without\s)?(?:${anyOf(takenBack)})(?!\w)`,
  'iu',
);
const DENIED = new RegExp(
  [
    String.raw`(?:\b(?:not|nothing)\strue\b[^.;]{0,60}?|\b(?:${anyOf(brushesAside)}))(?:\s[\p{L}'-]+){0,7}?\s(?:that|reports?|suggestions?|rumou?rs?|talk|claims?|of)?\s?(?:that\s)?(?:the\s)?$`,
    String.raw`\b(?:no|never\sany|little|without|hardly\sany)\s(?:(?:real|serious|such)\s)?(?:${anyOf(noQuestion)})\s(?:whatever\s)?(?:of|about)\s(?:the\s|his\s|her\s)?$`,
    String.raw`\b(?:no|never\sany|little)\s(?:${anyOf(noSign)})\s(?:whatever\s|at\sall\s)?(?:that|of|to\ssuggest)\s(?:the\s)?$`,
  ].join('|'),
  'iu',
);
/** “A newspaper had written that Brandt would stay away”: it is told how it came. */
const TOLD_BEFORE = new RegExp(
  String.raw`\b(?:had(?:\s\p{L}+)?\s(?:${anyOf(tellingPasts)})|(?:${anyOf(tellingPasts)})\s(?:last|earlier|in|a|two|three|only)\s(?:month|year|week|fortnight|this\s(?:week|month|year)|month\sago|week\sago|weeks\sago|months\sago|${anyOf(monthNames.flat())}))(?:\s(?!(?:but|and|after|when|before)\b)[\p{L}'-]+){0,5}?\s(?:that\s)?(?:the\s)?$`,
  'iu',
);

/** The wider past of the words that bring a clause in. */
export function isToldBefore(text: string, { start }: Span): boolean {
  const lead = text.slice(Math.max(0, start - 100), start);
  return TOLD_BEFORE.test(lead.split(/[;.]\s/u).at(-1) ?? '');
}
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
