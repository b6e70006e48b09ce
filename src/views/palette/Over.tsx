import type { ReactNode } from 'react';
import { useOverlay } from '../../state/overlay.ts';
import text from '../text-button.module.css';
import { looks } from './looks.ts';
import { useOverlayDialog } from './use-overlay-dialog.ts';

export const close = (): void => useOverlay.getState().close();

interface Props {
  readonly label: string;
  /** What stands beside the button that closes it. */
  readonly head: ReactNode;
  readonly closing: string;
  readonly children: ReactNode;
}

/** A dialog over the page, with its head and the way out. */
export function Over({ label, head, closing, children }: Props) {
  const dialog = useOverlayDialog();
  return (
    <dialog
      ref={dialog}
      className={looks.dialog}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className={looks.head}>
        {head}
        <button type="button" className={text.button} onClick={close}>
          {closing}
        </button>
      </div>
      {children}
    </dialog>
  );
}
