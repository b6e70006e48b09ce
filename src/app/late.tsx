import { lazy, useState, type ComponentType } from 'react';
import { barTexts } from '../catalogue/filter-bar.ts';
import { lateOr } from '../views/late-or.tsx';

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

/**
 * A component whose code is no part of the first view: it is fetched when first drawn, or beforehand, and then drawn without
 * a wait. Where the code cannot be had, what stands around it says so, or `Missing` in its place.
 */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Missing?: ComponentType<P>,
): ComponentType<P> {
  let arrived: ComponentType<P> | null = null;
  const fetchPart = async (): Promise<ComponentType<P>> => {
    arrived = await fetched(load);
    return arrived;
  };
  fetches.add(fetchPart);
  const Coming =
    Missing === undefined ? lazy(async () => ({ default: await fetchPart() })) : lateOr(fetchPart, Missing);
  return function Late(props: P) {
    const [Part] = useState(() => arrived ?? Coming);
    return <Part {...props} />;
  };
}
