import { useDeferredValue, useEffect, useLayoutEffect, useState } from 'react';
import { openingLine, tellProgress } from './opening.ts';

const FACES = ['Sans', 'Serif'].flatMap((name) =>
  [400, 600].map((weight) => `${weight} 1em "Readout ${name}"`),
);
const PATIENCE_MS = 800;

/** Asked for with the data, so that text seldom stands in another face first; one that does not come is done without. */
async function loadFaces(): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
}

function useFaces(): boolean {
  const [areHere, setAreHere] = useState(() => !('fonts' in document));
  useEffect(() => {
    if (areHere) return undefined;
    const call = () => setAreHere(true);
    const timer = setTimeout(call, PATIENCE_MS);
    void loadFaces().then(call);
    return () => clearTimeout(timer);
  }, [areHere]);
  return areHere;
}

/**
 * True from when data and fonts are there, for good: the page is drawn as a whole, in the place of index.html’s opening
 * line, so that nothing moves; asking for one file again later does not take it away.
 */
export function useStands(isLoaded: boolean): boolean {
  const [stands, setStands] = useState(false);
  const areHere = useFaces();
  useEffect(() => (stands ? undefined : tellProgress()), [stands]);
  if (!stands && isLoaded && areHere) setStands(true);
  // What is deferred is drawn in slices, between which the browser answers.
  const isDrawn = useDeferredValue(stands);
  useLayoutEffect(() => {
    if (isDrawn) openingLine()?.remove();
  }, [isDrawn]);
  return isDrawn;
}
