import type { Span } from '../common/span.ts';
import { isCounted } from './attendance-clauses.ts';
import type { Claim } from './attendance-claims.ts';
import type { Ground } from './attendance-grounds.ts';
import { impliedOfficial } from './attendance-implied.ts';
import type { MinisterialKind } from '../record/record.ts';
import type { Candidate, ClaimContext } from './attendance-referents.ts';
import { candidatesIn } from './attendance-referents.ts';
import type { DateMention } from './dates.ts';
import { findDates, isOfTime } from './dates.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';

const WILL = /\b(?:will|'ll|is\sto|would|expected|due|set|tomorrow|next|plans?|likely)\b/iu;
/** A verb of the past before a month: the last of that name. */
const PAST =
  /\s(?:was|were|had|did|didn't|hadn't|wasn't|been|came|went|sat|left|flew|took|made|spoke|met|told|gave|said|sent|kept|held|put|got|stood|spent|drew|led|saw|heard|brought|wrote|ran|won|lost|let|found|\p{Ll}{2,}ed)(?![\p{L}'-])/u;
const NEAR = 50;

/** Nothing is told where it is asked or not yet settled. */
const UNSETTLED = /\b(?:whether|if|unless|yet\sto\s(?:decide|say|confirm)|undecided|no\sword\son)\b|\?$/iu;

function isUnsettled(text: string): boolean {
  return UNSETTLED.test(text);
}

/** A meeting that the words beside an official may be about, with what dates it. */
interface Way {
  readonly meeting: MinisterialMention | null;
  readonly dates: readonly DateMention[];
  readonly carried?: true;
}

function namesYear({ expression }: DateMention): boolean {
  return expression.kind === 'year' || (expression.kind === 'unit' && expression.unit === 'year');
}

/** Each date by itself, with the year that the sentence gives beside it. */
function datedWays(meeting: MinisterialMention | null, dates: readonly DateMention[]): Way[] {
  const years = dates.filter(namesYear);
  const days = years.length === dates.length ? dates : dates.filter((date) => !namesYear(date));
  return days.map((date) => ({ meeting, dates: namesYear(date) ? [date] : [date, ...years] }));
}

function waysFor(
  { text, meetings, datesBefore }: ClaimContext,
  { official, span }: Candidate,
  ground: Ground,
): Way[] {
  const fits = ({ kinds, other }: MinisterialMention): boolean =>
    !other && (kinds.length === 0 || kinds.includes(official.kind));
  if (meetings.some((each) => isCounted(text, each))) return [];
  const own = meetings.filter(fits);
  const here = own.find(({ start }) => start >= span.end) ?? own.at(-1) ?? null;
  const dates = findDates(text).filter(isOfTime);
  const ways = datedWays(here, dates);
  if (here !== null && here.dates.length > 0) return [{ meeting: here, dates: here.dates }, ...ways];
  if (dates.length > 0) return ways;
  const before = ground.age <= 1 && ground.meeting !== null && fits(ground.meeting) ? ground.meeting : null;
  const meeting = here ?? before;
  if (datesBefore.length > 0) return [{ meeting, dates: datesBefore, carried: true }];
  return [{ meeting, dates: here === null ? (before?.dates ?? []) : [] }];
}

function isOfYear({ expression: { kind } }: DateMention): boolean {
  return kind === 'month' || kind === 'season';
}

/** Told by the words that lead to the date, or by those behind the official where it stands before. */
function tenseOf(text: string, { end }: Span, dates: readonly DateMention[]): Claim['tense'] {
  const month = dates.find((date) => isOfYear(date));
  const isLed = month !== undefined && month.start >= end;
  const lead = isLed
    ? text.slice(Math.max(end, month.start - NEAR), month.start)
    : text.slice(end, end + NEAR);
  if (WILL.test(lead)) return 'expected';
  return month !== undefined && PAST.test(isLed ? text.slice(end, month.start) : lead) ? 'done' : 'open';
}

function chanceOf(
  context: ClaimContext,
  { official, span }: Candidate,
  { meeting, dates, carried }: Way,
): Claim {
  const { text } = context;
  const whole: Span = { start: 0, end: text.length };
  const tense = tenseOf(text, span, carried === true ? [] : dates);
  return {
    start: span.start,
    end: text.length,
    official,
    present: true,
    manner: null,
    tense,
    bygone: false,
    reversed: false,
    meeting,
    dates,
    ...(carried === true ? { carried } : {}),
    predicate: {
      start: span.end,
      end: span.end,
      role: 'state',
      form: null,
      verb: '',
      presence: true,
      needs: 'nothing',
      early: null,
      remote: false,
      telling: false,
    },
    place: context.placeIn(text),
    ordinal: null,
    window: whole,
  };
}

/** “has never missed a meeting in eight years” */
const HABIT =
  /\b(?:never|rarely|seldom|hardly\sever|yet\sto|always)\s(?:once\s)?(?:miss|skip|attend|come|fail|stay|cr[iy])\p{L}*\s(?:\p{Ll}+\s)?(?:an?|any|one|such)\s/iu;

/** Every official of a sentence with every meeting that its words may be about; what is told, if anything, is open. */
export function chancesIn(context: ClaimContext, ground: Ground, last: MinisterialKind | null): Claim[] {
  const isOfAnother = context.meetings.length > 0 && context.meetings.every(({ other }) => other);
  const isHabit = HABIT.test(context.text) && findDates(context.text).filter(isOfTime).length === 0;
  if (isOfAnother || isHabit || isUnsettled(context.text)) return [];
  const named = candidatesIn(context);
  const implied = named.length > 0 ? null : impliedOfficial(context.text, last);
  const all = implied === null ? named : [{ official: implied, span: implied }];
  return all
    .filter(({ official }) => !official.former)
    .flatMap((candidate) =>
      waysFor(context, candidate, ground).map((way) => ({
        ...chanceOf(context, candidate, way),
        ...(implied === null ? {} : { implied: true as const }),
      })),
    );
}
