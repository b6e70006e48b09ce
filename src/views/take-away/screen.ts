import { aboutTexts } from '../../catalogue/export.ts';
import { menuNames } from '../../catalogue/filter-bar.ts';
import { hullOfDays, toDay, type Day } from '../../common/day.ts';
import { groupBy } from '../../common/group-by.ts';
import { count, dayInWords } from '../../common/words.ts';
import type { Point } from '../../corpus/story.ts';
import type { About } from '../../export/sheet.ts';
import type { Dataset, Selection } from '../../filters/dataset.ts';
import type { View } from '../../filters/url.ts';
import { addressOf, currentView } from '../../state/view-url.ts';
import { isolated } from '../foreign.ts';
import { shapeChips } from '../filterbar/chips.ts';

/** What the page shows of a story. */
export interface ShownStory {
  readonly title: string;
  readonly dataset: Dataset;
  readonly points: readonly Point[];
  /** What the filters leave. */
  readonly selection: Selection;
  readonly whole: Selection;
}

/** All that an export is made from: what the page shows is shaped from the same. */
export interface Screen extends ShownStory {
  readonly view: View;
  /** What brings back the view. */
  readonly address: string;
  /** In UTC. */
  readonly today: Day;
}

export const dayOf = (now: Date): Day => toDay(now.getTime());

/** The screen as it stands at this moment. */
export function screenNow(story: ShownStory): Screen {
  const view = currentView();
  return { ...story, view, address: addressOf(view), today: dayOf(new Date()) };
}

/** `Stance: concern or neutral; Outlet: Morning Post; Dates: from 1 Jun 2025 to 31 Jan 2026`. */
export function filtersInWords({ dataset, view }: Pick<Screen, 'dataset' | 'view'>): string {
  const chips = shapeChips(dataset, view.filters);
  if (chips.length === 0) return aboutTexts.all;
  const byFilter = groupBy(chips, ({ filter }) => filter);
  return [...byFilter]
    .map(([filter, same]) =>
      aboutTexts[filter === menuNames.dates ? 'dates' : 'filter'](
        filter,
        same.map(({ name }) => isolated(name)),
      ),
    )
    .join('; ');
}

/** How far the loaded data reach, whatever the filters leave of them. */
export function dataInWords({ dataset: { articles, record } }: Pick<Screen, 'dataset'>): string {
  const days = hullOfDays(articles.flatMap(({ published }) => published ?? []));
  const last = record.ministerials.at(-1);
  const told =
    days === null
      ? aboutTexts.none
      : aboutTexts.articles(count(articles.length, 'article'), dayInWords(days.latest));
  return `${told}; ${last === undefined ? aboutTexts.noRecord : aboutTexts.record(dayInWords(last.endDate))}`;
}

/** What an export of the screen says of itself. */
export function aboutOf(screen: Screen, title: string): About {
  return {
    title,
    filters: filtersInWords(screen),
    data: dataInWords(screen),
    exported: screen.today,
    address: screen.address,
  };
}
