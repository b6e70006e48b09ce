import { panelColumns, panelRows, sheetColumns, sheetTexts } from '../../catalogue/export.ts';
import { stanceMarks } from '../../catalogue/general.ts';
import type { About, Cell, Sheet } from '../../export/sheet.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import { asksForSources } from '../../filters/passes.ts';
import { isOfOneSide } from './sentiment-finding.ts';
import { shapeOneSided, type Sided } from './shape-outlets.ts';
import { shapeOwnVoice, shapeOwnVoiceLeftOut, shapeOwnVoiceUntrusted } from './shape-own-voice.ts';

const sides: readonly Sided[] = ['reassurance', 'concern'];

/** Outlets whose sources stand on one side only; none while a stance is chosen, when the page does not tell. */
export function outletSheet(about: About, selection: Selection, { stances }: Filters): Sheet {
  const told = isOfOneSide(stances) ? [] : sides;
  return {
    about,
    columns: [
      { key: 'outlet', heading: sheetColumns.outlet },
      { key: 'only', heading: panelColumns.only },
      { key: 'statements', heading: panelColumns.statements },
      { key: 'tentative', heading: panelColumns.allTentative },
    ],
    rows: told.flatMap((side) =>
      shapeOneSided(selection, side).map(({ name, evidence, tentative }) => [
        name,
        stanceMarks[side].word,
        evidence.entries.length,
        sheetTexts.yesOrNo(tentative),
      ]),
    ),
  };
}

function ownVoiceRows(
  selection: Selection,
  whole: Selection,
  filters: Filters,
): readonly (readonly Cell[])[] {
  if (asksForSources(filters)) {
    const { entries } = shapeOwnVoiceLeftOut(filters, selection, whole);
    return [[null, entries.length, null, panelRows.leftOutBySources]];
  }
  const untrusted = shapeOwnVoiceUntrusted(filters, selection, whole).entries.length;
  return [
    ...shapeOwnVoice(selection).map(({ stance, evidence, tentative }) => [
      stanceMarks[stance].word,
      evidence.entries.length,
      tentative.entries.length,
      null,
    ]),
    ...(untrusted === 0 ? [] : [[null, untrusted, null, panelRows.leftOutByCertainty]]),
  ];
}

/** The outlets’ own voice by stance, and what a filter leaves out of it. */
export function ownVoiceSheet(
  about: About,
  { selection, whole }: { readonly selection: Selection; readonly whole: Selection },
  filters: Filters,
): Sheet {
  return {
    about,
    columns: [
      { key: 'stance', heading: sheetColumns.stance },
      { key: 'sentences', heading: panelColumns.sentences },
      { key: 'tentative', heading: panelColumns.ofWhichTentative },
      { key: 'leftOut', heading: panelColumns.leftOut },
    ],
    rows: ownVoiceRows(selection, whole, filters),
  };
}
