import { sliceOf } from '../../src/common/span.ts';
import type { FoundStatementView } from './found.ts';
import { isFull } from './statement-figures.ts';
import type { ReportVerdict, AttendanceScore } from './score-attendance.ts';
import type { OwnVoiceVerdict } from './score-own-voice.ts';
import type { ArticleScore, SetScore } from './score-set.ts';
import type { FindVerdict, LabelVerdict } from './score-statements.ts';
import type { Check } from './score-structure.ts';

const mark = (right: boolean) => (right ? 'right ' : 'WRONG ');
const short = (text: string) => {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 150 ? `${line.slice(0, 147)}…` : line;
};

function checkLine(check: Check): string {
  return `  ${mark(check.right)} ${short(check.what)}${check.right ? '' : `\n           found: ${short(check.found)}`}`;
}

const sourcesOf = ({ sources }: FoundStatementView) => sources.map(({ name }) => name).join('; ');
const groupsOf = ({ sources }: FoundStatementView) => sources.map(({ group }) => group).join('; ');

function wrongIn(verdict: LabelVerdict, found: FoundStatementView): readonly string[] {
  const { label, source, group, stance, naming, kind } = verdict;
  return [
    source ? '' : `source: ${sourcesOf(found)}, not ${label.source}`,
    group ? '' : `group: ${groupsOf(found)}, not ${label.group}`,
    stance ? '' : `stance: ${found.statement.stance.value}, not ${label.stance}`,
    naming ? '' : `naming: not ${label.naming}`,
    kind ? '' : `kind: ${found.statement.kind}, not ${label.kind}`,
  ].filter((text) => text !== '');
}

function labelLine(verdict: LabelVerdict): string {
  const { label, found, inText } = verdict;
  const words = `[${label.source} | ${label.group} | ${label.stance}] ${short(label.content.join(' / '))}`;
  if (found === null)
    return `  MISSED  ${words}${inText ? '' : '\n           its passage is not in the text as parsed'}`;
  const wrong = wrongIn(verdict, found).map((text) => `\n           ${text}`);
  return `  ${isFull(verdict) ? 'found  ' : 'PARTLY '} ${words}${wrong.join('')}`;
}

const findMarks: Readonly<Record<FindVerdict, string>> = {
  right: 'right  ',
  acceptable: 'accept.',
  second: 'second ',
  false: 'FALSE  ',
};

function findLine(text: string, find: FoundStatementView, verdict: FindVerdict): string {
  const content = find.statement.content.map((span) => sliceOf(text, span)).join(' / ');
  const { kind, stance } = find.statement;
  return `  ${findMarks[verdict]} [${sourcesOf(find)} | ${groupsOf(find)} | ${stance.value} | ${kind}] ${short(content)}`;
}

function reportLine({ label, found, status, standIn }: ReportVerdict): string {
  const words = `${label.official}, ${label.ministerial}, ${label.status}${label.standIn === null ? '' : `, ${label.standIn} sits in`}`;
  const asked = label.required ? '' : ' (not required)';
  if (found === null) return `  MISSED  ${words}${asked}`;
  const got = `\n           found: ${found.status}, stand-in ${found.standIn ?? 'none'}`;
  return `  ${status && standIn ? 'found  ' : 'WRONG  '} ${words}${asked}${status && standIn ? '' : got}`;
}

function otherReportLine({ report, words }: AttendanceScore['others'][number]): string {
  return `  beyond  ${report.official}, ${report.ministerial ?? 'no ministerial'}, ${report.status}: ${short(words)}`;
}

function ownVoiceLine({ passage, wanted, stance, apart }: OwnVoiceVerdict): string {
  const found = stance === null ? 'MISSED ' : stance === wanted ? 'found  ' : `STANCE ${stance}, not`;
  return `  ${found} ${wanted}${apart ? '' : ' (ALSO A STATEMENT)'}: ${short(passage)}`;
}

function articleLines(score: ArticleScore, textOf: (file: string) => string): readonly string[] {
  const text = textOf(score.file);
  return [
    `\n== ${score.file}`,
    ...[score.headline, score.outlet, score.published, ...score.parts, ...score.notInBody].map(checkLine),
    ' statements: labels',
    ...score.statements.labels.map(labelLine),
    ' statements: finds',
    ...score.statements.finds.map(({ find, verdict }) => findLine(text, find, verdict)),
    ' attendance',
    ...score.attendance.labels.map(reportLine),
    ...score.attendance.others.map(otherReportLine),
    ' own voice',
    ...score.ownVoice.map(ownVoiceLine),
  ];
}

/** Every label and every find of a set, one a line. */
export function setLines(name: string, score: SetScore, textOf: (file: string) => string): readonly string[] {
  return [
    `\n######## ${name}`,
    ...score.articles.flatMap((article) => articleLines(article, textOf)),
    '\n== people',
    ...[...score.people, ...score.spellings, ...score.falseMerges].map(checkLine),
  ];
}
