import { plainSentence } from '../analysis/attendance-sentences.ts';
import { emptiesChair } from '../analysis/findings.ts';
import { fold } from '../common/fold.ts';
import { contains, overlaps, type Span } from '../common/span.ts';
import type { AttendanceReport, PointAnswer } from './corpus.ts';
import { findCauses } from './points-causes.ts';
import type { PointContext } from './points-context.ts';
import { matcherOf, phrasePlaces } from './points-phrases.ts';
import { findExcuses } from './points-reasons.ts';
import { findRepeats } from './points-repeats.ts';
import { concerns, isContrary, keyOf } from './points-reports.ts';
import type { Point } from './story.ts';

/** What shows that a sentence answers a point. */
export type Ground =
  | { readonly kind: 'document'; readonly name: string }
  | { readonly kind: 'attendance' | 'reason' | 'contrary'; readonly report: AttendanceReport }
  | { readonly kind: 'stand-in'; readonly report: AttendanceReport; readonly words: Span }
  | { readonly kind: 'phrase'; readonly words: Span; readonly near: Span | null }
  | { readonly kind: 'cause-in-report' | 'cause-after-report'; readonly words: Span }
  | { readonly kind: 'withheld' | 'repeat' | 'excuse'; readonly words: Span }
  | { readonly kind: 'said-next' | 'in-the-chair' };

/** A sentence that answers, and in it the words that do. */
export interface Answering {
  readonly point: Point;
  readonly context: Omit<PointContext, 'sentences'>;
  readonly passage: Span;
  /** The answer’s words, or the whole of a further sentence. */
  readonly place: Span;
  readonly isFurther: boolean;
}

type Finder = (answering: Answering) => Ground | null;
type Find = (plain: string) => readonly Span[];

/** The first of the words in the place. */
function wordsIn({ context, passage, place }: Answering, find: Find): Span | null {
  const { start, text } = plainSentence(context.article.text, passage);
  const found = find(text).map((key) => ({ start: start + key.start, end: start + key.end }));
  return found.find((key) => overlaps(key, place)) ?? null;
}

function byDocument({ point, context, place }: Answering): Ground | null {
  const wanted = (point.documents ?? []).map(fold);
  const theirs = context.statements.filter(({ content }) => content.some((span) => overlaps(span, place)));
  const names = theirs.flatMap(({ sources }) =>
    sources.flatMap(({ source }) => context.sources.get(source) ?? []),
  );
  const found = names.find(
    ({ naming, name }) => naming === 'document' && wanted.some((each) => fold(name).includes(each)),
  );
  return found === undefined ? null : { kind: 'document', name: found.name };
}

function reportsOn({ point: { report: wanted }, context }: Answering): readonly AttendanceReport[] {
  return wanted === undefined ? [] : context.reports.filter((report) => concerns(wanted, report));
}

function byReport(answering: Answering): Ground | null {
  const { point, place } = answering;
  const wanted = point.report;
  for (const report of reportsOn(answering)) {
    const key = wanted?.statuses.includes(report.status) === true ? keyOf(report, wanted.asks) : null;
    if (key === null || wanted === undefined || !overlaps(key, place)) continue;
    if (wanted.asks === 'stand-in') return { kind: 'stand-in', report, words: key };
    return { kind: wanted.asks === 'reason' ? 'reason' : 'attendance', report };
  }
  const contrary = reportsOn(answering).find(
    (report) => wanted !== undefined && isContrary(wanted, report) && overlaps(report.passage, place),
  );
  return contrary === undefined ? null : { kind: 'contrary', report: contrary };
}

function byPhrase({ point, context, passage, place }: Answering): Ground | null {
  const { start, text } = plainSentence(context.article.text, passage);
  const inArticle = (span: Span) => ({ start: start + span.start, end: start + span.end });
  const found = phrasePlaces(matcherOf(point), text).find(({ key }) => overlaps(inArticle(key), place));
  if (found === undefined) return null;
  return { kind: 'phrase', words: inArticle(found.key), near: found.near && inArticle(found.near) };
}

function byRefusal(answering: Answering): Ground | null {
  const words = wordsIn(answering, matcherOf(answering.point).none);
  return words === null ? null : { kind: 'withheld', words };
}

/** One of several absences, told as one more. */
function byRepeat(answering: Answering): Ground | null {
  const { point, context, place } = answering;
  if (point.report?.asks !== 'repeated') return null;
  const words = wordsIn(answering, findRepeats);
  if (words !== null) return { kind: 'repeat', words };
  const { statuses } = point.report;
  const one = context.reports.find(
    ({ status, passage }) => statuses.includes(status) && overlaps(passage, place),
  );
  return one === undefined ? null : { kind: 'attendance', report: one };
}

function byCause(answering: Answering): Ground | null {
  if (answering.point.report?.asks !== 'reason') return null;
  const away = reportsOn(answering).filter(({ status }) => emptiesChair(status));
  const isReport = away.some(({ sentence }) => overlaps(sentence, answering.place));
  const words = wordsIn(answering, findCauses);
  if (words !== null) return { kind: isReport ? 'cause-in-report' : 'cause-after-report', words };
  const excuse = answering.isFurther ? wordsIn(answering, findExcuses) : null;
  if (excuse !== null) return { kind: 'excuse', words: excuse };
  return away.length === 0 ? null : { kind: 'said-next' };
}

function byChair({ point }: Answering): Ground | null {
  return point.report?.asks === 'stand-in' ? { kind: 'in-the-chair' } : null;
}

const finders: readonly Finder[] = [byDocument, byReport, byPhrase, byRefusal, byRepeat, byCause, byChair];

/** By what a passage of an answer answers its point; null where nothing in it tells. */
export function groundOf(
  point: Point,
  { answer }: PointAnswer,
  passage: Span,
  context: Answering['context'],
): Ground | null {
  const isFurther = answer === null || !contains(passage, answer);
  const place = isFurther ? passage : answer;
  for (const find of finders) {
    const ground = find({ point, context, passage, place, isFurther });
    if (ground !== null) return ground;
  }
  return null;
}
