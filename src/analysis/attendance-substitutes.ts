import type { Span } from '../common/span.ts';
import { othersIn, type NameAt } from './attendance-stand-in-names.ts';
import type { StandIn } from './attendance-stand-ins.ts';
import { isSpeaker } from './attendance-clauses.ts';
import { phrasePattern } from './attendance-words.ts';
import type { PersonMention } from './findings.ts';
import {
  lowerRanks,
  ofTheCountry,
  otherRanks,
  plainSeatWords,
  seatWords,
} from './lexicon/attendance-substitutes.ts';

const RANK = phrasePattern(lowerRanks);
const OTHER_RANK = phrasePattern(otherRanks);
const SEAT = phrasePattern(seatWords);
const PLAINLY_SEAT = phrasePattern(seatWords.filter((word) => !plainSeatWords.has(word)));
const COUNTRY = phrasePattern(ofTheCountry, '');
const OWNED = /(?:\b(?:his|her|the|an?)|'s?)\s(?:\p{L}+\s)?$/iu;
/** “British ambassador”, “Poland's deputy”. */
const FOREIGN =
  /(?<!\p{L})(?!(?:American|United|Pentagon|Washington|Assistant)\b)\p{Lu}\p{Ll}+(?:'s|ish|an|ian|ese|ch|ic)\s(?:\p{Ll}+\s){0,3}$/u;
const DENIED = /\b(?:not|never|nor|neither|without|rather\sthan|n't|no)\b[^,.;]{0,24}$/iu;
/** “in his place”, “the secretary's seat”: whose it is, the words tell. */
const OWN_SEAT =
  /(?:\b(?:his|her)|'s)\s(?:\p{L}+\s)?(?:place|seat|chair|stead|behalf|name|nameplate|boss|superior|deputy)\b|\binstead\b/iu;
/** “Weller, who is her deputy”, “Weller, the Pentagon's policy chief”; not “Aldering, caught up with an envoy”. */
const APPOSED =
  /^,\s(?:who\s(?:is|was|serves\sas|runs|works\sas)\s)?(?:(?:the|an?|his|her|its|one\sof\s(?:his|her))\s)?(?:(?:\p{Lu}[\p{L}.'-]*|acting|new|senior|trusted|career|the|department's|secretary's|principal|junior|top|long-serving|veteran|retired|of|for|and|state|defen[cs]e|mere|chief|hitherto|little-known|soft-spoken|second|number|lone)\s)*$/u;
/** “with his deputy, Otto Weller, at his side”: who stands beside replaces nobody. */
const AT_THE_SIDE =
  /^,?\s(?:(?:standing|sitting|seated)\s)?(?:(?:at|by)\s(?:his|her)\sside|beside\s(?:him|her)|in\stow|alongside|next\sto\s(?:him|her)|right\sbehind|in\sattendance)\b/u;
const BROUGHT_ALONG =
  /\b(?:(?:accompanied|flanked|joined|assisted|advised|trailed|followed)\sby|together\swith|alongside|brought\salong)\b[^;:.]{0,60}$/u;
const NEAR = 70;

/** The words right around a name that tell who it is: what stands before it, and the apposition behind. */
function aroundName(text: string, { start, end }: Span): { before: string; after: string } {
  const before =
    text
      .slice(Math.max(0, start - NEAR), start)
      .split(/[;:.](?=\s)|,\s(?=and\s|but\s|who\s)/u)
      .at(-1) ?? '';
  const after = /^,\s[^;.]{2,90}?(?:,|$|\.)/u.exec(text.slice(end, end + 100))?.[0] ?? '';
  return { before, after };
}

function isLower({ before, after }: { before: string; after: string }): boolean {
  const own = before.split(',').slice(-2).join(',');
  if (OTHER_RANK.test(own) || OTHER_RANK.test(after) || FOREIGN.test(own)) return false;
  const rank = RANK.exec(own);
  if (rank !== null) return !FOREIGN.test(own.slice(0, rank.index)) || OWNED.test(own.slice(0, rank.index));
  const behind = RANK.exec(after);
  const lead = after.slice(0, behind?.index ?? 0);
  return behind !== null && !FOREIGN.test(lead) && APPOSED.test(lead);
}

function clauseOf(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf('; ', start), text.lastIndexOf(': ', start)) + 1;
  const to = text.slice(end).search(/[;:]\s/u);
  return text.slice(from, to < 0 ? text.length : end + to);
}

/** How far a sentence speaks for a person's sitting in: 0 where it does not. */
function weight(text: string, name: NameAt): number {
  const around = aroundName(text, name);
  const before = text.slice(0, name.start);
  if (DENIED.test(before.slice(-40)) || BROUGHT_ALONG.test(before.slice(-90))) return 0;
  if (AT_THE_SIDE.test(text.slice(name.end))) return 0;
  const clause = clauseOf(text, name);
  const seat = SEAT.test(clause.replace(around.before.split(',').at(-1) ?? '', ' ')) || SEAT.test(clause);
  if (!seat || !isLower(around) || (isSpeaker(text, name) && !PLAINLY_SEAT.test(text))) return 0;
  return COUNTRY.test(clause) ? 2 : 1;
}

export function isLowerRank(role: string): boolean {
  return RANK.test(role);
}

/** What of a person's rank, and of the seats that a sentence speaks of, tells whether they sit in. */
export function rankFeatures(text: string, name: NameAt): string[] {
  const around = aroundName(text, name);
  const clause = clauseOf(text, name);
  const before = text.slice(0, name.start);
  return [
    `lower:${isLower(around)}`,
    `seat:${SEAT.test(clause)}`,
    `rank-seat:${isLower(around)} ${SEAT.test(clause)}`,
    `country:${COUNTRY.test(clause)}`,
    `denied:${DENIED.test(before.slice(-40))}`,
    `along:${AT_THE_SIDE.test(text.slice(name.end)) || BROUGHT_ALONG.test(before.slice(-90))}`,
    `of-whom:${/\b(?:his|her)\s(?:\p{L}+\s){0,3}$/u.test(before.split(',').at(-2) ?? before) ? 'own' : 'other'}`,
  ];
}

/** Whether a sentence speaks of anybody's rank or of a seat at all. */
export function speaksOfSitting(text: string): boolean {
  return RANK.test(text) || SEAT.test(text);
}

/** Who by rank and by what is done sits in for an official; the words of sitting in themselves are known elsewhere. */
export function findSubstitute(
  text: string,
  people: readonly PersonMention[],
  officials: ReadonlySet<string>,
  isOfCountry = false,
): StandIn | null {
  if (!SEAT.test(text) || !RANK.test(text)) return null;
  let best: { name: NameAt; weight: number } | null = null;
  const least = isOfCountry && !OWN_SEAT.test(text) ? 1 : 0;
  for (const name of othersIn(text, people, officials)) {
    const found = weight(text, name);
    if (found > (best?.weight ?? least)) best = { name, weight: found };
  }
  return best === null
    ? null
    : { name: best.name.name, mention: { start: best.name.start, end: best.name.end } };
}

const HIS = /\b(?:his|her)\s(?:[\p{L}-]+\s){0,5}$/iu;
/** What a deputy does who only speaks of it. */
const ONLY_TELLS =
  /^(?:,[^,;]{2,80},|,)?\s(?:(?:had|has|later|also|then|once|\p{Ll}+ly)\s)*(?:said|says|told|tells|added|argued|warned|wrote|insisted|noted|explained|defended|denied|declined|announced|confirmed|promised|called|described|praised|blamed|admitted|apologi[sz]ed|resigned|refused|did\snot|was\snot|is\snot|will\snot|had\sbeen|would\shave|was\s(?:in|at|with|on|beside|among)\s(?!(?:the\s|his\s|her\s)?(?:Brussels|room|seat|chair|place|table)))/u;
const ACTS =
  /^(?:,[^,;]{2,80},|,)?\s(?:\p{Ll}+ly\s)?(?:\p{Ll}+(?:ed|s)|took|sat|stood|went|came|flew|held|kept|got|saw|heard|read|spoke|made|gave|had|put|will|would|is\sto|was\sleft)\s/u;

/** “…, and her deputy, Otto Weller, inherited the towel”: what an own deputy does right there is done for the official. */
export function findOwnDeputy(
  text: string,
  people: readonly PersonMention[],
  officials: ReadonlySet<string>,
): StandIn | null {
  if (!RANK.test(text)) return null;
  const found = othersIn(text, people, officials).find((name) => {
    const before = text.slice(Math.max(0, name.start - 60), name.start);
    const rank = RANK.exec(before);
    const isOwn = rank !== null && HIS.test(before.slice(0, rank.index));
    const after = text.slice(name.end);
    const isBeside = BROUGHT_ALONG.test(text.slice(0, name.start)) || AT_THE_SIDE.test(after);
    return (
      isOwn && !isBeside && isLower(aroundName(text, name)) && ACTS.test(after) && !ONLY_TELLS.test(after)
    );
  });
  return found === undefined ? null : { name: found.name, mention: { start: found.start, end: found.end } };
}
