import { useState, useSyncExternalStore } from 'react';
import type { DayInterval } from '../common/day.ts';
import { onceForText } from '../common/once-for-text.ts';
import type { Filters } from '../filters/filters.ts';
import {
  parseView,
  writeView,
  type GridLayout,
  type ProfilePlace,
  type ReadingPlace,
  type View,
} from '../filters/url.ts';

type Manner = 'push' | 'replace';

const listeners = new Set<() => void>();

function announce(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', announce);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', announce);
  };
}

const searchOf = (): string => window.location.search;

/** Hundreds of links and parts ask of one address. */
const viewOf = onceForText(parseView, 1);

/** The view that the address holds now: the address is the truth, and nothing else keeps a copy. */
export function currentView(): View {
  return viewOf(searchOf());
}

function go(view: View, manner: Manner): void {
  const search = writeView(view);
  if (search === searchOf()) return;
  const address = `${window.location.pathname}${search}${window.location.hash}`;
  if (manner === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  announce();
}

/** The address as `view` has it, without what nobody could read in it; no step to go back from. */
export function replaceView(view: View): void {
  go(view, 'replace');
}

/** Opens what a query holds, as a link to it would; one step back leads to what was there. */
export function openQuery(query: string): void {
  go(parseView(query), 'push');
}

/** `push` for a choice one may want to go back from, `replace` for each letter of a search. */
export function setFilters(filters: Filters, manner: Manner = 'push'): void {
  go({ ...currentView(), filters }, manner);
}

export function setReading(reading: ReadingPlace | null, manner: Manner = 'push'): void {
  go({ ...currentView(), reading }, manner);
}

/** The days that the timeline shows; null for its own choice. */
export function setWindow(window: DayInterval | null, manner: Manner = 'push'): void {
  const { window: _, ...view } = currentView();
  go(window === null ? view : { ...view, window }, manner);
}

export function setEntry(entry: string | null, manner: Manner = 'push'): void {
  const { entry: _, ...view } = currentView();
  go(entry === null ? view : { ...view, entry }, manner);
}

/** Which way the comparison grid lies; null for outlets across. */
export function setLayout(layout: GridLayout | null): void {
  const { layout: _, ...view } = currentView();
  go(layout === null ? view : { ...view, layout }, 'push');
}

/** The articles that stand side by side, in order. */
export function setCompared(compare: readonly string[]): void {
  go({ ...currentView(), compare }, 'push');
}

/** Lays “How this is made” over the page, or takes it away. */
export function setMade(isOpen: boolean): void {
  const { made: _, ...view } = currentView();
  go(isOpen ? { ...view, made: true } : view, 'push');
}

/** Opens a source's or an outlet's view, with no article before it; what was read before is one step back. */
export function setProfile(profile: ProfilePlace | null): void {
  const { profile: _, ...view } = currentView();
  go({ ...view, reading: null, ...(profile === null ? {} : { profile }) }, 'push');
}

/** The address of the page with another view: what “copy link” copies. */
export function addressOf(view: View): string {
  return `${window.location.origin}${window.location.pathname}${writeView(view)}`;
}

export function useView(): View {
  const search = useSyncExternalStore(subscribe, searchOf);
  return viewOf(search);
}

const nothingAsked = (): string => '';

/** The filters that a part of the page is shaped by: those that it is given, which may come after the address; else the address's. */
export function useFilters(given?: Filters): Filters {
  const search = useSyncExternalStore(subscribe, given === undefined ? searchOf : nothingAsked);
  return given ?? viewOf(search).filters;
}

/** One thing that the address holds; who asks for it is told of nothing else, so that a letter does not draw a chart anew. */
export function useViewPart<K extends keyof View>(key: K): View[K] {
  const text = useSyncExternalStore(subscribe, () => JSON.stringify(currentView()[key]));
  const [kept, setKept] = useState(() => ({ text, part: currentView()[key] }));
  if (kept.text === text) return kept.part;
  const now = { text, part: currentView()[key] };
  setKept(now);
  return now.part;
}
