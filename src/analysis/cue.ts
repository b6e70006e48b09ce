import type { Span } from '../common/span.ts';
import type { FrameName } from './frames.ts';
import type { Item } from './items.ts';
import type { ItemRange } from './phrases.ts';
import type { Subject } from './subjects.ts';

export const cuePatterns = [
  'before',
  'after',
  'inverted',
  'participle',
  'according',
  'as',
  'colon',
  'nominal',
] as const;
/** `before`: the source stands before what it says; `after` and `inverted`: behind it. */
export type CuePattern = (typeof cuePatterns)[number];

/** A place where something may be attributed; the weights decide whether it is. */
export interface Cue {
  readonly pattern: CuePattern;
  readonly frame: FrameName;
  /** The cue's items, the verb group left out. */
  readonly at: number;
  readonly lemma: string;
  readonly span: Span;
  readonly subject: Subject;
  /** Items that may be content; its end is the furthest that it may reach. */
  readonly room: ItemRange;
  /** Where else the content may begin. */
  readonly starts?: readonly number[];
  /** True where the turn of phrase attributes whatever the weights say. */
  readonly certain?: boolean;
  /** Items of the attribution itself: no content of another. */
  readonly own: ItemRange;
}

export const noSubject: Subject = {
  range: null,
  route: 'none',
  negated: false,
  modal: false,
  passive: false,
  governor: null,
};

/** Past the last word that may be content: the sentence's closing marks left out. */
export function lastContent(items: readonly Item[]): number {
  let to = items.length;
  while (to > 0 && items[to - 1]?.quote === null && /^[.!?…;,:)\]]+$/u.test(items[to - 1]?.text ?? ''))
    to -= 1;
  return to;
}

export function spanOf(items: readonly Item[], from: number, to: number): Span {
  return { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}
