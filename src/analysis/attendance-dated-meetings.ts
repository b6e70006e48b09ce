import type { MinisterialKind } from '../record/record.ts';
import { kindsOfClaim } from './attendance-candidates.ts';
import type { Claim } from './attendance-claims.ts';
import { sideOfClaim } from './attendance-claims.ts';
import type { ReadSentence } from './attendance-reading.ts';
import { phrasePattern } from './attendance-words.ts';
import type { DateMention, Side } from './dates.ts';
import { allianceWords } from './lexicon/attendance-meetings.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';

/** A ministerial to which the article gives a date without saying there who came. */
export interface DatedMeeting {
  readonly kinds: readonly MinisterialKind[];
  readonly dates: readonly DateMention[];
  readonly side: Side | null;
  /** Index of its sentence. */
  readonly at: number;
}

const ALLIANCE = phrasePattern(allianceWords, '');

function isOfAlliance({ sentence }: ReadSentence, start: number): boolean {
  return ALLIANCE.test(sentence.text.slice(Math.max(0, start - 30), start));
}

function isOwn(read: ReadSentence, meeting: MinisterialMention): boolean {
  if (meeting.other || read.claims.some((claim) => claim.meeting === meeting)) return false;
  return meeting.kinds.length > 0 || isOfAlliance(read, meeting.start);
}

/** `Thursday's NATO meeting` is of the kind that the article names first. */
export function findDatedMeetings(sentences: readonly ReadSentence[]): DatedMeeting[] {
  const first = sentences
    .flatMap(({ meetings }) => meetings)
    .find(({ kinds, other }) => !other && kinds.length > 0);
  return sentences.flatMap((read, at) =>
    read.meetings.flatMap((meeting) => {
      const { dates } = meeting;
      if (!isOwn(read, meeting) || (dates.length === 0 && meeting.side === null)) return [];
      const kinds = meeting.kinds.length > 0 ? meeting.kinds : (first?.kinds ?? []);
      const side = meeting.side ?? dates.find((date) => date.side !== null)?.side ?? null;
      return [{ kinds, dates, side, at }];
    }),
  );
}

function sameOfficial(a: Claim, b: Claim): boolean {
  const { officer } = a.official;
  const other = b.official.officer;
  return a.official.kind === b.official.kind && (officer === null || other === null || officer === other);
}

function mayMean(claim: Claim, meeting: DatedMeeting): boolean {
  const side = sideOfClaim(claim);
  const sides = side === null || meeting.side === null || side === meeting.side;
  return (
    meeting.dates.length > 0 && sides && kindsOfClaim(claim).some((kind) => meeting.kinds.includes(kind))
  );
}

/** A claim takes the date of the meeting that the article dates elsewhere, unless the official has a dated claim. */
export function lendDates(sentences: readonly ReadSentence[]): ReadSentence[] {
  const meetings = findDatedMeetings(sentences);
  const all = sentences.flatMap(({ claims }) => claims);
  return sentences.map((read, at) => ({
    ...read,
    claims: read.claims.map((claim) => {
      if (all.some((other) => other.dates.length > 0 && sameOfficial(claim, other))) return claim;
      const [nearest] = meetings
        .filter((meeting) => mayMean(claim, meeting))
        .toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
      return nearest === undefined ? claim : { ...claim, dates: nearest.dates, lent: true as const };
    }),
  }));
}
