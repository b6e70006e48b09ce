import type { Article } from '../../articles/article.ts';
import { fold } from '../../common/fold.ts';
import { groupBy } from '../../common/group-by.ts';
import { overlaps, sliceOf, type Span } from '../../common/span.ts';
import { dayInWords } from '../../common/words.ts';
import { surnameOf } from '../../record/people.ts';
import type { Ministerial, MinisterialKind } from '../../record/record.ts';
import type { AttendanceReport, Disagreement, DisagreementSide } from '../corpus.ts';
import { attendanceInHeadlines, officesInHeadlines } from '../lexicon/meeting-words.ts';
import { bodySentences } from '../body-sentences.ts';
import { phraseFinder } from '../phrases.ts';
import { plainMarks } from '../../analysis/attendance-words.ts';
import { entryNamed, entryOfDays, kindNamedIn, kindOfPrincipals } from './resolve-meeting.ts';
import { meetingNamesIn, type MeetingName } from './meeting-names.ts';
import { plainMeetingName } from './plain-meeting-names.ts';
import { summitsIn } from './summits.ts';

const findAttendance = phraseFinder(attendanceInHeadlines);
const offices = officesInHeadlines.map(([kind, words]) => ({ kind, find: phraseFinder(words) }));

/** One article’s name for one ministerial. */
interface Named {
  readonly article: string;
  readonly ministerial: string;
  readonly span: Span;
  readonly isSummit: boolean;
}

/** What one article reports of, with the record’s entry. */
interface Reported {
  readonly report: AttendanceReport;
  readonly entry: Ministerial;
}

function named(
  article: Article,
  entry: Ministerial,
  { start, end, isSummit }: Pick<MeetingName, 'start' | 'end' | 'isSummit'>,
  from: number,
): Named {
  const span = { start: from + start, end: from + end };
  return { article: article.id, ministerial: entry.id, span, isSummit };
}

function inReports(article: Article, reported: readonly Reported[]): readonly Named[] {
  return reported.flatMap(({ report: { sentence }, entry }) =>
    meetingNamesIn(sliceOf(article.text, sentence))
      .filter(({ kind }) => kind === entry.kind)
      .map((name) => named(article, entry, name, sentence.start)),
  );
}

/** The one ministerial that a headline is about: its kind of ministers, the office or the official says so. */
function entryOf(headline: string, { kind }: MeetingName, reported: readonly Reported[]): Ministerial | null {
  const folded = fold(headline);
  const office = offices.find(({ find }) => find(plainMarks(headline)).length > 0)?.kind;
  const wanted = kind ?? office;
  const fitting = reported.filter(
    ({ report, entry }) =>
      entry.kind === wanted || (wanted === undefined && folded.includes(fold(surnameOf(report.official)))),
  );
  const [only, ...others] = new Set(fitting.map(({ entry }) => entry));
  return only !== undefined && others.length === 0 ? only : null;
}

function inHeadlines(article: Article, reported: readonly Reported[]): readonly Named[] {
  const headlines = article.parts.filter(({ kind }) => kind === 'headline');
  return headlines.flatMap((part) => {
    const text = sliceOf(article.text, part);
    if (findAttendance(plainMarks(text)).length === 0) return [];
    return meetingNamesIn(text).flatMap((name) => {
      const entry = entryOf(text, name, reported);
      return entry === null ? [] : [named(article, entry, name, part.start)];
    });
  });
}

/** How much of a body tells which ministers it is about. */
const SENTENCES_IN_LEAD = 4;

function headlinesOf(article: Article): readonly Span[] {
  return article.parts.filter(({ kind }) => kind === 'headline' || kind === 'summary');
}

function textOf(article: Article, spans: readonly Span[]): string {
  return spans.map((span) => sliceOf(article.text, span)).join('\n');
}

function leadOf(article: Article): readonly Span[] {
  return [...headlinesOf(article), ...bodySentences(article).slice(0, SENTENCES_IN_LEAD)];
}

/** Names that the sentence, the headline or the lead resolve, with no report about them. */
function inText(
  article: Article,
  ministerials: readonly Ministerial[],
  ofLead: MinisterialKind | null,
): readonly Named[] {
  const headlines = headlinesOf(article);
  const sentences = [...headlines, ...bodySentences(article)];
  return sentences.flatMap((span, at) => {
    const text = sliceOf(article.text, span);
    const before = at > headlines.length ? sentences[at - 1] : undefined;
    const full = meetingNamesIn(text);
    const bare = summitsIn(text, before === undefined ? '' : sliceOf(article.text, before));
    const names = [...full, ...bare.filter((one) => !full.some((other) => overlaps(one, other)))];
    return names.flatMap((name) => {
      if (!name.isSummit && name.kind === null && name.place === null) return [];
      const kind = kindNamedIn(text) ?? ofLead;
      const entry = entryNamed(text, name, kind, article, ministerials);
      return entry === null ? [] : [named(article, entry, name, span.start)];
    });
  });
}

/** What an article about a ministerial calls it where it has no full name for it. */
function inLead(article: Article, entry: Ministerial): readonly Named[] {
  const lead = leadOf(article);
  const texts = lead.map((span) => sliceOf(article.text, span));
  const found = plainMeetingName(texts);
  const from = found === null ? undefined : lead[found.at]?.start;
  return found === null || from === undefined
    ? []
    : [named(article, entry, { ...found, isSummit: false }, from)];
}

function namesIn(
  article: Article,
  reports: readonly AttendanceReport[],
  entries: ReadonlyMap<string, Ministerial>,
): readonly Named[] {
  const reported = reports.flatMap((report): Reported[] => {
    const entry = entries.get(report.ministerial ?? '');
    return entry === undefined || report.inferred ? [] : [{ report, entry }];
  });
  const found = [...inHeadlines(article, reported), ...inReports(article, reported)];
  const lead = textOf(article, leadOf(article));
  const kind = kindNamedIn(lead) ?? kindOfPrincipals(lead, article, [...entries.values()]);
  const resolved = inText(article, [...entries.values()], kind).filter(
    ({ span }) => !found.some((other) => overlaps(other.span, span)),
  );
  const all = [...found, ...resolved];
  const own = kind === null ? null : entryOfDays(article, kind, [...entries.values()]);
  const isNamed = own === null || all.some(({ ministerial }) => ministerial === own.id);
  return isNamed ? all : [...all, ...inLead(article, own)];
}

/** Each article’s longest name of either kind, in order of article and place. */
function sidesOf(names: readonly Named[]): readonly Named[] {
  const groups = groupBy(names, ({ article, isSummit }) => `${article}\n${isSummit}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [best] = group.toSorted(
        (a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.span.start - b.span.start,
      );
      return best === undefined ? [] : [best];
    })
    .toSorted((a, b) =>
      a.article === b.article ? a.span.start - b.span.start : a.article < b.article ? -1 : 1,
    );
}

const OF_THE_ALLIANCE = /^NATO(?:['’]s)?\s(?=.*\bministers)/iu;

/** Where one side leaves out whose ministers they are, so do all: that is no other name. */
function withoutAlliance(sides: readonly DisagreementSide[]): readonly DisagreementSide[] {
  const names = sides.filter(({ text }) => /\bministers/iu.test(text));
  if (names.every(({ text }) => OF_THE_ALLIANCE.test(text))) return sides;
  return sides.map(({ article, span: { start, end }, text }) => {
    const cut = OF_THE_ALLIANCE.exec(text)?.[0].length ?? 0;
    return { article, span: { start: start + cut, end }, text: text.slice(cut) };
  });
}

/** One ministerial that articles name in different kinds of word: a summit, or a meeting of ministers. */
export function findNameOfMeetingDisagreements(
  articles: ReadonlyMap<string, Article>,
  reports: readonly AttendanceReport[],
  ministerials: readonly Ministerial[],
): readonly Disagreement[] {
  const entries = new Map(ministerials.map((entry) => [entry.id, entry]));
  const byArticle = groupBy(reports, ({ article }) => article);
  const names = [...articles.values()].flatMap((article) =>
    namesIn(article, byArticle.get(article.id) ?? [], entries),
  );
  return [...groupBy(names, ({ ministerial }) => ministerial)].flatMap(([about, group]): Disagreement[] => {
    if (new Set(group.map(({ isSummit }) => isSummit)).size < 2) return [];
    const printed = sidesOf(group).map(({ article, span }) => ({
      article,
      span,
      text: sliceOf(articles.get(article)?.text ?? '', span),
    }));
    const sides = withoutAlliance(printed);
    const entry = entries.get(about);
    const name = entry === undefined ? about : `${entry.kind} ministerial of ${dayInWords(entry.startDate)}`;
    return [{ id: `name-of-meeting:${about}`, kind: 'name-of-meeting', about, name, sides }];
  });
}
