import type { AttendanceRecord } from '../record/record.ts';
import type { Candidate, Wanted } from './attendance-candidates.ts';
import { candidatesFor } from './attendance-candidates.ts';
import type { OfficialMention } from './attendance-officials.ts';
import type { AttendanceReading, ReadSentence } from './attendance-reading.ts';
import type { PlainSentence } from './attendance-sentences.ts';
import { phrasePattern } from './attendance-words.ts';
import type { DateMention } from './dates.ts';
import { findDates } from './dates.ts';
import { firstTimeWords, headquarters, pastVisitWords, visitWords } from './lexicon/attendance-meetings.ts';

/** An official's visit to the headquarters on days that an article gives, where it names no ministerial. */
export interface Visit {
  readonly sentence: PlainSentence;
  readonly official: OfficialMention;
  readonly wanted: Wanted;
  readonly candidates: readonly Candidate[];
}

const HEADQUARTERS = phrasePattern(headquarters);
const VISITS = phrasePattern(visitWords);
const VISITED = phrasePattern(pastVisitWords);
const FIRST = phrasePattern(firstTimeWords);

function givesDays({ expression }: DateMention): boolean {
  return expression.kind === 'weekday' || expression.kind === 'day';
}

export function namesMinisterial({ sentences }: AttendanceReading): boolean {
  return sentences.some(({ meetings }) => meetings.some(({ kinds, other }) => !other && kinds.length > 0));
}

/** The officials who come together: the first, and those joined to it by `and`. */
function together({ sentence, officials }: ReadSentence): OfficialMention[] {
  const [first, ...others] = officials.filter(({ former }) => !former);
  if (first === undefined) return [];
  return others.reduce<OfficialMention[]>(
    (company, next) => {
      const gap = sentence.text.slice(company.at(-1)?.end, next.start);
      return /^,?\sand\s(?:the\s)?$/u.test(gap) ? [...company, next] : company;
    },
    [first],
  );
}

function visitOf(
  official: OfficialMention,
  { sentence }: ReadSentence,
  dates: readonly DateMention[],
  record: AttendanceRecord,
): Visit {
  const { text } = sentence;
  const { kind, officer } = official;
  const side = VISITED.test(text) ? 'behind' : 'ahead';
  const ordinal = officer !== null && FIRST.test(text) ? 1 : null;
  const wanted: Wanted = { kinds: [kind], officer, dates, side, place: null, ordinal };
  return { sentence, official, wanted, candidates: candidatesFor(wanted, record) };
}

function visitsIn(read: ReadSentence, record: AttendanceRecord): Visit[] {
  const { text } = read.sentence;
  if (!HEADQUARTERS.test(text) || !VISITS.test(text)) return [];
  const dates = findDates(text).filter(givesDays).slice(0, 1);
  return dates.length === 0 ? [] : together(read).map((official) => visitOf(official, read, dates, record));
}

/** Visits from which a ministerial follows by the days alone; none where the article names one. */
export function findVisits(reading: AttendanceReading, record: AttendanceRecord): Visit[] {
  if (namesMinisterial(reading)) return [];
  return reading.sentences.flatMap((read) => visitsIn(read, record));
}
