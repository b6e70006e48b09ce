import { useEffect, useState } from 'react';
import type { Dataset } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import { isSearch, shareRead } from '../../filters/search.ts';
import { useTypedSearch } from '../../state/typed-search.ts';
import { currentView, setSearch } from '../../state/view-url.ts';

/** Up to so many statements the whole page follows each letter. */
export const FEW = 2000;
/** How long typing must rest before the page follows a search of many; about a third of a second is a pause between words. */
const REST_MS = 300;

/** Puts what was typed into the address. */
function settle(): void {
  const { typed } = useTypedSearch.getState();
  if (typed === null) return;
  useTypedSearch.setState({ typed: null });
  if (currentView().filters.text === typed.over) setSearch(typed.text);
}

/** Settles once the typing has rested and all texts are read; returns how to call it off. */
function settleAtRest(dataset: Dataset): () => void {
  let timer = 0;
  const wait = (): void => {
    timer = window.setTimeout(() => (shareRead(dataset) < 1 ? wait() : settle()), REST_MS);
  };
  wait();
  return () => window.clearTimeout(timer);
}

/** What the search box holds: the address’s words, or what has been typed since; marks alone, which are no search, it holds by itself. */
export function useTyped(dataset: Dataset, filters: Filters) {
  const typed = useTypedSearch((state) => state.typed);
  const [marks, setMarks] = useState('');
  const isMany = dataset.corpus.statements.length > FEW;
  useEffect(() => (typed === null ? undefined : settleAtRest(dataset)), [typed, dataset]);
  useEffect(() => settle, []);
  return {
    text: typed?.over === filters.text ? typed.text : filters.text || marks,
    type: (text: string): void => {
      setMarks(isSearch(text) ? '' : text);
      if (isMany) useTypedSearch.setState({ typed: { text, over: filters.text } });
      else setSearch(text);
    },
    settle,
  };
}
