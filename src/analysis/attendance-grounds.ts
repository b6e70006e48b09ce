import type { Claim } from './attendance-claims.ts';
import type { DateMention } from './dates.ts';
import { monthNames, weekdayNames } from './lexicon/attendance-dates.ts';
import { homeOfTheAlliance } from './lexicon/attendance-places.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';

/** What the sentences right before left open. */
export interface Ground {
  /** The last meeting of ours they named. */
  readonly meeting: MinisterialMention | null;
  /** The last they named is another's. */
  readonly another: boolean;
  /** How many sentences ago. */
  readonly age: number;
}

export const NO_GROUND: Ground = { meeting: null, another: false, age: 0 };
/** Who “came” two sentences on came to the meeting told of. */
const MOST_SENTENCES = 2;

export function nextGround(ground: Ground, meetings: readonly MinisterialMention[]): Ground {
  const last = meetings.at(-1);
  if (last !== undefined) return { meeting: last.other ? null : last, another: last.other, age: 1 };
  return ground.age >= MOST_SENTENCES ? NO_GROUND : { ...ground, age: ground.age + 1 };
}

function isDated(dates: readonly DateMention[]): boolean {
  return dates.some(({ expression }) =>
    ['day', 'month', 'season', 'weekday', 'unit'].includes(expression.kind),
  );
}

const TO_A_PLACE = /\s(?:to|in|at|from|for|via|into|with)\s(?:the\s)?(?<place>\p{Lu}[\p{L}-]+)/gu;
const TIMES = new Set([...monthNames.flat(), ...weekdayNames, 'NATO', 'Nato', homeOfTheAlliance]);

/** “flew to Tokyo in February”: a month alone makes a ministerial of no other trip. */
function goesElsewhere(clause: string, place: string | null): boolean {
  return [...clause.matchAll(TO_A_PLACE)].some(({ groups }) => {
    const name = groups?.['place'] ?? '';
    return !TIMES.has(name) && name !== place;
  });
}

/**
 * A claim whose clause names no meeting: of the one told of right before, or by a date or a word that means nothing
 * else. Null where it may be of anything.
 */
export function grounded(
  claim: Claim,
  text: string,
  ground: Ground,
  isHome: (place: string) => boolean,
): Claim | null {
  const { meeting, dates, place, predicate } = claim;
  if (meeting !== null) return claim;
  const { another, meeting: before } = ground;
  if (another && dates.length === 0) return null;
  if (predicate.needs === 'nothing') return claim;
  const isOwnKind =
    before === null || before.kinds.length === 0 || before.kinds.includes(claim.official.kind);
  const told = before === null || before.gathers || before.kinds.length > 0 || before.dates.length > 0;
  if (before !== null && told && isOwnKind)
    return { ...claim, meeting: before, dates: dates.length > 0 ? dates : before.dates };
  const isMonth = dates.some(({ expression: { kind } }) => kind === 'month' || kind === 'season');
  const isPlaced = place !== null && (isMonth || !isHome(place));
  const isThere = isMonth && predicate.role === 'verb' && !goesElsewhere(text.slice(claim.start), place);
  return isThere || (isPlaced && isDated(dates)) ? claim : null;
}
