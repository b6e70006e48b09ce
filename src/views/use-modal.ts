import { useLayoutEffect, useRef } from 'react';
import { whenFree } from './in-use.ts';

/** Opens a dialog over the page as long as it is drawn, and gives the focus back; one that comes `unasked` waits for what is in use. */
export function useModal(unasked = false) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before anything else is heard, so that no key is pressed beside it.
  useLayoutEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    const show = (): void => {
      if (element !== null && !element.open) element.showModal();
    };
    const stop = unasked ? whenFree(show) : show();
    return () => {
      stop?.();
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [unasked]);
  return dialog;
}
