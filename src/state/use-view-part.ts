import { useState, useSyncExternalStore } from 'react';
import type { Filters } from '../filters/filters.ts';
import type { View } from '../filters/url.ts';
import { currentView, searchOf, subscribe } from './view-url.ts';

const nothingAsked = (): string => '';

/** The filters that a part of the page is shaped by: those that it is given, which may come after the address; else the address's. */
export function useFilters(given?: Filters): Filters {
  useSyncExternalStore(subscribe, given === undefined ? searchOf : nothingAsked);
  return given ?? currentView().filters;
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
