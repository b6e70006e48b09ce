import { lazy, type ComponentType } from 'react';

/** A component whose code comes when it is first drawn, and what stands in its place where that code cannot be had. */
export function lateOr<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Missing: ComponentType<P>,
): ComponentType<P> {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      return { default: Missing };
    }
  });
}
