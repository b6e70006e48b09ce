import { useState } from 'react';
import { foldEmpty } from './narrow.ts';
import type { Option } from './options.ts';

const MOST = 100;

interface Folding {
  readonly first: readonly Option[];
  readonly isUnfolded: boolean;
  readonly unfold: () => void;
  /** How many are behind the row that unfolds them. */
  readonly behind: number;
  readonly unfolded: readonly Option[];
  /** There are more than a list shows. */
  readonly isCut: boolean;
}

/** The options that a list shows. What would leave nothing stands behind one row, unless it is chosen; once unfolded no row moves. */
export function useFolding(
  options: readonly Option[],
  folds: boolean,
  pinned: readonly string[],
  chosen: readonly string[],
): Folding {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const kept = isUnfolded ? pinned : [...pinned, ...chosen];
  const { shown, folded } = folds ? foldEmpty(options, kept) : { shown: options, folded: [] };
  const unfolded = isUnfolded ? folded : [];
  return {
    first: shown.slice(0, MOST),
    isUnfolded,
    unfold: () => setIsUnfolded(!isUnfolded),
    behind: folded.length,
    unfolded: unfolded.slice(0, MOST),
    isCut: shown.length > MOST || unfolded.length > MOST,
  };
}
