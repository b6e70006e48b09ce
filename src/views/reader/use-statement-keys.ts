import { useEffect, type RefObject } from 'react';

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 };

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input,textarea,select,[contenteditable]');
}

/** The stop to go to first: where a passage is open, the one at it or before it; else the first or the last. */
function entrance(reader: HTMLElement, stops: readonly HTMLElement[], step: number): HTMLElement | undefined {
  const target = reader.querySelector('[data-target]');
  if (target === null) return step > 0 ? stops[0] : stops.at(-1);
  const isBehind = (stop: Node): boolean =>
    (target.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return step > 0 ? stops.find(isBehind) : stops.findLast((stop) => !isBehind(stop));
}

/** j and k walk the statements' notes while the focus is in the reader; elsewhere the keys stay free. */
export function useStatementKeys(reader: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = reader.current;
    if (element === null) return;
    const onKey = (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      const stops = [...element.querySelectorAll<HTMLAnchorElement>('[data-statement] a')];
      const at = stops.findIndex((stop) => stop === document.activeElement);
      const next = at === -1 ? entrance(element, stops, step) : stops[at + step];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'center' });
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  });
}
