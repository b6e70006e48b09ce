import { useMemo } from 'react';
import { leftOutTexts } from '../../catalogue/differences-left-out.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { differencesLeftOut } from './left-out.ts';

interface Props {
  readonly selection: Selection;
  /** All that there is, whatever the filters: they must not hide a difference without saying so. */
  readonly whole: Selection;
  readonly filters: Filters;
}

/** How many differences the filters leave out, and what a choice of certainty has to do with those that stay. */
export function LeftOut({ selection, whole, filters }: Props) {
  const leftOut = useMemo(() => differencesLeftOut(selection, whole), [selection, whole]);
  return (
    <>
      {leftOut !== null &&
        leftOutTexts.filtersLeaveOut(
          <EvidenceButton key="more" evidence={leftOut} inSentence>
            {leftOutTexts.more(leftOut.entries.length)}
          </EvidenceButton>,
        )}
      {filters.certainties.length > 0 && leftOutTexts.ofCertainty}
    </>
  );
}
