import type { Naming } from '../../analysis/findings.ts';
import { headTexts } from '../../catalogue/comparison.ts';
import { groupNames, kindNames } from '../../catalogue/general.ts';
import { menuNames } from '../../catalogue/filter-bar.ts';
import { commandNotes } from '../../catalogue/palette.ts';
import { intervalInWords } from '../../common/words.ts';
import type { Dataset } from '../../filters/dataset.ts';
import { facets, type Facet, type Filters } from '../../filters/filters.ts';
import type { SavedView } from '../../filters/saved-views.ts';
import { filterNames } from '../filterbar/chips.ts';
import { namedOptions } from '../filterbar/options.ts';
import { actionCommands, sectionCommands, type Choices } from './actions.ts';
import type { Command } from './command.ts';

function filterCommands(dataset: Dataset, filters: Filters, facet: Facet): readonly Command[] {
  const inForce = new Set<string>(filters[facet]);
  return namedOptions(dataset, facet).map(({ id, name, note }) => ({
    key: `${facet} ${id}`,
    name: note === null ? name : commandNotes.named(name, note),
    note: inForce.has(id)
      ? commandNotes.filterOff(filterNames[facet])
      : commandNotes.filterOn(filterNames[facet]),
    deed: { kind: 'filter', facet, id },
  }));
}

/** A group or an unnamed source is one per article: its outlet tells it from another of the same name. */
function isOneAnywhere(naming: Naming): boolean {
  return naming === 'named' || naming === 'document';
}

function profileCommands(dataset: Dataset): readonly Command[] {
  const { articles, corpus } = dataset;
  const outlets = new Map(articles.map(({ outlet }) => [outlet.id, outlet.name]));
  const notes = new Map(namedOptions(dataset, 'sources').map(({ id, note }) => [id, note]));
  return [
    ...corpus.sources.map(({ id, name, group, naming }): Command => ({
      key: `source ${id}`,
      name,
      note: commandNotes.source(groupNames[group], isOneAnywhere(naming) ? null : (notes.get(id) ?? null)),
      deed: { kind: 'profile', profile: { kind: 'source', id } },
    })),
    ...[...outlets].map(([id, name]): Command => ({
      key: `outlet ${id}`,
      name,
      note: commandNotes.outlet,
      deed: { kind: 'profile', profile: { kind: 'outlet', id } },
    })),
  ];
}

function placeCommands({ articles, record }: Dataset): readonly Command[] {
  return [
    ...articles.map(({ id, headline, outlet }): Command => ({
      key: `article ${id}`,
      name: headline?.value ?? headTexts.noHeadline,
      note: commandNotes.article(outlet.name),
      deed: { kind: 'article', id },
    })),
    ...record.ministerials.toReversed().map((entry): Command => ({
      key: `ministerial ${entry.id}`,
      name: intervalInWords({ earliest: entry.startDate, latest: entry.endDate }),
      note: commandNotes.ministerial(kindNames[entry.kind], entry.place),
      words: entry.usPrincipal.name,
      deed: { kind: 'ministerial', id: entry.id },
    })),
  ];
}

function viewCommands(views: readonly SavedView[]): readonly Command[] {
  return views.map(({ name, query, saved }) => ({
    key: `view ${name}`,
    name,
    note: commandNotes.view(saved),
    deed: { kind: 'view', query },
  }));
}

/** The years that the articles came out in, the latest first. */
function yearsOf({ articles }: Dataset): readonly string[] {
  const years = articles.flatMap(({ published }) =>
    published === null ? [] : [published.earliest.slice(0, 4), published.latest.slice(0, 4)],
  );
  return [...new Set(years)].toSorted().toReversed();
}

/** The dates by year, and away with them; not those in force. */
function dateCommands(dataset: Dataset, filters: Filters): readonly Command[] {
  const years = yearsOf(dataset).map((year) => ({
    key: `year ${year}`,
    name: commandNotes.year(year),
    from: `${year}-01-01`,
    to: `${year}-12-31`,
  }));
  const none = { key: 'any-date', name: commandNotes.anyDate, from: null, to: null };
  return [none, ...years]
    .filter(({ from, to }) => from !== filters.from || to !== filters.to)
    .map(({ key, name, from, to }) => ({
      key,
      name,
      note: commandNotes[from === null ? 'filterOff' : 'filterOn'](menuNames.dates),
      deed: { kind: 'dates', from, to },
    }));
}

/** All that the palette offers: actions and sections, saved views, dates, filters, sources and outlets, articles and ministerials. */
export function commandsOf(
  dataset: Dataset,
  filters: Filters,
  views: readonly SavedView[],
  choices: Choices,
): readonly Command[] {
  return [
    ...actionCommands(filters, choices),
    ...sectionCommands(),
    ...viewCommands(views),
    ...dateCommands(dataset, filters),
    ...profileCommands(dataset),
    ...placeCommands(dataset),
    ...facets.flatMap((facet) => filterCommands(dataset, filters, facet)),
  ];
}
