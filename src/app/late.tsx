import { lazy, useState, type ComponentType } from 'react';

const fetches = new Set<() => Promise<unknown>>();

/** Fetches the code of all late parts beforehand; where that fails, drawing says so. */
export function fetchLate(): void {
  for (const fetchPart of fetches) fetchPart().catch(() => undefined);
}

/** A component whose code is no part of the first view: it is fetched when first drawn, or beforehand, and then drawn without a wait. */
export function late<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let arrived: ComponentType<P> | null = null;
  const fetchPart = async (): Promise<ComponentType<P>> => {
    arrived = await load();
    return arrived;
  };
  fetches.add(fetchPart);
  const Coming = lazy(async () => ({ default: await fetchPart() }));
  return function Late(props: P) {
    const [Part] = useState(() => arrived ?? Coming);
    return <Part {...props} />;
  };
}
