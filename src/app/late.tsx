import { lazy, useState, type ComponentType } from 'react';
import { barTexts } from '../catalogue/filter-bar.ts';

const fetches = new Set<() => Promise<unknown>>();

/** Fetches the code of all late parts beforehand; where that fails, drawing says so. */
export function fetchLate(): void {
  for (const fetchPart of fetches) fetchPart().catch(() => undefined);
}

/** Fetches code; where it cannot be had, says so in words of the page’s own. */
export async function fetched<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new Error(barTexts.menuMissing, { cause: error });
  }
}

/** A component whose code is no part of the first view: it is fetched when first drawn, or beforehand, and then drawn without a wait. */
export function late<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let arrived: ComponentType<P> | null = null;
  const fetchPart = async (): Promise<ComponentType<P>> => {
    arrived = await fetched(load);
    return arrived;
  };
  fetches.add(fetchPart);
  const Coming = lazy(async () => ({ default: await fetchPart() }));
  return function Late(props: P) {
    const [Part] = useState(() => arrived ?? Coming);
    return <Part {...props} />;
  };
}
