import type { Stance } from '../../analysis/findings.ts';
import { panelColumns, panelRows, sheetColumns } from '../../catalogue/export.ts';
import { stanceMarks } from '../../catalogue/general.ts';
import type { Statement } from '../../corpus/corpus.ts';
import type { About, Cell, Column, Sheet } from '../../export/sheet.ts';
import { stanceOrder } from '../comparison/words.ts';
import type { Figures, GroupRow, GroupTable } from './shape-groups.ts';
import type { Sided } from './shape-outlets.ts';
import type { OwnVoiceFigure } from './shape-own-voice.ts';
import { isTentative } from './tentative.ts';

/** Only who takes a side can take it tentatively. */
const isSided = (stance: Stance): stance is Sided => stance === 'concern' || stance === 'reassurance';

function columnsOf(stance: Stance): readonly Column[] {
  const { word } = stanceMarks[stance];
  return [
    { key: stance, heading: word },
    ...(isSided(stance) ? [{ key: `${stance}Tentative`, heading: panelColumns.tentative(word) }] : []),
  ];
}

type Tentative = GroupRow['tentative'];

function rowOf({ name, figures }: Figures, tentative: Tentative): readonly Cell[] {
  const cellsOf = (stance: Stance): readonly Cell[] => [
    figures[stance].entries.length,
    ...(isSided(stance) ? [tentative[stance]] : []),
  ];
  return [name, ...stanceOrder.flatMap(cellsOf)];
}

/** Each statement once, as in the row of all. */
function tentativeInAll(statements: readonly Statement[]): Tentative {
  const found = statements.filter(isTentative);
  const n = (side: Sided): number => found.filter(({ stance }) => stance.value === side).length;
  return { concern: n('concern'), reassurance: n('reassurance') };
}

function ownVoiceRow(own: readonly OwnVoiceFigure[]): readonly Cell[] {
  const cellsOf = (stance: Stance): readonly Cell[] => {
    const found = own.find((each) => each.stance === stance);
    const [n, tentative] = [found?.evidence.entries.length ?? 0, found?.tentative.entries.length ?? 0];
    return isSided(stance) ? [n, tentative] : [n];
  };
  return [panelRows.ownVoice, ...stanceOrder.flatMap(cellsOf)];
}

/**
 * The panel’s table: statements by speaker group and stance, each statement once in the row of all, and beneath it the outlets’
 * own voice, which no row above counts; null where a choice of sources leaves it out.
 */
export function groupSheet(
  about: About,
  { rows, all }: GroupTable,
  statements: readonly Statement[],
  own: readonly OwnVoiceFigure[] | null,
): Sheet {
  return {
    about,
    columns: [{ key: 'group', heading: sheetColumns.speakerGroup }, ...stanceOrder.flatMap(columnsOf)],
    rows: [
      ...rows.map((row) => rowOf(row, row.tentative)),
      rowOf(all, tentativeInAll(statements)),
      ...(own === null ? [] : [ownVoiceRow(own)]),
    ],
  };
}
