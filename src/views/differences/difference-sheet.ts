import type { Article } from '../../articles/article.ts';
import { differenceKinds, sheetColumns, sheetTexts } from '../../catalogue/export.ts';
import { webAddress } from '../../common/web-address.ts';
import type { Disagreement, DisagreementSide } from '../../corpus/corpus.ts';
import { codePointsIn } from '../../export/code-points.ts';
import type { About, Cell, Sheet } from '../../export/sheet.ts';
import type { Selection } from '../../filters/dataset.ts';
import { isWithinOne } from './differences-finding.ts';
import { inOrder, mannerOf, sidesByWording, wordsOf } from './shape-differences.ts';

const columns = [
  { key: 'difference', heading: sheetColumns.number },
  { key: 'kind', heading: sheetColumns.differs },
  { key: 'about', heading: sheetColumns.about },
  { key: 'withinOne', heading: sheetColumns.within },
  { key: 'wording', heading: sheetColumns.wording },
  { key: 'words', heading: sheetColumns.words },
  { key: 'outlet', heading: sheetColumns.outlet },
  { key: 'manner', heading: sheetColumns.manner },
  { key: 'headline', heading: sheetColumns.headline },
  { key: 'publishedFrom', heading: sheetColumns.earliest },
  { key: 'publishedTo', heading: sheetColumns.latest },
  { key: 'start', heading: sheetColumns.start },
  { key: 'end', heading: sheetColumns.end },
  { key: 'original', heading: sheetColumns.address },
] as const;

function placeCells(
  disagreement: Disagreement,
  side: DisagreementSide,
  article: Article,
  { statements }: Selection,
): readonly Cell[] {
  const { outlet, headline, published, url, text } = article;
  const from = side.span.start + side.text.indexOf(wordsOf(side));
  const { start, end } = codePointsIn(text)({ start: from, end: from + wordsOf(side).length });
  return [
    outlet.name,
    mannerOf(disagreement, side, article, statements),
    headline?.value ?? null,
    published?.earliest ?? null,
    published?.latest ?? null,
    start,
    end,
    url === null ? null : webAddress(url.value),
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
              isWithinOne(disagreement) ? sheetTexts.yes : sheetTexts.no,
              wording + 1,
              wordsOf(side),
              ...placeCells(disagreement, side, article, selection),
            ],
          ];
        }),
      ),
    );
  return { about, columns, rows };
}
