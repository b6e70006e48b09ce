import type { Claim } from './attendance-claims.ts';
import { isSpeaker, supposes } from './attendance-clauses.ts';
import type { Ground } from './attendance-grounds.ts';
import type { OfficialMention } from './attendance-officials.ts';
import type { Predicate } from './attendance-senses.ts';
import type { ClaimContext } from './attendance-referents.ts';
import { candidatesIn, OWNER } from './attendance-referents.ts';
import { findSubstitute } from './attendance-substitutes.ts';
import { anyOf, phrasePattern } from './attendance-words.ts';
import type { DateMention } from './dates.ts';
import { findDates, isOfTime } from './dates.ts';
import { homeOfTheAlliance } from './lexicon/attendance-places.ts';
import { placingVerbs, remotelyWords, strongAwayWords, tellingToFaces } from './lexicon/attendance-spares.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';

const AWAY = phrasePattern(strongAwayWords);
const NOT = /(?<!\p{L})(?:not|never|hardly|n't|no\slonger)(?!\p{L})|n't\b/u;
/** “The thirty-second, Brandt, did not.” */
const CUT_OFF = /^[^.;:]{0,60}?\s(?:did|was|is|will|would|has|had|does|could|can)(?:\snot|n't)(?=[.;,]|$)/u;
const ELSEWHERE = new RegExp(
  String.raw`^[^.;:]{0,50}?\s(?:${anyOf(placingVerbs)})\s(?:\p{Ll}+\s){0,3}?(?:in|to|at|from|aboard|around|near)\s(?:the\s)?(?<place>\p{Lu}[\p{L}-]+)`,
  'u',
);
const REMOTE = phrasePattern(remotelyWords);
const TOLD = new RegExp(String.raw`^\s(?:had\s|has\s|also\s|later\s)?(?:${anyOf(tellingToFaces)})\s`, 'u');
const WRITTEN =
  /\b(?:letter|cable|statement|message|note|phone|telephone|writing|written|article|interview)\b/iu;
const WILL = /\b(?:will|'ll|is\sto|are\sto|would|expected|due|set|tomorrow|next|plans?|preparing|likely)\b/iu;

/** What may be said of the meeting that the article is about, should nothing plainer be: an absence, by other words. */
function spareOf(
  context: ClaimContext,
  official: OfficialMention,
  span: { readonly start: number; readonly end: number },
  meeting: MinisterialMention | null,
  manner: 'away' | 'there' | 'remote' = 'away',
): Claim {
  const { text } = context;
  const present = manner !== 'away';
  const own = findDates(text).filter((date) => isOfTime(date));
  const dates: readonly DateMention[] =
    meeting !== null && meeting.dates.length > 0 ? meeting.dates : own.slice(0, 1);
  const predicate: Predicate = {
    ...span,
    role: 'state',
    form: null,
    verb: '',
    presence: present,
    needs: 'nothing',
    early: null,
    remote: manner === 'remote',
    telling: false,
  };
  return {
    ...span,
    official,
    present,
    manner: manner === 'remote' ? manner : null,
    tense: manner === 'there' ? 'done' : WILL.test(text) ? 'expected' : 'open',
    bygone: false,
    reversed: false,
    meeting,
    dates,
    predicate,
    place: context.placeIn(text),
    ordinal: null,
    window: { start: 0, end: text.length },
  };
}

/** A place that is neither the meeting's nor the alliance's home. */
function isFarAway(context: ClaimContext, place: string): boolean {
  return place !== homeOfTheAlliance && !/^(?:NATO|Nato)$/u.test(place) && context.placeOf(place) === null;
}

/** “told NATO foreign ministers on Tuesday”: to their faces, where no letter is named. */
function isToldTo(clause: string, from: number, meetings: readonly MinisterialMention[]): boolean {
  const told = TOLD.exec(clause);
  if (told === null || WRITTEN.test(clause.slice(0, 120))) return false;
  const at = from + told[0].length;
  return meetings.some(({ other, start, end, kinds, dates }) => {
    const isPeople = !other && end > at && start - at <= 24 && (kinds.length > 0 || dates.length > 0);
    return isPeople;
  });
}

function byWords(context: ClaimContext, ground: Ground): Claim[] {
  const { text, meetings } = context;
  const own = meetings.findLast(({ other }) => !other) ?? (ground.age <= 1 ? ground.meeting : null);
  if (own === null || meetings.some(({ other }) => other)) return [];
  for (const { official, span } of candidatesIn(context)) {
    const word = text.slice(span.start, span.end);
    if (official.former || OWNER.test(word) || supposes(text, span)) continue;
    if (isToldTo(text.slice(span.end), span.end, meetings))
      return [spareOf(context, official, span, own, 'there')];
    if (isSpeaker(text, span)) continue;
    const rest = text.slice(span.end);
    if (/^'s?\s/u.test(rest)) continue;
    const clause = rest.split(/[;:]|,\s(?:and|but|while)\s/u)[0] ?? '';
    const place = ELSEWHERE.exec(clause)?.groups?.['place'];
    const away = AWAY.exec(clause);
    const at = { start: span.start, end: span.end + clause.length };
    if (REMOTE.test(clause) && !NOT.test(clause)) return [spareOf(context, official, at, own, 'remote')];
    const isAway =
      CUT_OFF.test(clause) ||
      (away !== null && !NOT.test(clause.slice(Math.max(0, away.index - 20), away.index))) ||
      (place !== undefined && isFarAway(context, place));
    if (isAway) return [spareOf(context, official, at, own)];
  }
  return [];
}

/** “The American chair was filled by an under secretary, Otto Weller”: whoever's it is was not in it. */
function bySubstitute(context: ClaimContext, ground: Ground, surnames: ReadonlySet<string>): Claim[] {
  const { text, meetings, officials, named } = context;
  if (meetings.some(({ other }) => other) || ground.another) return [];
  const meeting = meetings.at(-1) ?? ground.meeting;
  const standIn = findSubstitute(text, [], surnames, true);
  if (standIn === null) return [];
  const kinds = meeting?.kinds ?? [];
  const fits = ({ kind, former }: OfficialMention): boolean =>
    !former && (kinds.length === 0 || kinds.includes(kind));
  const official = officials.find(fits) ?? named.findLast(fits);
  return official === undefined ? [] : [spareOf(context, official, { start: 0, end: text.length }, meeting)];
}

/** What a sentence tells of an official's staying away by what the other words leave to be understood. */
export function findSpares(context: ClaimContext, ground: Ground, surnames: ReadonlySet<string>): Claim[] {
  const told = byWords(context, ground);
  return told.length > 0 ? told : bySubstitute(context, ground, surnames);
}
