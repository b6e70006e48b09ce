import { sheetColumns, sheetTexts } from '../../catalogue/export.ts';
import { certaintyNames, stanceMarks } from '../../catalogue/general.ts';
import { sideBySideTexts as texts } from '../../catalogue/side-by-side.ts';
import type { Article } from '../../articles/article.ts';
import type { Statement } from '../../corpus/corpus.ts';
import { statementCertainty } from '../../corpus/certainty.ts';
import type { About, Cell, Sheet } from '../../export/sheet.ts';
import type { Evidence } from '../../state/evidence.ts';
import type { PointRow } from '../comparison/shape-points.ts';
import type { ReportRow } from '../comparison/shape-reports.ts';
import type { CountRow } from '../comparison/shape-rests-on.ts';
import {
  apart,
  columnsOf,
  headRows,
  lines,
  noteOf,
  pointCell,
  recordNote,
  reportCell,
  reportInWords,
} from '../comparison/sheet-cells.ts';
import { shapeFirst } from './shape-first.ts';
import type { OnlyHere } from './shape-only.ts';
import type { SideBySideRows } from './shape-side-by-side.ts';
import type { SaidHere, VoiceCell, VoiceRow } from './shape-sources.ts';
import type { UtteranceCell, UtteranceRow } from './shape-utterances.ts';
import { isQuoted, wordsSaid } from './words-said.ts';

type Row = readonly Cell[];

const { groups, only: onlyTexts, nouns } = texts;

interface Beside {
  readonly note?: string | null;
  readonly first?: string | null;
}

function rowOf(part: string, name: string, cells: readonly Cell[], beside: Beside = {}): Row {
  return [part, name, beside.note ?? null, beside.first ?? null, ...cells];
}

/** `▲ concern`, of each stance that the statements have. */
function stancesOf(statements: readonly Statement[]): string {
  const stances = new Set(statements.map(({ stance }) => stance.value));
  return [...stances].map((stance) => sheetTexts.stance(stanceMarks[stance])).join(', ');
}

/** Who of the articles that say it was first. */
const firstAmong = (articles: readonly Article[], what: string): string | null =>
  shapeFirst(articles, what, true)?.text ?? null;

function saidInWords({ statement, others }: SaidHere, article: Article): string {
  const words = wordsSaid([statement], article);
  return lines(
    sheetTexts.said(stancesOf([statement]), isQuoted([statement], words) ? texts.quoted(words) : words),
    statementCertainty(statement) === 'tentative' ? certaintyNames.tentative : null,
    others.length === 0 ? null : texts.withOthers(others),
  );
}

function heardInWords({ article, said, spelt }: VoiceCell): string {
  return lines(
    apart(said.map((each) => saidInWords(each, article))),
    spelt === null ? null : texts.spelt(spelt.name),
  );
}

function voiceRow({ name, who, isSeveral, cells }: VoiceRow): Row {
  const note = noteOf(who, isSeveral ? texts.oneEach : null);
  return rowOf(groups.sources, name, cells.map(heardInWords), { note });
}

function wordingInWords({ statements, runs, isQuoted: areQuoted, manner }: UtteranceCell): string {
  if (statements.length === 0) return '';
  const words = runs.map(({ text }) => text).join('');
  return sheetTexts.answered(
    sheetTexts.said(stancesOf(statements), areQuoted ? texts.quoted(words) : words),
    manner,
  );
}

function utteranceRow({ name, isWordForWord, cells }: UtteranceRow): Row {
  const carrying = cells.filter(({ statements }) => statements.length > 0).map(({ article }) => article);
  return rowOf(groups.utterances, name, cells.map(wordingInWords), {
    note: isWordForWord ? texts.wordForWord : null,
    first: firstAmong(carrying, texts.first.utterance(name)),
  });
}

function pointRow({ name, recordSays, cells }: PointRow, articles: readonly Article[]): Row {
  const mentioning = articles.filter((_, index) => cells[index]?.kind !== 'not-mentioned');
  return rowOf(groups.points, name, cells.map(pointCell), {
    note: recordNote(recordSays),
    first: firstAmong(mentioning, texts.first.point(name)),
  });
}

function reportRow({ name, recordSays, cells }: ReportRow): Row {
  return rowOf(groups.reports, name, cells.map(reportCell), { note: recordNote(recordSays) });
}

/** How many, and what they are. */
function counted({ entries }: Evidence, noun: string, told: readonly string[] = []): string | number {
  if (entries.length === 0) return 0;
  return sheetTexts.counted(texts.figure(entries.length, noun), told.join('\n'));
}

function leftOutRow({ name, note, cells }: CountRow): Row {
  return rowOf(
    groups.reports,
    name,
    cells.map((cell) => counted(cell, nouns.report)),
    { note },
  );
}

function voiceHere({ name, who, cells }: VoiceRow): string {
  const heard = cells.filter(({ said }) => said.length > 0).map(heardInWords);
  return sheetTexts.said(lines(name, who), heard.join(' '));
}

const meetingHere = ({ name, figures }: OnlyHere['meetings'][number]): string =>
  sheetTexts.said(name, apart(figures.map(reportInWords)));

function onlyRows(only: readonly OnlyHere[]): readonly Row[] {
  const row = (name: string, cell: (here: OnlyHere) => Cell): Row => rowOf(groups.only, name, only.map(cell));
  return [
    row(onlyTexts.sources, ({ sources, voices }) => counted(sources, nouns.source, voices.map(voiceHere))),
    row(onlyTexts.statements, ({ statements }) => counted(statements, nouns.statement)),
    row(onlyTexts.points, ({ points, pointNames }) => counted(points, nouns.point, pointNames)),
    row(onlyTexts.reports, ({ reports, meetings }) =>
      counted(reports, nouns.report, meetings.map(meetingHere)),
    ),
  ];
}

/** A group of rows, or what the screen says where it has none. */
function groupOf(part: string, rows: readonly Row[], none: string, empty: readonly null[]): readonly Row[] {
  return rows.length === 0 ? [rowOf(part, none, empty)] : rows;
}

/** The articles side by side as one table; words that the screen shortens, and sources that it folds, are whole. */
export function sideBySideSheet(about: About, rows: SideBySideRows): Sheet {
  const { articles, voices, utterances, points, reports, leftOut, only } = rows;
  const n = articles.length;
  const empty = articles.map(() => null);
  return {
    about,
    columns: columnsOf(articles),
    rows: [
      ...headRows(articles),
      rowOf(sheetColumns.articles, sheetTexts.everything, empty, {
        first: firstAmong(articles, texts.first.all),
      }),
      ...groupOf(groups.sources, voices.map(voiceRow), texts.none.sources(n), empty),
      ...groupOf(groups.utterances, utterances.map(utteranceRow), texts.none.utterances(n), empty),
      ...points.map((row) => pointRow(row, articles)),
      ...reports.map(reportRow),
      ...(leftOut === null ? [] : [leftOutRow(leftOut)]),
      ...onlyRows(only),
    ],
  };
}
