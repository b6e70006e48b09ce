import { contains, hull, type Span } from '../../common/span.ts';
import type { Statement } from '../../corpus/corpus.ts';

/** Where among the statements of an article its reader stands. */
export interface Standing {
  /** The statement that the place is; null for any other place. */
  readonly at: number | null;
  /** The one that comes after the place, and the one before it; beyond the list where there is none. */
  readonly after: number;
  readonly before: number;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Of statements in the order of the text; an empty place is the whole article: its first comes next, its last before. */
export function standingAt(statements: readonly Statement[], place: Span): Standing {
  if (place.start === place.end) return { at: null, after: 0, before: statements.length - 1 };
  const at = statements.findIndex(
    ({ passage, content }) => isSame(passage, place) || isSame(hull(content), place),
  );
  if (at !== -1) return { at, after: at + 1, before: at - 1 };
  // A passage that the place stands in began before it; one within the place is still to come.
  const ahead = statements.findIndex(
    ({ passage }) => passage.start > place.start || contains(place, passage),
  );
  const after = ahead === -1 ? statements.length : ahead;
  return { at: null, after, before: after - 1 };
}
