import { useRef, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';

/** Where an arrow key leads among the results, which stand beneath the box that one types in. */
function stepFrom(box: HTMLElement, key: string): HTMLElement | undefined {
  const stops = [...box.querySelectorAll<HTMLElement>('input,a,button')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at === -1) return undefined;
  if (key === 'ArrowDown') return stops[at + 1];
  return key === 'ArrowUp' ? stops[at - 1] : undefined;
}

/** Arrow keys between the box and its results; Escape takes list, words and focus away, each in its turn; what leaves both closes the list. */
export function useSearchKeys(isOpen: boolean, close: () => void, clear: () => void) {
  const box = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (box.current === null) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      const input = box.current.querySelector('input');
      input?.focus();
      if (isOpen) close();
      else if (input?.value === '') input.blur();
      else clear();
      return;
    }
    const next = stepFrom(box.current, event.key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget === null || box.current?.contains(relatedTarget) !== true) close();
  };
  // What is opened gives the focus back to where it came from: the results are gone by then, the box is not.
  const onClickCapture = ({ target }: MouseEvent): void => {
    if (target instanceof Element && target.closest('a,button') !== null)
      box.current?.querySelector('input')?.focus();
  };
  // The focus stays in the box until the press has ended: some browsers give it to nobody, and the list would be gone before.
  const onMouseDown = (event: MouseEvent): void => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
  };
  return { ref: box, onKeyDown, onBlur, onClickCapture, onMouseDown };
}
