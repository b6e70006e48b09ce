import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A component whose code is no part of the first view: it is fetched when the component is first drawn. */
export function late<P>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => ({ default: await load() }));
}
