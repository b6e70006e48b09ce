import { fold } from '../common/fold.ts';
import { contains, sliceOf, type Span } from '../common/span.ts';
import { sameSurname } from '../record/people.ts';
import { clauseAround, trimmed } from './clauses.ts';
import type { AttendanceReport } from './corpus.ts';
import { eachSentence, sentenceAt, type FoundAnswer, type PointContext } from './points-context.ts';
import { formAt } from './points-form.ts';
import type { Point, ReportAnswer } from './story.ts';

const cameStatuses: readonly string[] = ['attended', 'attended-remotely', 'expected-to-attend'];
const awayStatuses: readonly string[] = ['absent', 'expected-absent'];

/** The words of the report that answer the question; null where it leaves it open. */
export function keyOf(
  { passage, reason, standIn }: AttendanceReport,
  asks: ReportAnswer['asks'],
): Span | null {
  switch (asks) {
    case 'attendance':
      return passage;
    case 'reason':
      return reason;
    case 'stand-in':
      return standIn?.mention ?? null;
    case 'repeated':
      return null;
  }
}

export function concerns({ ministerial, official }: ReportAnswer, report: AttendanceReport): boolean {
  return (
    (ministerial === undefined || report.ministerial === ministerial) &&
    (official === undefined || sameSurname(official, report.official))
  );
}

/** The report’s own giver, where no statement holds the words: a source of the same article by its name. */
function giversOf(context: PointContext, { givenBy }: AttendanceReport): readonly string[] {
  if (givenBy === null) return [];
  const names = new Set(givenBy.split('; ').map(fold));
  const cited = context.statements.flatMap(({ sources }) => sources.map(({ source }) => source));
  return [...new Set(cited)].filter((id) => names.has(fold(context.sources.get(id)?.name ?? '')));
}

/** Whoever gives the reason in another sentence gives no more than that. */
function isOfGiver({ reason, sentence }: AttendanceReport, key: Span): boolean {
  return reason === null || key === reason || contains(sentence, reason);
}

function voiceOf(context: PointContext, report: AttendanceReport, key: Span) {
  const voice = formAt(context, key);
  const givers = isOfGiver(report, key) ? giversOf(context, report) : [];
  const isGiven = voice.form === 'own-voice' && givers.length > 0;
  return isGiven ? { form: 'attributed' as const, to: givers } : voice;
}

/** A report that says the contrary of what the point asks: they came. */
export function isContrary(
  { asks, ministerial, statuses }: ReportAnswer,
  { status }: AttendanceReport,
): boolean {
  const asksAway = statuses.every((each) => awayStatuses.includes(each));
  return asks === 'attendance' && ministerial !== undefined && asksAway && cameStatuses.includes(status);
}

function answerOf(context: PointContext, key: Span, asks: ReportAnswer['asks']): Span {
  const { text } = context.article;
  if (asks !== 'stand-in') return trimmed(text, key);
  const sentence = sentenceAt(context, key);
  const clause = clauseAround(text, sentence, key);
  // A bare name between commas tells nothing: `The envoy, Ada Holm, took the chair.`
  return clause.end - clause.start > key.end - key.start ? clause : trimmed(text, sentence);
}

/** The answer that the article’s attendance reports give; null where they give none. */
export function fromReports({ report: wanted }: Point, context: PointContext): FoundAnswer | null {
  if (wanted === undefined) return null;
  const about = context.reports.filter((report) => concerns(wanted, report));
  const fitting = about.flatMap((report) => {
    const key = wanted.statuses.includes(report.status) ? keyOf(report, wanted.asks) : null;
    return key === null || sliceOf(context.article.text, key).trim() === '' ? [] : [{ report, key }];
  });
  const [first] = fitting;
  if (first !== undefined) {
    const passages = eachSentence(fitting.map(({ key }) => sentenceAt(context, key)));
    const answer = answerOf(context, first.key, wanted.asks);
    return { ...voiceOf(context, first.report, first.key), answer, passages };
  }
  const contrary = about.find((report) => isContrary(wanted, report));
  if (contrary === undefined) return null;
  const { to } = voiceOf(context, contrary, contrary.passage);
  const passages = [sentenceAt(context, contrary.passage)];
  return { form: 'denied', to, answer: trimmed(context.article.text, contrary.passage), passages };
}
