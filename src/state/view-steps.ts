import type { DayInterval } from '../common/day.ts';
import { parseView, type GridLayout, type ReadingPlace, type View } from '../filters/url.ts';
import { currentView, goTo, type Manner } from './view-url.ts';

/** The address as `view` has it, without what nobody could read in it; no step to go back from. */
export function replaceView(view: View): void {
  goTo(view, 'replace');
}

/** Opens what a query holds, as a link to it would; one step back leads to what was there. */
export function openQuery(query: string): void {
  goTo(parseView(query), 'push');
}

export function setReading(reading: ReadingPlace | null, manner: Manner = 'push'): void {
  goTo({ ...currentView(), reading }, manner);
}

/** The days that the timeline shows; null for its own choice. */
export function setWindow(window: DayInterval | null, manner: Manner = 'push'): void {
  const { window: _, ...view } = currentView();
  goTo(window === null ? view : { ...view, window }, manner);
}

export function setEntry(entry: string | null, manner: Manner = 'push'): void {
  const { entry: _, ...view } = currentView();
  goTo(entry === null ? view : { ...view, entry }, manner);
}

/** Which way the comparison grid lies; null for outlets across. */
export function setLayout(layout: GridLayout | null): void {
  const { layout: _, ...view } = currentView();
  goTo(layout === null ? view : { ...view, layout }, 'push');
}

/** The articles that stand side by side, in order. */
export function setCompared(compare: readonly string[]): void {
  goTo({ ...currentView(), compare }, 'push');
}

/** Lays “How this is made” over the page, or takes it away. */
export function setMade(isOpen: boolean): void {
  const { made: _, ...view } = currentView();
  goTo(isOpen ? { ...view, made: true } : view, 'push');
}
