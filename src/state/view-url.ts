import { useSyncExternalStore } from 'react';
import { onceForText } from '../common/once-for-text.ts';
import type { Filters } from '../filters/filters.ts';
import { parseView, writeView, type ProfilePlace, type View } from '../filters/url.ts';

export type Manner = 'push' | 'replace';

const listeners = new Set<() => void>();

function announce(): void {
  for (const listener of listeners) listener();
}

/** Calls at every change of the address. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', announce);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', announce);
  };
}

export const searchOf = (): string => window.location.search;

/** Hundreds of links and parts ask of one address. */
const viewOf = onceForText(parseView, 1);

/** The view that the address holds now: the address is the truth, and nothing else keeps a copy. */
export function currentView(): View {
  return viewOf(searchOf());
}

/** What the history holds of an entry that a search has made. */
const SEARCH = 'search';

/** Takes the address to another view; where it is there already nothing happens. */
export function goTo(view: View, manner: Manner, made: typeof SEARCH | null = null): void {
  const search = writeView(view);
  if (search === searchOf()) return;
  const address = `${window.location.pathname}${search}${window.location.hash}`;
  if (manner === 'push') window.history.pushState(made, '', address);
  else window.history.replaceState(window.history.state, '', address);
  announce();
}

/** A choice that one may want to go back from. */
export function setFilters(filters: Filters): void {
  goTo({ ...currentView(), filters }, 'push');
}

/** The first letter of a search makes an entry of the history; the others, and those of the next once it is cleared, stay in it. */
export function setSearch(text: string): void {
  const view = currentView();
  const { filters } = view;
  const isNew = filters.text === '' && window.history.state !== SEARCH;
  goTo({ ...view, filters: { ...filters, text } }, isNew ? 'push' : 'replace', SEARCH);
}

/** Opens a source's or an outlet's view, with no article before it; what was read before is one step back. */
export function setProfile(profile: ProfilePlace | null): void {
  const { profile: _, ...view } = currentView();
  goTo({ ...view, reading: null, ...(profile === null ? {} : { profile }) }, 'push');
}

/** The address of the page with another view: what “copy link” copies. */
export function addressOf(view: View): string {
  return `${window.location.origin}${window.location.pathname}${writeView(view)}`;
}

export function useView(): View {
  const search = useSyncExternalStore(subscribe, searchOf);
  return viewOf(search);
}
