import type { Span } from '../common/span.ts';
import { anyOf, phrasePattern } from './attendance-words.ts';
import { beforeWhat, earlyWords } from './lexicon/attendance-leaving.ts';

const EARLY = phrasePattern(earlyWords);
const BEFORE_END = new RegExp(
  String.raw`\b(?:before|ahead\sof|as|while)\s(?:[\p{L}'-]+\s){0,4}?(?:${anyOf(beforeWhat)})(?!\w)`,
  'iu',
);
const CLOCK =
  /\b(?:(?<hour>\d{1,2})(?:[:.](?<minutes>\d\d))?\s?(?:(?<half>[ap])\.?\s?m\b|o'clock)|(?<whole>\d{1,2})[:.]\d\d(?![\d%]|\s(?:per|percent|million|billion)\b))/giu;
const HOURS = ['one', 'two', 'three', 'four', 'half past one', 'half past two', 'half past three'];
const SPOKEN = new RegExp(
  String.raw`\b(?:at|by|around|about|before|after|past|until|till)\s(?:${anyOf(HOURS)})(?:\so'clock)?(?=[,.;]|$|\s(?:on|and|with|while|as|when|in)\b)`,
  'iu',
);
/** Meetings of ministers sit until the end of the afternoon. */
const LAST_HOUR = 17;

/** The hours of the day that a text gives. */
function hoursIn(text: string): number[] {
  return [...text.matchAll(CLOCK)].map(({ groups }) => {
    const hour = Number(groups?.['hour'] ?? groups?.['whole']);
    const isAfternoon = groups?.['half']?.toLowerCase() === 'p' || (!groups?.['half'] && hour < 7);
    return isAfternoon && hour < 12 ? hour + 12 : hour;
  });
}

/** Whether words tell that a meeting still had a while to go: an hour of its day, what was to come. */
export function tellsEarly(words: string): boolean {
  if (EARLY.test(words) || BEFORE_END.test(words) || SPOKEN.test(words)) return true;
  return hoursIn(words).some((hour) => hour < LAST_HOUR);
}

const FARTHEST = 130;

export function clauseAfter(text: string, from: number): string {
  return text.slice(from, from + FARTHEST).split(/[;:](?!\d)/u)[0] ?? '';
}

/** Whether the hour, or what was still to come, stands beside a word of leaving. */
export function isEarly(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return tellsEarly(clauseAfter(text, end)) || EARLY.test(before) || leadsEarly(text.slice(0, start));
}

const LEAD =
  /(?:^|[.;:]\s)(?:by|at|before|around|shortly\s(?:before|after)|midway|halfway|part-way)\s[^.;:]{1,120}$/iu;

/** “By 1:40 p.m. his motorcade …”, “Midway through the meeting he …”: the hour opens the clause. */
function leadsEarly(before: string): boolean {
  const lead = LEAD.exec(before.slice(-160))?.[0];
  return (
    lead !== undefined &&
    (/^\W*(?:mid|half|part)/iu.test(lead) || hoursIn(lead).some((hour) => hour < LAST_HOUR))
  );
}
