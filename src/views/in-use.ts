import { useOverlay } from '../state/overlay.ts';

/** Whether somebody has opened something over the page or types: what comes of its own accord must not take that away. */
export function isInUse(): boolean {
  return (
    useOverlay.getState().overlay !== null ||
    document.querySelector(':popover-open') !== null ||
    document.activeElement instanceof HTMLInputElement
  );
}

/** Calls once nothing is in use, which may be at once; what it gives back stops the waiting. */
export function whenFree(call: () => void): () => void {
  const waiting = new AbortController();
  const look = (): void => {
    if (waiting.signal.aborted || isInUse()) return;
    waiting.abort();
    call();
  };
  // The focus, and what a command does once its list has closed, come after what is heard here.
  const hear = (): unknown => setTimeout(look);
  const options = { capture: true, signal: waiting.signal };
  document.addEventListener('toggle', hear, options);
  document.addEventListener('focusout', hear, options);
  waiting.signal.addEventListener('abort', useOverlay.subscribe(hear));
  look();
  return () => waiting.abort();
}
