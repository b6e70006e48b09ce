import type { Article } from '../articles/article.ts';
import { sheetColumns } from '../catalogue/export.ts';
import type { Span } from '../common/span.ts';
import { webAddress } from '../common/web-address.ts';
import { codePointsIn } from './code-points.ts';
import type { Cell, Column } from './sheet.ts';

/** Which article a row is of. */
export const articleColumns: readonly Column[] = [
  { key: 'outlet', heading: sheetColumns.outlet },
  { key: 'headline', heading: sheetColumns.headline },
  { key: 'publishedFrom', heading: sheetColumns.earliest },
  { key: 'publishedTo', heading: sheetColumns.latest },
];

export function articleCells({ outlet, headline, published }: Article): readonly Cell[] {
  return [outlet.name, headline?.value ?? null, published?.earliest ?? null, published?.latest ?? null];
}

/** Where in the article’s text, in code points, and where the original lies. */
export const placeColumns: readonly Column[] = [
  { key: 'start', heading: sheetColumns.start },
  { key: 'end', heading: sheetColumns.end },
  { key: 'original', heading: sheetColumns.address },
];

/** The span counts UTF-16 code units, as all spans do. */
export function placeCells({ text, url }: Article, span: Span): readonly Cell[] {
  const { start, end } = codePointsIn(text)(span);
  return [start, end, url === null ? null : webAddress(url.value)];
}
