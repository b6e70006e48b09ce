const LATEST_MS = 1500;

/** Runs once the browser has nothing better to do, at the latest after a second and a half; returns how to call it off. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, LATEST_MS);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(run, { timeout: LATEST_MS });
  return () => cancelIdleCallback(asked);
}

/** A slice of work between two answers to the reader. */
const SLICE_MS = 8;

type Turn = (slice: () => void) => () => void;

/**
 * Runs `work` slice by slice, each when `turn` calls it (the first `now` where asked), until it says that all is done;
 * returns how to call it off.
 */
export function inSlices(
  work: (hasTime: () => boolean) => boolean,
  turn: Turn = whenIdle,
  begins: 'now' | 'later' = 'later',
): () => void {
  let callOff = (): void => undefined;
  const slice = (): void => {
    const end = performance.now() + SLICE_MS;
    if (!work(() => performance.now() < end)) callOff = turn(slice);
  };
  if (begins === 'now') slice();
  else callOff = turn(slice);
  return () => callOff();
}
