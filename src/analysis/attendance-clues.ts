import { hull } from '../common/span.ts';
import { isSpeaker, supposes } from './attendance-clauses.ts';
import type { Claim } from './attendance-claims.ts';
import type { OfficialMention } from './attendance-officials.ts';
import type { Predicate } from './attendance-predicates.ts';
import type { ClaimContext } from './attendance-subjects.ts';
import { phrasePattern, wordsOf } from './attendance-words.ts';
import * as clues from './lexicon/attendance-clues.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';

const AWAY = phrasePattern(clues.awayClues);
const ON_A_LINE = phrasePattern(clues.lineClues);
const EARLY = phrasePattern(clues.earlyClues);
const TELLS = phrasePattern(clues.tellingOnly);
const LEADS = new Set(clues.leadingWords);
const NOT_THE_OFFICIAL =
  /^'s?\s(?:spokes|aide|office|team|staff|deput|predecess|boss|husband|wife|department|visit\b)/iu;
const LONGEST = 160;

/** How it is told; null where nothing says that the official came or stayed away. */
type Sense = Pick<Predicate, 'presence' | 'early' | 'remote'>;

function senseOf(words: string, between: string, follows: boolean): Sense | null {
  const isElsewhere = follows && /\s(?:while|whilst)\s/u.test(between);
  if (isElsewhere || AWAY.test(words)) return { presence: false, early: null, remote: false };
  if (ON_A_LINE.test(words)) return { presence: true, early: null, remote: true };
  if (EARLY.test(words)) return { presence: true, early: 'told', remote: false };
  const lead = wordsOf(between)
    .slice(-5)
    .some((word) => LEADS.has(word));
  return follows && lead && !TELLS.test(between) ? { presence: true, early: null, remote: false } : null;
}

/** “never missed a ministerial”: none that can be named. */
function isAny(text: string, { start, dates }: MinisterialMention): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  return dates.length === 0 && /\b(?:an?|any|every|each|no|all)\s(?:[\p{L}-]+\s)?$/iu.test(before);
}

function pairIn({
  text,
  officials,
  meetings,
}: ClaimContext): { official: OfficialMention; meeting: MinisterialMention } | null {
  if (meetings.some(({ other }) => other)) return null;
  for (const official of officials) {
    const meeting = meetings.find(({ kinds }) => kinds.includes(official.kind));
    if (meeting !== undefined && !official.former && !isAny(text, meeting)) return { official, meeting };
  }
  return null;
}

/** What a sentence says of an official and a ministerial without any of the verbs known: by its other words. */
export function findByClues(context: ClaimContext): Claim[] {
  const { text } = context;
  const pair = pairIn(context);
  if (pair === null) return [];
  const { official, meeting } = pair;
  const span = hull([official, meeting]);
  const follows = official.end <= meeting.start;
  const between = follows ? text.slice(official.end, meeting.start) : text.slice(meeting.end, official.start);
  if (between.length > LONGEST || /[;:?“”"](?!\p{L})/u.test(between)) return [];
  if (
    NOT_THE_OFFICIAL.test(text.slice(official.end)) ||
    isSpeaker(text, official) ||
    supposes(text, official)
  )
    return [];
  const sense = senseOf(text, between, follows);
  if (sense === null) return [];
  const whole = { start: 0, end: text.length };
  const predicate: Predicate = {
    ...sense,
    ...span,
    role: 'state',
    form: null,
    verb: '',
    needs: 'object',
    telling: false,
  };
  const manner = sense.early === null ? (sense.remote ? 'remote' : null) : 'early';
  return [
    {
      ...span,
      official,
      present: sense.presence,
      manner,
      tense: 'open',
      bygone: false,
      meeting,
      dates: meeting.dates,
      predicate,
      place: context.placeIn(text),
      ordinal: null,
      window: whole,
    },
  ];
}
