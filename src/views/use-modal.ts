import { useLayoutEffect, useRef } from 'react';

/** Opens a dialog over the page as long as it is drawn, and gives the focus back. */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before anything else is heard, so that no key is pressed beside it.
  useLayoutEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    if (element !== null && !element.open) element.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return dialog;
}
