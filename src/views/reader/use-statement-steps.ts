import { useEffect, useState, type RefObject } from 'react';
import { singleKey } from '../single-key.ts';

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 };

/** The stop to go to first: where a passage is open, the one at it or before it; else the first or the last. */
function entrance(body: HTMLElement, stops: readonly HTMLElement[], step: number): number {
  const target = body.querySelector('[data-target]');
  if (target === null) return step > 0 ? 0 : stops.length - 1;
  const isBehind = (stop: Node): boolean =>
    (target.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return step > 0 ? stops.findIndex(isBehind) : stops.findLastIndex((stop) => !isBehind(stop));
}

function stopsIn(body: HTMLElement): readonly HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>('[data-statement] > a:first-of-type')];
}

/** The stop a step away from the focus, else from where the last step ended. */
function stopFrom(body: HTMLElement, at: number | null, step: number) {
  const stops = stopsIn(body);
  const focused = stops.findIndex((stop) => stop === document.activeElement);
  const from = focused === -1 ? at : focused;
  const index = from === null ? entrance(body, stops, step) : from + step;
  const stop = stops[index];
  return stop === undefined ? null : { index, stop };
}

interface Steps {
  /** Which statement stands out; null before the first step. */
  readonly at: number | null;
  /** To the next or the one before; without `focus` whoever pressed a button stays on it. */
  readonly go: (step: number, focus?: boolean) => void;
}

/** Walks the statements of an article: by j and k while the focus is in the reader, and by whoever calls `go`. */
export function useStatementSteps(body: RefObject<HTMLElement | null>): Steps {
  const [at, setAt] = useState<number | null>(null);
  const go = (step: number, focus = false): void => {
    if (body.current === null) return;
    const found = stopFrom(body.current, at, step);
    if (found === null) return;
    setAt(found.index);
    if (focus) found.stop.focus();
    found.stop.scrollIntoView({ block: 'center' });
  };
  useEffect(() => {
    const reader = body.current?.closest('dialog');
    const onKey = (event: KeyboardEvent): void => {
      const step = STEPS[singleKey(event) ?? ''];
      if (step === undefined) return;
      event.preventDefault();
      go(step, true);
    };
    reader?.addEventListener('keydown', onKey);
    return () => reader?.removeEventListener('keydown', onKey);
  });
  return { at, go };
}
