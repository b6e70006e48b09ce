import { onceFor } from '../../common/once-for.ts';
import type { Sheet } from '../../export/sheet.ts';
import { alliedReassurance, analystConcern } from '../sentiment/column-kinds.ts';
import { columnCountsSheet, columnSheet } from '../sentiment/column-sheet.ts';
import { dissentSheet, turnSheet } from '../sentiment/dissent-sheet.ts';
import { outletSheet, ownVoiceSheet } from '../sentiment/outlet-sheet.ts';
import { shapeColumn } from '../sentiment/shape-column.ts';
import type { Screen } from './screen.ts';
import { panelAbout, statementsSheet } from './sheets.ts';

/** Three tables are made of the two. */
const columnsOf = onceFor(({ selection }: Screen) => ({
  reassurance: shapeColumn(selection, alliedReassurance),
  concern: shapeColumn(selection, analystConcern),
}));

function columnCounts(screen: Screen): Sheet {
  const { reassurance, concern } = columnsOf(screen);
  return columnCountsSheet(panelAbout(screen), [reassurance, concern]);
}

/** What the panel shows beside its table. */
export const besideGroups: Readonly<Record<string, (screen: Screen) => Sheet>> = {
  columns: columnCounts,
  reassurance: (screen) => columnSheet(panelAbout(screen), columnsOf(screen).reassurance),
  concern: (screen) => columnSheet(panelAbout(screen), columnsOf(screen).concern),
  outlets: (screen) => outletSheet(panelAbout(screen), screen.selection, screen.view.filters),
  dissent: (screen) => dissentSheet(panelAbout(screen), screen.selection),
  bothSides: (screen) => turnSheet(panelAbout(screen), screen.selection, screen.view.filters),
  ownVoice: (screen) => ownVoiceSheet(panelAbout(screen), screen, screen.view.filters),
  statements: statementsSheet,
};
