import { menuNames } from '../../catalogue/filter-bar.ts';
import { emptiedTexts } from '../../catalogue/filter-menus.ts';
import type { Dataset } from '../../filters/dataset.ts';
import { filterCorpus } from '../../filters/filter-corpus.ts';
import { facets, type Filters } from '../../filters/filters.ts';
import { filterNames } from './chips.ts';

/** A filter that lets statements through once it is left out. */
export interface WayOut {
  readonly key: string;
  readonly name: string;
  /** Statements that are left then. */
  readonly count: number;
  readonly without: Filters;
}

type Part = Omit<WayOut, 'count'>;

function partsInForce(filters: Filters): readonly Part[] {
  const { text, from, to } = filters;
  return [
    ...(text.trim() === ''
      ? []
      : [{ key: 'text', name: emptiedTexts.search, without: { ...filters, text: '' } }]),
    ...facets
      .filter((facet) => filters[facet].length > 0)
      .map((facet) => ({
        key: facet,
        name: filterNames[facet].toLowerCase(),
        without: { ...filters, [facet]: [] },
      })),
    ...(from === null && to === null
      ? []
      : [
          {
            key: 'dates',
            name: menuNames.dates.toLowerCase(),
            without: { ...filters, from: null, to: null },
          },
        ]),
  ];
}

/** The filters that empty the page: those without which, the others standing, something is left; the most first. */
export function waysOut(dataset: Dataset, filters: Filters): readonly WayOut[] {
  return partsInForce(filters)
    .map((part) => ({ ...part, count: filterCorpus(dataset, part.without).statements.length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
