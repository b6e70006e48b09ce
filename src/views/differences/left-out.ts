import { leftOutTexts } from '../../catalogue/differences-left-out.ts';
import type { Disagreement } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence, EvidenceEntry } from '../../state/evidence.ts';

/** A wording of each, none twice: two disagreements may be about one stretch. */
function firstSides(disagreements: readonly Disagreement[]): readonly EvidenceEntry[] {
  const taken = new Map<string, EvidenceEntry>();
  for (const { sides } of disagreements) {
    const places = sides.map(({ article, span }) => ({
      key: `${article}@${span.start}-${span.end}`,
      article,
      span,
    }));
    const free = places.find(({ key }) => !taken.has(key));
    if (free === undefined) continue;
    taken.set(free.key, {
      kind: 'passage',
      article: free.article,
      start: free.span.start,
      end: free.span.end,
    });
  }
  return [...taken.values()];
}

/** What differs and the filters leave out, a passage each; null where they leave out none. */
export function differencesLeftOut(selection: Selection, whole: Selection): Evidence | null {
  const left = new Set(selection.disagreements.map(({ id }) => id));
  const entries = firstSides(whole.disagreements.filter(({ id }) => !left.has(id)));
  return entries.length === 0 ? null : { title: leftOutTexts.title, entries };
}
