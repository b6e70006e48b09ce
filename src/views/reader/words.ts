import { count } from '../../common/words.ts';
import type { EvidenceEntry } from '../../state/evidence.ts';

export {
  stanceMarks,
  groupNames,
  sideNames,
  namingNames,
  statusNames,
  kindNames,
  attendanceNames,
  statementKindNames,
  partNames,
} from '../../catalogue/general.ts';

const entryNouns: Record<EvidenceEntry['kind'], readonly [string, string]> = {
  statement: ['statement', 'statements'],
  'own-voice': ['sentence', 'sentences'],
  report: ['attendance report', 'attendance reports'],
  source: ['source', 'sources'],
  article: ['article', 'articles'],
  ministerial: ['entry of the record', 'entries of the record'],
  passage: ['passage', 'passages'],
};

/** `36 statements`; `3 entries` where the list holds several kinds. */
export function entriesInWords(entries: readonly EvidenceEntry[]): string {
  const kinds = new Set(entries.map(({ kind }) => kind));
  const [kind] = kinds;
  const [one, many] = kind === undefined || kinds.size > 1 ? ['entry', 'entries'] : entryNouns[kind];
  return count(entries.length, one, many);
}
