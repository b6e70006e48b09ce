import { briefingTexts } from '../../catalogue/briefing.ts';
import { gridTexts } from '../../catalogue/comparison.ts';
import { suggestedTexts } from '../../catalogue/suggested-points.ts';
import { kindWords } from '../../catalogue/record.ts';
import { textOf as sentenceText } from '../../common/sentence.ts';
import { dayInWords, intervalInWords } from '../../common/words.ts';
import { statementCertainty } from '../../corpus/certainty.ts';
import { addressOf, plainCitation, type Cited } from '../../export/citation.ts';
import type { Block, Inline, Line } from '../../export/markdown.ts';
import type { Sheet } from '../../export/sheet.ts';
import { isFiltered } from '../../filters/filters.ts';
import { headingOf, summaryOf } from '../../record/summary.ts';
import { FIRST_ARTICLE } from '../comparison/sheet-cells.ts';
import { differencesFinding } from '../differences/differences-finding.ts';
import { shapeDifferences, type Difference, type Wording } from '../differences/shape-differences.ts';
import { alliedReassurance, analystConcern, type ColumnKind } from '../sentiment/column-kinds.ts';
import { wordsAlone } from '../sentiment/quotation.ts';
import { shapeColumn, type ColumnItem } from '../sentiment/shape-column.ts';
import { aboutOf, type Screen } from '../take-away/screen.ts';
import { gridOf, groupsSheet } from '../take-away/sheets.ts';
import { entryRows, type EntryRow } from '../timeline/shape-table.ts';

const plain = (text: string): Inline => ({ kind: 'plain', text });
const linkTo = (address: string): Inline => ({ kind: 'link', text: address, address });
const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line });
const list = (items: readonly Line[], none: string): Block =>
  items.length === 0 ? paragraph(plain(none)) : { kind: 'list', items };

function preamble(screen: Screen): readonly Block[] {
  const { filters, data, exported, address } = aboutOf(screen, screen.title);
  return [
    heading(1, briefingTexts.title(screen.title)),
    list(
      [
        [plain(briefingTexts.made(dayInWords(exported)))],
        [plain(briefingTexts.filters(filters))],
        [plain(briefingTexts.data(data))],
        [plain(briefingTexts.address), linkTo(address)],
      ],
      '',
    ),
  ];
}

function wordingLine({ runs, quoted, where, likewise }: Wording): Line {
  const words = runs.map(({ text }) => text).join('');
  const like = likewise.map((each) => briefingTexts.like(each.where)).join('');
  return [plain(briefingTexts.wording(quoted ? briefingTexts.quoted(words) : words, where + like))];
}

function differenceLine({ label, notes, wordings }: Difference): Line {
  const told = wordings.flatMap((wording, at): Line => [
    ...(at === 0 ? [] : [plain(briefingTexts.between)]),
    ...wordingLine(wording),
  ]);
  return [
    { kind: 'strong', text: briefingTexts.about(label, notes) },
    plain(briefingTexts.colon),
    ...told,
    plain(briefingTexts.end),
  ];
}

function differs({ selection, view }: Screen): readonly Block[] {
  const rows = shapeDifferences(selection).flat();
  return [
    heading(2, briefingTexts.differs),
    paragraph(plain(`${differencesFinding(selection, isFiltered(view.filters))}.`)),
    ...(rows.length === 0 ? [] : [list(rows.map(differenceLine), '')]),
  ];
}

/** What several origins tell that no point asks for, with the outlets that do. */
function suggested({ columns, rows }: Sheet): readonly Block[] {
  const outlets = columns.map(({ heading: name }) => name);
  const lines = rows
    .filter(([part]) => part === suggestedTexts.part)
    .map((row): Line => {
      const telling = outlets.slice(FIRST_ARTICLE, -1).filter((_, at) => Number(row[FIRST_ARTICLE + at]) > 0);
      const words = briefingTexts.quoted(String(row[1] ?? ''));
      return [plain(briefingTexts.wording(words, telling.join(briefingTexts.between)))];
    });
  return lines.length === 0 ? [] : [heading(3, briefingTexts.suggested), list(lines, '')];
}

/** The answers to the story’s points and what the articles report of attendance, an outlet a column. */
function reports(screen: Screen): readonly Block[] {
  const sheet = gridOf(screen);
  const { about, columns, rows } = sheet;
  const outlets = columns.slice(FIRST_ARTICLE, -1);
  const told = ([, name, note, , ...cells]: (typeof rows)[number]): readonly string[] =>
    [name, note, ...cells.slice(0, outlets.length)].map((cell) => String(cell ?? ''));
  const isTold = ([part]: (typeof rows)[number]): boolean =>
    part === gridTexts.groups.points || part === gridTexts.groups.reports;
  const table: Block = {
    kind: 'table',
    head: [briefingTexts.point, briefingTexts.recordSays, ...outlets.map((column) => column.heading)],
    rows: rows.filter(isTold).map(told),
  };
  return [
    heading(2, briefingTexts.reports),
    paragraph(plain(`${about.title}.`)),
    ...(outlets.length === 0 ? [] : [table]),
    ...suggested(sheet),
  ];
}

function absenceLine({ entry, standIn, detail }: EntryRow): Line {
  const days = intervalInWords({ earliest: entry.startDate, latest: entry.endDate });
  return [
    { kind: 'strong', text: days },
    plain(briefingTexts.absence(kindWords[entry.kind], entry.place, entry.usPrincipal.name, standIn, detail)),
  ];
}

function record({ selection: { ministerials }, dataset }: Screen): readonly Block[] {
  const summary = sentenceText(summaryOf(ministerials, dataset.record));
  const absences = entryRows(ministerials).filter(({ entry }) => entry.attendance === 'absent');
  return [
    heading(2, briefingTexts.record),
    paragraph(plain(`${sentenceText(headingOf(ministerials, dataset.record))}.`)),
    ...(summary === '' ? [] : [paragraph(plain(summary))]),
    heading(3, briefingTexts.absences),
    list(absences.map(absenceLine), briefingTexts.noAbsence),
  ];
}

function quoted({ statement, article, also, with: beside }: ColumnItem, source: string): Block {
  const days = article.published === null ? briefingTexts.undated : intervalInWords(article.published);
  const who = [source, ...beside.map(({ name }) => name)].join(briefingTexts.and);
  const tentative = statementCertainty(statement) === 'tentative' ? briefingTexts.tentative : '';
  const elsewhere = [...new Set(also.map((each) => each.article.outlet.name))];
  return {
    kind: 'quote',
    text: wordsAlone(statement, article.text),
    language: article.language,
    from: [
      plain(briefingTexts.said(who, article.outlet.name, days)),
      plain(elsewhere.length === 0 ? '' : briefingTexts.also(elsewhere)),
      plain(tentative),
    ],
  };
}

function side({ selection }: Screen, kind: ColumnKind): readonly Block[] {
  const { sources } = shapeColumn(selection, kind);
  const said = sources.flatMap(({ source, items }) => items.map((item) => quoted(item, source.name)));
  return [heading(3, kind.name), ...(said.length === 0 ? [paragraph(plain(briefingTexts.nobody))] : said)];
}

function sides(screen: Screen): readonly Block[] {
  const { about, columns, rows } = groupsSheet(screen);
  return [
    heading(2, briefingTexts.sides),
    paragraph(plain(`${about.title}.`)),
    {
      kind: 'table',
      head: columns.map((column) => column.heading),
      rows: rows.map((row) => row.map((cell) => String(cell ?? ''))),
    },
    ...side(screen, alliedReassurance),
    ...side(screen, analystConcern),
  ];
}

/** The words of a citation, its address as a link. */
function citationLine(cited: Cited): Line {
  const [told, address] = [plainCitation(cited), addressOf(cited)];
  const at = address === null ? -1 : told.lastIndexOf(address);
  if (address === null || at === -1) return [plain(told)];
  return [plain(told.slice(0, at)), linkTo(address), plain(told.slice(at + address.length))];
}

function citations({ selection: { articles }, today }: Screen): readonly Block[] {
  const lines = articles.map((article) => citationLine({ article, passage: null, accessed: today }));
  return [heading(2, briefingTexts.citations), list(lines, briefingTexts.noArticle)];
}

/** A briefing is read through; beyond so many articles nobody does. */
const MOST_ARTICLES = 200;

/** What an editor takes into a meeting: what differs, who reports what, the record, both sides, the articles. */
export function shapeBriefing(screen: Screen): readonly Block[] {
  const { length } = screen.selection.articles;
  if (length > MOST_ARTICLES)
    return [...preamble(screen), paragraph(plain(briefingTexts.tooMany(length, MOST_ARTICLES)))];
  return [preamble, differs, reports, record, sides, citations].flatMap((part) => part(screen));
}
