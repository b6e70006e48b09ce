import { useSyncExternalStore } from 'react';
import { onceForText } from '../common/once-for-text.ts';
import type { Filters } from '../filters/filters.ts';
import { parseView, writeView, type ProfilePlace, type View } from '../filters/url.ts';

export type Manner = 'push' | 'replace';

/** `popped` where the browser took the address to another, by Back, Forward or a link to a place in the page. */
type Listener = (popped?: Event) => void;

const listeners = new Set<Listener>();

function announce(popped?: Event): void {
  for (const listener of listeners) listener(popped);
}

/** Calls at every change of the address. */
export function subscribe(listener: Listener): () => void {
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

/**
 * Takes the address to another view; where it is there already nothing happens. An entry’s state is the query beneath it: one
 * that shows the same as that gives its place to the next (back-closes.ts).
 */
export function goTo(view: View, manner: Manner): void {
  const { history } = window;
  const [here, search] = [searchOf(), writeView(view)];
  if (search === here) return;
  const address = `${window.location.pathname}${search}${window.location.hash}`;
  if (manner === 'push' && history.state !== here) history.pushState(here, '', address);
  else history.replaceState(history.state, '', address);
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
  goTo({ ...view, filters: { ...filters, text } }, filters.text === '' ? 'push' : 'replace');
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
