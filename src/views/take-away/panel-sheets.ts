import type { Sheet } from '../../export/sheet.ts';
import { alliedReassurance, analystConcern, type ColumnKind } from '../sentiment/column-kinds.ts';
import { columnCountsSheet, columnSheet } from '../sentiment/column-sheet.ts';
import { dissentSheet, turnSheet } from '../sentiment/dissent-sheet.ts';
import { outletSheet, ownVoiceSheet } from '../sentiment/outlet-sheet.ts';
import { shapeColumn } from '../sentiment/shape-column.ts';
import type { Screen } from './screen.ts';
import { panelAbout, statementsSheet } from './sheets.ts';

function columnOf(screen: Screen, kind: ColumnKind): Sheet {
  return columnSheet(panelAbout(screen), shapeColumn(screen.selection, kind));
}

function columnCounts(screen: Screen): Sheet {
  const shown = [alliedReassurance, analystConcern].map((kind) => shapeColumn(screen.selection, kind));
  return columnCountsSheet(panelAbout(screen), shown);
}

/** What the panel shows beside its table. */
export const besideGroups: Readonly<Record<string, (screen: Screen) => Sheet>> = {
  columns: columnCounts,
  reassurance: (screen) => columnOf(screen, alliedReassurance),
  concern: (screen) => columnOf(screen, analystConcern),
  outlets: (screen) => outletSheet(panelAbout(screen), screen.selection, screen.view.filters),
  dissent: (screen) => dissentSheet(panelAbout(screen), screen.selection),
  bothSides: (screen) => turnSheet(panelAbout(screen), screen.selection, screen.view.filters),
  ownVoice: (screen) => ownVoiceSheet(panelAbout(screen), screen, screen.view.filters),
  statements: statementsSheet,
};
