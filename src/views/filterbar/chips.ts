import { chipTexts, menuNames } from '../../catalogue/filter-bar.ts';
import { certaintyNames, groupNames, kindNames, namingNames, stanceMarks } from '../../catalogue/general.ts';
import { intervalInWords } from '../../common/words.ts';
import type { Dataset } from '../../filters/dataset.ts';
import { facets, toggle, type Facet, type Filters } from '../../filters/filters.ts';

/** One choice in force, and the filters without it. */
export interface Chip {
  readonly key: string;
  /** The filter that it is a choice of: the chip alone does not say it on paper. */
  readonly filter: string;
  readonly name: string;
  readonly without: Filters;
}

export const filterNames: Readonly<Record<Facet, string>> = {
  outlets: menuNames.outlet,
  sources: menuNames.source,
  groups: menuNames.speaker,
  stances: menuNames.stance,
  certainties: menuNames.certainty,
  namings: menuNames.naming,
  meetings: menuNames.meeting,
  kinds: menuNames.kind,
};

function dateChips(filters: Filters): readonly Chip[] {
  const { from, to } = filters;
  const filter = menuNames.dates;
  return [
    ...(from === null
      ? []
      : [{ key: 'from', filter, name: chipTexts.from(from), without: { ...filters, from: null } }]),
    ...(to === null
      ? []
      : [{ key: 'to', filter, name: chipTexts.to(to), without: { ...filters, to: null } }]),
  ];
}

type Names = ReadonlyMap<string, string>;

function meetingNames({ record }: Dataset): Names {
  return new Map(
    record.ministerials.map(({ id, kind, startDate, endDate }) => [
      id,
      chipTexts.meeting(kindNames[kind], intervalInWords({ earliest: startDate, latest: endDate })),
    ]),
  );
}

function namesOf(dataset: Dataset, facet: Facet): Names {
  switch (facet) {
    case 'outlets':
      return new Map(dataset.articles.map(({ outlet }) => [outlet.id, outlet.name]));
    case 'sources':
      return new Map(dataset.corpus.sources.map(({ id, name }) => [id, name]));
    case 'meetings':
      return meetingNames(dataset);
    case 'groups':
      return new Map(Object.entries(groupNames));
    case 'namings':
      return new Map(Object.entries(namingNames));
    case 'stances':
      return new Map(Object.entries(stanceMarks).map(([id, { word }]) => [id, word]));
    case 'certainties':
      return new Map(Object.entries(certaintyNames));
    case 'kinds':
      return new Map(Object.entries(kindNames));
  }
}

/** A choice that an old link names and the story does not have stands as the link spells it, and says so. */
function facetChips(dataset: Dataset, filters: Filters, facet: Facet): readonly Chip[] {
  if (filters[facet].length === 0) return [];
  const names = namesOf(dataset, facet);
  const isLoaded = dataset.articles.length > 0;
  return filters[facet].map((id) => ({
    key: `${facet}:${id}`,
    filter: filterNames[facet],
    name: names.get(id) ?? (isLoaded ? chipTexts.gone(id) : id),
    without: { ...filters, [facet]: toggle<string>(filters[facet], id) },
  }));
}

export function shapeChips(dataset: Dataset, filters: Filters): readonly Chip[] {
  const text = filters.text.trim();
  return [
    ...(text === ''
      ? []
      : [
          {
            key: 'text',
            filter: menuNames.search,
            name: chipTexts.text(text),
            without: { ...filters, text: '' },
          },
        ]),
    ...facets.flatMap((facet) => facetChips(dataset, filters, facet)),
    ...dateChips(filters),
  ];
}
