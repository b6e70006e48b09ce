import { useEffect, useState, type RefObject } from 'react';
import { singleKey } from '../single-key.ts';
import type { Standing } from './standing.ts';

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 };

function stopsIn(body: HTMLElement): readonly HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>('[data-statement] > a:first-of-type')];
}

/** The stop a step away from the focus, else from where the last step ended, else from the place that is open. */
function stopFrom(body: HTMLElement, at: number | null, standing: Standing, step: number) {
  const stops = stopsIn(body);
  const focused = stops.findIndex((stop) => stop === document.activeElement);
  const from = focused === -1 ? at : focused;
  const entrance = step > 0 ? standing.after : standing.before;
  const index = from === null ? entrance : from + step;
  const stop = stops[index];
  return stop === undefined ? null : { index, stop };
}

interface Steps {
  /** Which statement the last step led to; null before the first. */
  readonly at: number | null;
  /** To the next or the one before; without `focus` whoever pressed a button stays on it. */
  readonly go: (step: number, focus?: boolean) => void;
}

/** Walks the statements of an article: by j and k while the focus is in the reader, and by whoever calls `go`. */
export function useStatementSteps(body: RefObject<HTMLElement | null>, standing: Standing): Steps {
  const [at, setAt] = useState<number | null>(null);
  const go = (step: number, focus = false): void => {
    if (body.current === null) return;
    const found = stopFrom(body.current, at, standing, step);
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
