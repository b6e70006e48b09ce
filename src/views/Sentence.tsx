import { createElement, Fragment, type ReactNode } from 'react';

/** A sentence of the catalogue whose places hold elements: a button, a name, a list of either. */
export function Sentence({ of }: { readonly of: readonly ReactNode[] }) {
  return createElement(Fragment, null, ...of);
}
