import { sheetColumns } from '../../catalogue/export.ts';
import { stanceMarks } from '../../catalogue/general.ts';
import type { About, Sheet } from '../../export/sheet.ts';
import { stanceOrder } from '../comparison/words.ts';
import type { Figures, GroupTable } from './shape-groups.ts';

/** The panel’s table: statements by speaker group and stance, and each statement once in the last row. */
export function groupSheet(about: About, { rows, all }: GroupTable): Sheet {
  const rowOf = ({ name, figures }: Figures) => [
    name,
    ...stanceOrder.map((stance) => figures[stance].entries.length),
  ];
  return {
    about,
    columns: [
      { key: 'group', heading: sheetColumns.speakerGroup },
      ...stanceOrder.map((stance) => ({ key: stance, heading: stanceMarks[stance].word })),
    ],
    rows: [...rows, all].map(rowOf),
  };
}
