import { create } from 'zustand';

interface TypedSearch {
  /** What stands in the search box and not yet in the address, and the words that the address had as it was typed. */
  readonly typed: { readonly text: string; readonly over: string } | null;
}

/** Where a story is large, the page follows the search box when the typing rests: until then the two differ. */
export const useTypedSearch = create<TypedSearch>()(() => ({ typed: null }));
