import type { ReactNode } from 'react';
import { setMade } from '../../state/view-steps.ts';
import { ViewLink } from '../ViewLink.tsx';

/** The way to “How this is made”, which keeps the filters. */
export function MadeLink({ children }: { readonly children: ReactNode }) {
  return (
    <ViewLink to={(view) => ({ ...view, made: true })} open={() => setMade(true)}>
      {children}
    </ViewLink>
  );
}
