import { panelColumns, sheetColumns, sheetTexts } from '../../catalogue/export.ts';
import { stanceMarks } from '../../catalogue/general.ts';
import { capitalised } from '../../common/words.ts';
import { articleCells, articleColumns } from '../../export/article-cells.ts';
import type { About, Cell, Sheet } from '../../export/sheet.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import { alliedConcern, analystReassurance, unnamedConcern } from './column-kinds.ts';
import { isOfOneSide } from './sentiment-finding.ts';
import { shapeDissent } from './shape-dissent.ts';
import { shapeTurns, type Turn } from './shape-turns.ts';

/** The analyst who reassures and the official who worries, whom the two columns leave out. */
export function dissentSheet(about: About, selection: Selection): Sheet {
  const told = [analystReassurance, alliedConcern, unnamedConcern].map((kind) =>
    shapeDissent(selection, kind),
  );
  return {
    about,
    columns: [
      { key: 'line', heading: sheetColumns.group },
      { key: 'source', heading: panelColumns.source },
      { key: 'outlet', heading: sheetColumns.outlet },
      { key: 'statements', heading: panelColumns.statements },
      { key: 'tentative', heading: panelColumns.allTentative },
    ],
    rows: told.flatMap(({ name, sources }) =>
      sources.map(({ source, outlet, evidence, tentative }) => [
        capitalised(name),
        source.name,
        outlet?.name ?? null,
        evidence.entries.length,
        sheetTexts.yesOrNo(tentative),
      ]),
    ),
  };
}

function turnRows({ source, articles, ordered, tentative }: Turn): readonly (readonly Cell[])[] {
  return articles.flatMap(({ article, stands }) =>
    stands.map((stand) => [
      source.name,
      sheetTexts.yesOrNo(ordered),
      sheetTexts.yesOrNo(tentative),
      ...articleCells(article),
      stanceMarks[stand.side].word,
      stand.evidence.entries.length,
      sheetTexts.yesOrNo(stand.tentative),
    ]),
  );
}

/** Sources that stand otherwise in one article than in another, a row for each side that each article has of them. */
export function turnSheet(about: About, selection: Selection, { stances }: Filters): Sheet {
  const turns = isOfOneSide(stances) ? [] : shapeTurns(selection).turns;
  const [sure, guessed] = [turns.filter((turn) => !turn.tentative), turns.filter((turn) => turn.tentative)];
  return {
    about,
    columns: [
      { key: 'source', heading: panelColumns.source },
      { key: 'ordered', heading: panelColumns.ordered },
      { key: 'turnTentative', heading: panelColumns.turnTentative },
      ...articleColumns,
      { key: 'stance', heading: sheetColumns.stance },
      { key: 'statements', heading: panelColumns.statements },
      { key: 'tentative', heading: panelColumns.allTentative },
    ],
    rows: [...sure, ...guessed].flatMap(turnRows),
  };
}
