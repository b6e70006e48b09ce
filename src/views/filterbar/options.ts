import { certaintyNames, groupNames, kindNames, namingNames, stanceMarks } from '../../catalogue/general.ts';
import { namings, speakerGroups, stances } from '../../analysis/findings.ts';
import type { Dataset } from '../../filters/dataset.ts';
import { facetCounts } from '../../filters/facet-counts.ts';
import type { Facet, Filters } from '../../filters/filters.ts';
import { certainties } from '../../corpus/certainty.ts';
import { intervalInWords } from '../../common/words.ts';
import { ministerialKinds, type Ministerial } from '../../record/record.ts';

export interface Option {
  readonly id: string;
  readonly name: string;
  /** What tells it from another of the same name: whose description it is. */
  readonly note: string | null;
  /** Statements it would leave under the other filters. */
  readonly count: number;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
}

function outletsOf({ articles }: Dataset): readonly Named[] {
  const names = new Map(articles.map(({ outlet }) => [outlet.id, outlet.name]));
  return [...names].map(([id, name]) => ({ id, name, note: null }));
}

/** A group or an unnamed official is one per article: the outlet tells which. */
function sourcesOf({ articles, corpus }: Dataset): readonly Named[] {
  const outletOf = new Map(articles.map((article) => [article.id, article.outlet.name]));
  const articleOf = new Map(
    corpus.statements.flatMap(({ sources, article }) =>
      sources.map(({ source }) => [source, article] as const),
    ),
  );
  return corpus.sources.map(({ id, name, naming, group }) => {
    const own = naming === 'collective' || naming === 'anonymous';
    const outlet = outletOf.get(articleOf.get(id) ?? '') ?? null;
    return { id, name, note: own ? outlet : groupNames[group] };
  });
}

/** `12 Feb 2026`, with what tells it from the day’s other entry. */
function meetingOption({ id, kind, startDate, endDate, place }: Ministerial): Named {
  const name = intervalInWords({ earliest: startDate, latest: endDate });
  return { id, name, note: `${kindNames[kind]}, ${place}` };
}

/** Every option of a filter by name, without its count. */
export function namedOptions(dataset: Dataset, facet: Facet): readonly Named[] {
  switch (facet) {
    case 'outlets':
      return outletsOf(dataset);
    case 'sources':
      return sourcesOf(dataset);
    case 'meetings':
      return dataset.record.ministerials.toReversed().map(meetingOption);
    case 'groups':
      return speakerGroups.map((id) => ({ id, name: groupNames[id], note: null }));
    case 'namings':
      return namings.map((id) => ({ id, name: namingNames[id], note: null }));
    case 'stances':
      return stances.map((id) => ({ id, name: stanceMarks[id].word, note: null }));
    case 'certainties':
      return certainties.map((id) => ({ id, name: certaintyNames[id], note: null }));
    case 'kinds':
      return ministerialKinds.map((id) => ({ id, name: kindNames[id], note: null }));
  }
}

function isFixed(facet: Facet): boolean {
  return facet !== 'outlets' && facet !== 'sources' && facet !== 'meetings';
}

/** The fullest first; those as full by name, and meetings the latest first. */
function byCount(facet: Facet): (a: Option, b: Option) => number {
  const byName = (a: Option, b: Option) => (facet === 'meetings' ? 0 : a.name.localeCompare(b.name, 'en'));
  return (a, b) => b.count - a.count || byName(a, b);
}

/** Every option of a filter, the fullest first; the few of a fixed list keep their own order. */
export function shapeOptions(dataset: Dataset, filters: Filters, facet: Facet): readonly Option[] {
  const counts = facetCounts(dataset, filters, facet);
  const options = namedOptions(dataset, facet).map((named) => ({
    ...named,
    count: counts.get(named.id) ?? 0,
  }));
  return isFixed(facet) ? options : options.toSorted(byCount(facet));
}
