import type { Naming } from '../../analysis/findings.ts';
import { headTexts } from '../../catalogue/comparison.ts';
import { groupNames, kindNames } from '../../catalogue/general.ts';
import { menuNames } from '../../catalogue/filter-bar.ts';
import { sectionLinks } from '../../catalogue/page.ts';
import { actionNames, commandNotes, paletteTexts } from '../../catalogue/palette.ts';
import type { Day } from '../../common/day.ts';
import { intervalInWords } from '../../common/words.ts';
import type { Dataset } from '../../filters/dataset.ts';
import { facets, type Facet, type Filters } from '../../filters/filters.ts';
import { holdsAll, searchForm, wordsOf } from '../../filters/search.ts';
import type { ProfilePlace } from '../../filters/url.ts';
import type { SavedView } from '../../filters/saved-views.ts';
import { filterNames } from '../filterbar/chips.ts';
import { namedOptions } from '../filterbar/options.ts';
import { sectionIds, type SectionId } from '../../filters/section-ids.ts';

const actionIds = [
  'clear',
  'search',
  'briefing',
  'export',
  'views',
  'dates',
  'print',
  'made',
  'keys',
  'across',
  'down',
  'sideBySide',
] as const satisfies readonly (keyof typeof actionNames)[];
export type ActionId = (typeof actionIds)[number];

/** What a command does; perform.ts does it. */
export type Deed =
  | { readonly kind: 'action'; readonly action: ActionId }
  | { readonly kind: 'section'; readonly id: SectionId }
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'filter'; readonly facet: Facet; readonly id: string }
  | { readonly kind: 'dates'; readonly from: Day | null; readonly to: Day | null }
  | { readonly kind: 'view'; readonly query: string }
  | { readonly kind: 'profile'; readonly profile: ProfilePlace }
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'ministerial'; readonly id: string };

export interface Command {
  readonly key: string;
  readonly name: string;
  /** What it is, in small. */
  readonly note: string;
  readonly deed: Deed;
}

function fixed(): readonly Command[] {
  return [
    ...actionIds.map((action): Command => ({
      key: action,
      name: actionNames[action],
      note: commandNotes.action,
      deed: { kind: 'action', action },
    })),
    ...sectionIds.map((id): Command => ({
      key: `section ${id}`,
      name: sectionLinks[id],
      note: commandNotes.section,
      deed: { kind: 'section', id },
    })),
  ];
}

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
    ...record.ministerials.toReversed().map(({ id, kind, startDate, endDate, place }): Command => ({
      key: `ministerial ${id}`,
      name: intervalInWords({ earliest: startDate, latest: endDate }),
      note: commandNotes.ministerial(kindNames[kind], place),
      deed: { kind: 'ministerial', id },
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
  views: readonly SavedView[] = [],
): readonly Command[] {
  return [
    ...fixed(),
    ...viewCommands(views),
    ...dateCommands(dataset, filters),
    ...profileCommands(dataset),
    ...placeCommands(dataset),
    ...facets.flatMap((facet) => filterCommands(dataset, filters, facet)),
  ];
}

/** What is called nothing like this may still be said by someone: for when nothing else is found. */
export function searchCommand(typed: string): Command {
  const text = typed.trim();
  return {
    key: 'said',
    name: paletteTexts.search(text),
    note: commandNotes.action,
    deed: { kind: 'search', text },
  };
}

interface Findable {
  readonly command: Command;
  readonly name: string;
  readonly whole: string;
}

/** Made once for a list: what is typed is looked for in it at every letter. */
export function findable(commands: readonly Command[]): readonly Findable[] {
  return commands.map((command) => ({
    command,
    name: searchForm(command.name),
    whole: searchForm(`${command.name} ${command.note}`),
  }));
}

/** 0 where the name begins with what was typed, 1 where one of its words does, 2 elsewhere. */
function distance(name: string, first: string): number {
  if (name.startsWith(first)) return 0;
  return name.includes(` ${first}`) ? 1 : 2;
}

/** The commands that hold every word typed, the nearest first, those as near in their order; all where nothing is typed. */
export function matching(items: readonly Findable[], typed: string): readonly Command[] {
  const words = wordsOf(typed);
  const [first] = words;
  if (first === undefined) return items.map(({ command }) => command);
  const found = items.filter(({ whole }) => holdsAll(whole, words));
  return [0, 1, 2].flatMap((step) =>
    found.filter(({ name }) => distance(name, first) === step).map(({ command }) => command),
  );
}
