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

function namesMinisterial({ sentences }: AttendanceReading): boolean {
  return sentences.some(({ meetings }) => meetings.some(({ kinds, other }) => !other && kinds.length > 0));
}

function visitIn({ sentence, officials }: ReadSentence, record: AttendanceRecord): Visit | null {
  const { text } = sentence;
  const official = officials.find(({ former }) => !former);
  if (official === undefined || !HEADQUARTERS.test(text) || !VISITS.test(text)) return null;
  const dates = findDates(text).filter(givesDays).slice(0, 1);
  if (dates.length === 0) return null;
  const side = VISITED.test(text) ? 'behind' : 'ahead';
  const wanted: Wanted = { kinds: [official.kind], officer: official.officer, dates, side };
  const candidates = candidatesFor(wanted, record);
  const all = candidatesFor({ ...wanted, dates: [], side: null }, record);
  const first = all[0]?.ministerial;
  const own =
    FIRST.test(text) && official.officer !== null
      ? candidates.filter(({ ministerial }) => ministerial === first)
      : candidates;
  return { sentence, official, wanted, candidates: own };
}

/** Visits from which a ministerial follows by the days alone; none where the article names one. */
export function findVisits(reading: AttendanceReading, record: AttendanceRecord): Visit[] {
  if (namesMinisterial(reading)) return [];
  return reading.sentences.flatMap((read) => visitIn(read, record) ?? []);
}
