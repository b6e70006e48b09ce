import type { MouseEvent, ReactNode } from 'react';
import { addressOf, setMade, useView } from '../../state/view-url.ts';

function isPlain({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return !(ctrlKey || metaKey || shiftKey || altKey);
}

/** The way to “How this is made”, which keeps the filters. */
export function MadeLink({ children }: { readonly children: ReactNode }) {
  const view = useView();
  return (
    <a
      href={addressOf({ ...view, made: true })}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        setMade(true);
      }}
    >
      {children}
    </a>
  );
}
