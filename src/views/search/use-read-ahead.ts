import { useLayoutEffect, useState } from 'react';
import type { Dataset } from '../../filters/dataset.ts';
import { readAhead, shareRead } from '../../filters/search.ts';
import { inSlices } from '../when-idle.ts';

const STEPS = 10;

/** Lets the browser answer the reader in between, and no more. */
function soon(run: () => void): () => void {
  const timer = window.setTimeout(run);
  return () => window.clearTimeout(timer);
}

/**
 * Reads the texts for searches while the page is idle; once one `isAsked`, in haste, beginning before its answer is on the
 * screen, which for a few articles is all of it. Returns how much is read, in tenths of the whole.
 */
export function useReadAhead(dataset: Dataset, isAsked: boolean): number {
  const [share, setShare] = useState(0);
  useLayoutEffect(() => {
    const tell = (): void => setShare(Math.floor(shareRead(dataset) * STEPS) / STEPS);
    const read = (hasTime: () => boolean): boolean => {
      const isRead = readAhead(dataset, hasTime);
      if (isAsked || isRead) tell();
      return isRead;
    };
    return isAsked ? inSlices(read, soon, 'now') : inSlices(read);
  }, [dataset, isAsked]);
  return share;
}
