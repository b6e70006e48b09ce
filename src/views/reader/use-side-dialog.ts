import { useEffect, useRef, useState } from 'react';
import { whenFree } from '../in-use.ts';
import { keepInPlace } from './keep-in-place.ts';

const NARROW = '(max-width: 64rem)';

/** Whether what is open is still what the address named, and nothing that somebody has asked for since. */
export function useUnasked(isNamed: boolean, open: string): boolean {
  const [named, setNamed] = useState(isNamed ? open : null);
  if (named !== null && named !== open) setNamed(null);
  return named === open;
}

export function showTarget(within: Element | null): void {
  within?.querySelector('[data-target]')?.scrollIntoView({ block: 'center' });
}

/** Opens beside the page where there is room, over it where there is none; gives the focus back on closing. What comes `unasked` waits: opening closes menus and takes the focus. */
export function useSideDialog(isOpen: boolean, unasked: boolean) {
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null || isOpen === element.open) return undefined;
    const show = (): void => {
      opener.current = document.activeElement;
      if (window.matchMedia(NARROW).matches) element.showModal();
      else keepInPlace(opener.current, () => element.show());
      // What stands in it was made before and could not scroll, for nothing of it was displayed.
      element.scrollTop = 0;
      showTarget(element);
    };
    if (isOpen) return unasked ? whenFree(show) : show();
    keepInPlace(opener.current, () => element.close());
    if (opener.current instanceof HTMLElement && opener.current.isConnected)
      opener.current.focus({ preventScroll: true });
    return undefined;
  }, [isOpen, unasked]);
  return dialog;
}
