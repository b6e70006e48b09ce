import type { Article } from '../../articles/article.ts';
import { differenceKinds, sheetColumns, sheetTexts } from '../../catalogue/export.ts';
import type { Disagreement, DisagreementSide } from '../../corpus/corpus.ts';
import { articleCells, articleColumns, placeCells, placeColumns } from '../../export/article-cells.ts';
import type { About, Cell, Column, Sheet } from '../../export/sheet.ts';
import type { Selection } from '../../filters/dataset.ts';
import { isWithinOne } from './differences-finding.ts';
import { inOrder, mannerOf, sidesByWording, wordsOf } from './shape-differences.ts';

const columns: readonly Column[] = [
  { key: 'difference', heading: sheetColumns.number },
  { key: 'kind', heading: sheetColumns.differs },
  { key: 'about', heading: sheetColumns.about },
  { key: 'withinOne', heading: sheetColumns.within },
  { key: 'wording', heading: sheetColumns.wording },
  { key: 'words', heading: sheetColumns.words },
  { key: 'manner', heading: sheetColumns.manner },
  ...articleColumns,
  ...placeColumns,
];

function sideCells(
  disagreement: Disagreement,
  side: DisagreementSide,
  article: Article,
  { statements }: Selection,
): readonly Cell[] {
  const words = wordsOf(side);
  const start = side.span.start + side.text.indexOf(words);
  return [
    words,
    mannerOf(disagreement, side, article, statements),
    ...articleCells(article),
    ...placeCells(article, { start, end: start + words.length }),
  ];
}

const isSamePlace = (a: DisagreementSide, b: DisagreementSide): boolean =>
  a.article === b.article && a.span.start === b.span.start && a.span.end === b.span.end;

/** Each place once, as its wording opens it on the screen. */
function placesOf(sides: readonly DisagreementSide[]): readonly DisagreementSide[] {
  return sides.filter((side, at) => sides.findIndex((each) => isSamePlace(each, side)) === at);
}

/** What differs, a row for each place that prints a wording, in the order of the screen; the first two numbers say of which difference and which of its wordings. */
export function differenceSheet(about: About, selection: Selection): Sheet {
  const articles = new Map(selection.articles.map((article) => [article.id, article]));
  const rows = inOrder(selection.disagreements)
    .flat()
    .flatMap((disagreement, number) =>
      sidesByWording(disagreement).flatMap((sides, wording) =>
        placesOf(sides).flatMap((side) => {
          const article = articles.get(side.article);
          if (article === undefined) return [];
          return [
            [
              number + 1,
              differenceKinds[disagreement.kind],
              disagreement.name ?? null,
              sheetTexts.yesOrNo(isWithinOne(disagreement)),
              wording + 1,
              ...sideCells(disagreement, side, article, selection),
            ],
          ];
        }),
      ),
    );
  return { about, columns, rows };
}
