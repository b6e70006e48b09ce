import type { DayInterval } from '../common/day.ts';
import type { Span } from '../common/span.ts';

export const partKinds = [
  'headline',
  'summary',
  'takeaway',
  'analysis',
  'dateline',
  'heading',
  'caption',
  'paragraph',
] as const;
export type PartKind = (typeof partKinds)[number];

/** A piece of the article's text; only paragraphs are its body. */
export interface Part extends Span {
  readonly kind: PartKind;
}

/** The days between which an article came out, and where they come from, in words. */
export interface Published extends DayInterval {
  readonly basis: string;
}

export interface Outlet {
  /** A slug of the name: `the-morning-post`. */
  readonly id: string;
  readonly name: string;
}

/** A fact the desk or the text gives, and which of them: `in the text`, `the address`. */
export interface Sourced<T> {
  readonly value: T;
  readonly basis: string;
}

/** One published text. `text` is its parts in order, parted by a blank line; every offset of a finding counts in it. */
export interface Article {
  readonly id: string;
  readonly outlet: Outlet & { readonly basis: string };
  readonly headline: Sourced<string> | null;
  readonly url: Sourced<string> | null;
  /** The agency or site whose text the outlet carries. */
  readonly via: Sourced<string> | null;
  readonly published: Published | null;
  readonly language: string;
  readonly rights: string | null;
  readonly text: string;
  readonly parts: readonly Part[];
}

export function bodyOf(article: Article): readonly Part[] {
  return article.parts.filter((part) => part.kind === 'paragraph');
}
