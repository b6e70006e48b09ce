import { readerTexts } from '../../catalogue/reader.ts';
import type { EvidenceEntry } from '../../state/evidence.ts';

/** `36 statements`; `3 entries` where the list holds several kinds. */
export function entriesInWords(entries: readonly EvidenceEntry[]): string {
  const kinds = new Set(entries.map(({ kind }) => kind));
  const [kind] = kinds;
  return readerTexts.entries(entries.length, kind === undefined || kinds.size > 1 ? 'several' : kind);
}
