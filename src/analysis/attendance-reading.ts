import type { Article } from '../articles/article.ts';
import { fold } from '../common/fold.ts';
import type { AttendanceRecord, MinisterialKind } from '../record/record.ts';
import type { Claim } from './attendance-claims.ts';
import { findClaims } from './attendance-claims.ts';
import { chancesIn } from './attendance-chances.ts';
import { findByClues } from './attendance-clues.ts';
import { findColleagues, kindThatMeets } from './attendance-colleagues.ts';
import { lendDates } from './attendance-dated-meetings.ts';
import { findOffices } from './attendance-offices.ts';
import type { Ground } from './attendance-grounds.ts';
import { grounded, nextGround, NO_GROUND } from './attendance-grounds.ts';
import type { DateMention } from './dates.ts';
import { findDates, isOfTime } from './dates.ts';
import type { OfficialMention } from './attendance-officials.ts';
import { findOfficials, indexOfficers } from './attendance-officials.ts';
import type { Predicate } from './attendance-senses.ts';
import { genderOf } from './names.ts';
import { findPredicates } from './attendance-predicates.ts';
import { datelinePlace, placeIn } from './attendance-places.ts';
import { findSpares } from './attendance-spares.ts';
import { othersIn } from './attendance-stand-in-names.ts';
import { withPredecessors, withReferences } from './attendance-references.ts';
import type { PlainSentence } from './attendance-sentences.ts';
import { cutSentences } from './attendance-sentences.ts';
import type { ClaimContext } from './attendance-referents.ts';
import { phrasePattern } from './attendance-words.ts';
import { allianceWords, gateWords, ministerWords } from './lexicon/attendance-meetings.ts';
import { homeOfTheAlliance } from './lexicon/attendance-places.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';
import { findMinisterialMentions } from './ministerial-mentions.ts';

export interface ReadSentence {
  readonly sentence: PlainSentence;
  readonly officials: readonly OfficialMention[];
  readonly meetings: readonly MinisterialMention[];
  readonly claims: readonly Claim[];
  /** What holds of the meeting that the article is about where nothing plainer is told of it. */
  readonly spares: readonly Claim[];
  /** Every official with every meeting that the sentence may be about, for the chooser. */
  readonly chances: readonly Claim[];
  /** The words of coming and staying away in it, where it has such chances. */
  readonly predicates: readonly Predicate[];
  /** What the sentences right before it left open. */
  readonly ground: Ground;
}

export interface AttendanceReading {
  readonly sentences: readonly ReadSentence[];
  readonly namesAlliance: boolean;
}

/** No article says more of who comes: what is beyond is no prose. */
const MOST_CLAIMS = 100;
/** Nobody reads a pronoun back over more names. */
const MOST_NAMED = 4;
const ALLIANCE = phrasePattern([...allianceWords, ...gateWords], '');
/** An article on one running story may leave the alliance to be understood. */
const MINISTERS = phrasePattern(ministerWords, '');

/** “Brandt will not attend” is of the meeting last spoken of: no claim of ours where that is a contact group. */
function ownClaims(claims: readonly Claim[], { text, meetings }: ClaimContext, before: Ground): Claim[] {
  return claims.flatMap((claim) => {
    const here = meetings.filter(({ end }) => end <= claim.predicate.start);
    const after = meetings.filter(({ start }) => start >= claim.predicate.end && here.length === 0);
    const ground = nextGround(nextGround(before, after.slice(0, 1)), here);
    const kept = grounded(
      claim,
      text,
      here.length + after.length > 0 ? ground : before,
      (place) => place === homeOfTheAlliance,
    );
    return kept === null ? [] : [kept];
  });
}

/** “would be kept in” is of no meeting: a mere `in` or `at` needs its own. */
function mayBeOpen({ role, needs }: Predicate): boolean {
  return role !== 'state' || needs !== 'object';
}

/** What the verbs of a sentence tell, or where they tell nothing its other words; and what is of no meeting named. */
function claimsIn(context: ClaimContext, ground: Ground): { told: Claim[]; open: Claim[] } {
  const verbs = findClaims(context);
  const all = verbs.length > 0 ? verbs : findByClues(context);
  const told = ownClaims(all, context, ground);
  const isOfAnother = ground.another || context.meetings.some(({ other }) => other);
  const open = all.filter(({ meeting, predicate }) => meeting === null && mayBeOpen(predicate));
  return { told, open: isOfAnother || told.length > 0 ? [] : open };
}

/** Where an article speaks of one official alone, `she` means her before she is named. */
function onlyOfficial(all: readonly OfficialMention[]): OfficialMention[] {
  const named = all.filter(({ officer, former }) => officer !== null && !former);
  const [first] = named;
  return first !== undefined && named.every(({ officer }) => officer === first.officer) ? [first] : [];
}

/** “Otto Weller is not a man for the limelight”: `he` is none of those who are named later. */
function opensWithAnother(text: string, surnames: ReadonlySet<string>): boolean {
  const [first] = othersIn(text, [], surnames);
  return first !== undefined && !/[\p{L}\s]{40}/u.test(text.slice(0, first.start));
}

const LONGEST_GAP = 2;
const CARRIED = new Set(['month', 'season', 'year', 'day']);

/** “In February they met as ever. Brandt shook every hand.” */
function datesBefore(last: PlainSentence | undefined, { start }: PlainSentence): readonly DateMention[] {
  if (last === undefined || start - last.end >= LONGEST_GAP) return [];
  return findDates(last.text)
    .filter((date) => isOfTime(date) && CARRIED.has(date.expression.kind))
    .slice(-1);
}

/** Whom a sentence opens with, where that is no official: `he` there means them. */
function openerOf(
  text: string,
  officials: readonly OfficialMention[],
  surnames: ReadonlySet<string>,
): 'he' | 'she' | 'either' | null {
  if (officials.length > 0) return null;
  const [first] = othersIn(text, [], surnames);
  if (first === undefined || first.start > 0) return null;
  return genderOf(first.name.split(' ')[0]?.toLowerCase() ?? '', null) ?? 'either';
}

/** Officials, meetings and claims of each sentence; nothing where the article does not speak of the alliance. */
export function readAttendance(article: Article, record: AttendanceRecord): AttendanceReading {
  const sentences = cutSentences(article);
  const body = sentences.map(({ text }) => text).join('\n');
  const isPlain = ALLIANCE.test(article.text);
  if (!isPlain && !MINISTERS.test(article.text)) return { sentences: [], namesAlliance: false };
  const offices = sentences.map(({ text }) => findOffices(text));
  const index = indexOfficers(body, offices.flat(), record);
  if (!isPlain && index.affirmed.size === 0) return { sentences: [], namesAlliance: false };
  const dateline = datelinePlace(article, record);
  const place = (clause: string): string | null => placeIn(clause, record) ?? dateline;
  const found = sentences.map(({ text }, at) => findOfficials(text, offices[at] ?? [], index));
  const surnames = new Set(
    found.flat().flatMap(({ officer }) => (officer === null ? [] : [fold(officer.surname)])),
  );
  let before: readonly OfficialMention[] = onlyOfficial(found.flat());
  let isNamedYet = false;
  let ground = NO_GROUND;
  let left = MOST_CLAIMS;
  let kind: MinisterialKind | null = found.flat().find(({ former }) => !former)?.kind ?? null;
  const read: ReadSentence[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const { text } = sentence;
    const meetings = findMinisterialMentions(text);
    const named = withReferences(text, withPredecessors(text, found[at] ?? [], before, record), before);
    const officials = [...named, ...findColleagues(text, meetings, named, kind)].toSorted(
      (a, b) => a.start - b.start,
    );
    const context = {
      text,
      officials,
      meetings,
      named: before,
      datesBefore: datesBefore(sentences[at - 1], sentence),
      opener: openerOf(text, officials, surnames),
      placeIn: place,
      placeOf: (words: string) => placeIn(words, record),
    };
    const { told, open } = left > 0 ? claimsIn(context, ground) : { told: [], open: [] };
    const claims = told.slice(0, left);
    const others = left > 0 && claims.length === 0 ? findSpares(context, ground, surnames) : [];
    const spares = others.length > 0 ? others : open;
    left -= claims.length;
    const chances = left > 0 ? chancesIn(context, ground, kindThatMeets(meetings) ?? kind) : [];
    const predicates = chances.length > 0 ? findPredicates(text) : [];
    read.push({ sentence, officials, meetings, claims, spares, chances, predicates, ground });
    const isOfAnother = officials.length === 0 && opensWithAnother(text, surnames);
    before = isOfAnother && !isNamedYet ? [] : [...before, ...officials].slice(-MOST_NAMED);
    isNamedYet ||= officials.some(({ officer }) => officer !== null);
    ground = nextGround(ground, meetings);
    kind = kindThatMeets(meetings) ?? kind;
  }
  return { sentences: lendDates(read), namesAlliance: isPlain };
}
