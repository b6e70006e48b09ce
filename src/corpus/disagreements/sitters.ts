import { cutSentences, type PlainSentence } from '../../analysis/attendance-sentences.ts';
import { othersIn, type NameAt } from '../../analysis/attendance-stand-in-names.ts';
import { emptiesChair } from '../../analysis/findings.ts';
import { monthsIn } from '../../analysis/dates.ts';
import type { Article } from '../../articles/article.ts';
import { fold } from '../../common/fold.ts';
import { overlaps, type Span } from '../../common/span.ts';
import { surnameOf } from '../../record/people.ts';
import type { Ministerial } from '../../record/record.ts';
import type { AttendanceReport } from '../corpus.ts';
import { noSitters } from '../lexicon/chairs.ts';
import { nationsIn } from '../nations.ts';
import type { NamedPerson } from './names-in-text.ts';
import { sittersIn } from './sitter-frames.ts';
import { rankIn } from './sitter-phrases.ts';

/** Whom an article puts into an official’s chair at one ministerial. */
export interface Sitter {
  readonly article: string;
  readonly ministerial: string;
  readonly official: string;
  readonly span: Span;
  readonly name: string | null;
  /** What they are: offices by which others may mean them. */
  readonly ranks: ReadonlySet<string>;
}

interface Placed extends AttendanceReport {
  readonly ministerial: string;
}

function hasMinisterial(report: AttendanceReport): report is Placed {
  return report.ministerial !== null;
}

/** Whether a report says that an official’s chair was empty for a while. */
export function isAway({ status }: AttendanceReport): boolean {
  return emptiesChair(status);
}

const OTHER_TIME =
  /(?<!\p{L})(?:last (?:year|month|autumn|fall|winter|spring|summer)|next|previous|earlier|years? ago|(?:19|20)\d\d)(?!\p{L})/iu;
const OF_US =
  /\b(?:American|Americans|America's|US|U\.S\.|Washington|Washington's|United States|Pentagon|State Department|secretary of|Secretary of|[Uu]nder[ -]?secretary)(?!\p{L})/u;
const AROUND = 70;
const FAR = 600;
/** What is told behind counts as further off. */
const BEHIND = 200;

function areOfOne(reports: readonly Placed[]): boolean {
  return new Set(reports.map(({ ministerial }) => ministerial)).size === 1;
}

/** The report whose chair a sentence is about: its own, the one whose month it names, the nearest before it, or the only one. */
function reportFor(
  sentence: PlainSentence,
  span: Span,
  reports: readonly Placed[],
  entries: ReadonlyMap<string, Ministerial>,
): Placed | null {
  const own = reports.filter((report) => overlaps(report.sentence, sentence));
  const distance = ({ passage }: Placed) =>
    passage.start > span.start ? BEHIND + passage.start - span.end : span.start - passage.end;
  const nearest = (all: readonly Placed[]) =>
    all.toSorted((a, b) => Number(isAway(b)) - Number(isAway(a)) || distance(a) - distance(b))[0] ?? null;
  const told = reports.find(({ standIn }) => standIn !== null && overlaps(standIn.mention, span));
  if (told !== undefined || own.length > 0) return told ?? nearest(own);
  const named = monthsIn(sentence.text);
  const startOf = ({ ministerial }: Placed) => entries.get(ministerial)?.startDate ?? '';
  if (named.length > 0) {
    const fitting = reports.filter((report) => named.includes(Number(startOf(report).slice(5, 7)) - 1));
    return areOfOne(fitting) ? (fitting[0] ?? null) : null;
  }
  if (OTHER_TIME.test(sentence.text)) return null;
  const away = reports.filter(isAway);
  const before = away.filter(({ passage }) => passage.end <= span.start && span.start - passage.end <= FAR);
  if (before.length > 0) return areOfOne(before) ? nearest(before) : null;
  return areOfOne(away) ? (away[0] ?? null) : null;
}

/** Another country’s chair. */
function isAbroad({ text, start }: PlainSentence, span: Span, official: string): boolean {
  const from = Math.max(0, span.start - start - AROUND);
  const around = text.slice(from, span.end - start + AROUND);
  if (OF_US.test(around) || fold(around).includes(fold(surnameOf(official)))) return false;
  return nationsIn(around).size > 0;
}

function isPerson(name: string): boolean {
  return !name.split(/\s/u).some((word) => noSitters.has(fold(word)));
}

interface Known {
  readonly people: readonly NamedPerson[];
  readonly officials: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, Ministerial>;
}

function namesFinder({ people, officials, entries }: Known): (text: string) => readonly NameAt[] {
  const mentions = people.map(({ name, printed, roles }) => ({
    name,
    forms: [...printed, ...printed.map(surnameOf)],
    role: roles[0] ?? null,
    first: { start: 0, end: 0 },
  }));
  const listed = new Set(people.map(({ name }) => fold(surnameOf(name))));
  const sent = [...entries.values()].flatMap(({ usRepresentative: who }) =>
    who === null || listed.has(fold(surnameOf(who.name))) ? [] : [who.name],
  );
  const spare = [...new Set(sent)].map((name) => ({
    name,
    forms: [name, surnameOf(name)],
    role: null,
    first: { start: 0, end: 0 },
  }));
  const all = [...mentions, ...spare];
  return (text) => othersIn(text, all, officials).filter(({ name }) => isPerson(name));
}

function ranksOf(name: string | null, rank: string | null, { people, entries }: Known): ReadonlySet<string> {
  if (name === null) return new Set(rank === null ? [] : [rank]);
  const roles = people.flatMap((person) => (person.name === name ? person.roles : []));
  const held = [...entries.values()].flatMap(({ usRepresentative: who }) =>
    who !== null && fold(surnameOf(who.name)) === fold(surnameOf(name)) ? [who.office] : [],
  );
  const known = [...roles, ...held].flatMap((role) => rankIn(role) ?? []);
  return new Set(rank === null ? known : [rank, ...known]);
}

/** Everybody whom an article puts into an empty chair, by its reports or by the words of a sentence. */
export function sittersOf(
  article: Article,
  reports: readonly AttendanceReport[],
  known: Known,
): readonly Sitter[] {
  const placed = reports.filter(hasMinisterial);
  if (placed.length === 0) return [];
  const find = namesFinder(known);
  const found = cutSentences(article).flatMap((sentence) =>
    sittersIn(sentence, find).flatMap((phrase): Sitter[] => {
      const span = { start: sentence.start + phrase.start, end: sentence.start + phrase.end };
      const report = reportFor(sentence, span, placed, known.entries);
      if (report === null || isAbroad(sentence, span, report.official)) return [];
      const { ministerial, official } = report;
      const ranks = ranksOf(phrase.name, phrase.rank, known);
      return [{ article: article.id, ministerial, official, span, name: phrase.name, ranks }];
    }),
  );
  const isTold = ({ ministerial, official }: Placed) =>
    found.some(
      (each) => each.name !== null && each.ministerial === ministerial && each.official === official,
    );
  const told = placed.flatMap((report): Sitter[] => {
    const { ministerial, official, standIn } = report;
    if (standIn === null || isTold(report) || !isPerson(standIn.name)) return [];
    const ranks = ranksOf(standIn.name, null, known);
    const { mention: span, name } = standIn;
    return [{ article: article.id, ministerial, official, span, name, ranks }];
  });
  return [...found, ...told].toSorted((a, b) => a.span.start - b.span.start);
}
