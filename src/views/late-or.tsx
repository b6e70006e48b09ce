import { lazy, type ComponentType } from 'react';
import { barTexts } from '../catalogue/filter-bar.ts';

const Missing = () => <p role="alert">{barTexts.menuMissing}</p>;

/** A component whose code comes when it is first drawn, and what stands in its place where that code cannot be had: a line that says so. */
export function lateOr<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Otherwise: ComponentType<P> = Missing,
): ComponentType<P> {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      return { default: Otherwise };
    }
  });
}
