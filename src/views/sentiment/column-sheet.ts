import { panelColumns, panelRows, sheetColumns } from '../../catalogue/export.ts';
import { certaintyNames, groupNames, stanceMarks } from '../../catalogue/general.ts';
import { statementCertainty } from '../../corpus/certainty.ts';
import { articleCells, articleColumns } from '../../export/article-cells.ts';
import type { About, Cell, Column, Sheet } from '../../export/sheet.ts';
import { quotationOf, wordsAlone } from './quotation.ts';
import type { Carried, ColumnItem, ColumnSource, PanelColumn } from './shape-column.ts';

const columns: readonly Column[] = [
  { key: 'statement', heading: sheetColumns.id },
  { key: 'source', heading: panelColumns.source },
  { key: 'speakerGroup', heading: sheetColumns.speakerGroup },
  { key: 'with', heading: panelColumns.with },
  ...articleColumns,
  { key: 'words', heading: sheetColumns.words },
  { key: 'decidedBy', heading: panelColumns.decidedBy },
  { key: 'certainty', heading: sheetColumns.certainty },
  { key: 'alsoIn', heading: panelColumns.alsoIn },
];

const each = (values: readonly string[]): string => values.join('; ');

/** The words that decided the stance, as the screen underlines or names them. */
function cuesOf({ statement, article }: ColumnItem): readonly string[] {
  const { stretches, cuesBeside } = quotationOf(statement, article.text);
  const inside = stretches.flatMap(({ runs }) => runs.filter(({ cue }) => cue).map(({ text }) => text));
  return [...inside, ...cuesBeside];
}

function carried({ article, wordForWord, statement }: Carried, item: ColumnItem): string {
  const { value } = statement.stance;
  const judged = value === item.statement.stance.value ? null : stanceMarks[value].word;
  return panelRows.alsoIn(article.outlet.name, wordForWord, judged);
}

function rowOf({ source }: ColumnSource, item: ColumnItem): readonly Cell[] {
  const { statement, article } = item;
  return [
    statement.id,
    source.name,
    groupNames[source.group],
    each(item.with.map(({ name }) => name)),
    ...articleCells(article),
    wordsAlone(statement, article.text),
    each(cuesOf(item)),
    certaintyNames[statementCertainty(statement)],
    each(item.also.map((other) => carried(other, item))),
  ];
}

/** One column of the panel, every utterance once, in the order in which the screen first has it: source by source. */
export function columnSheet(about: About, { sources }: PanelColumn): Sheet {
  return { about, columns, rows: sources.flatMap((group) => group.items.map((item) => rowOf(group, item))) };
}

/** What stands at the head of each column. */
export function columnCountsSheet(about: About, shown: readonly PanelColumn[]): Sheet {
  return {
    about,
    columns: [
      { key: 'column', heading: sheetColumns.column },
      { key: 'statements', heading: panelColumns.statements },
      { key: 'utterances', heading: panelColumns.utterances },
      { key: 'sources', heading: sheetColumns.sources },
      { key: 'outlets', heading: panelColumns.outlets },
    ],
    rows: shown.map(({ kind, statements, utterances, sourceCount, outlets }) => [
      kind.name,
      ...[statements, utterances, sourceCount, outlets].map(({ entries }) => entries.length),
    ]),
  };
}
