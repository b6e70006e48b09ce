import { useLayoutEffect, useState } from 'react';
import type { Dataset } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import { throughTexts } from '../../filters/found-in-texts.ts';
import { inSlices, whenIdle } from '../when-idle.ts';
import { paragraphFound, LISTED, type FoundText } from './shape-found.ts';

/** What of the texts holds the words of a search, as far as they are looked through. */
export interface InTexts {
  readonly found: readonly FoundText[];
  readonly isDone: boolean;
  /** Whether more may stand in the articles that were not looked through. */
  readonly areMore: boolean;
}

const NOTHING: InTexts = { found: [], isDone: false, areMore: false };

/** So many articles are looked through before the letter is answered; in a larger story the rest follows. */
const AT_ONCE = 50;

/** Looks for the first articles whose text holds the words, in slices that let the reader be answered in between. */
export function useInTexts(dataset: Dataset, filters: Filters, search: string, isAsked: boolean): InTexts {
  const [state, setState] = useState(NOTHING);
  useLayoutEffect(() => {
    if (!isAsked) return undefined;
    const rest = throughTexts(dataset, { ...filters, text: search });
    const found: FoundText[] = [];
    let [told, most] = [-1, AT_ONCE];
    return inSlices(
      (hasTime) => {
        let isDone = false;
        const goesOn = () => found.length <= LISTED && (most <= AT_ONCE ? most > 0 : hasTime());
        for (; !isDone && goesOn(); most -= 1) {
          const next = rest.next();
          if (next.done === true) isDone = true;
          else if (next.value !== null) found.push(paragraphFound(next.value, search));
        }
        most = Infinity;
        const areMore = found.length > LISTED;
        if (isDone || found.length > told) setState({ found: found.slice(0, LISTED), isDone, areMore });
        told = found.length;
        return isDone || areMore;
      },
      whenIdle,
      'now',
    );
  }, [dataset, filters, search, isAsked]);
  return isAsked ? state : NOTHING;
}
