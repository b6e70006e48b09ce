import type {
  Naming,
  ReportStatus,
  Side,
  SpeakerGroup,
  Stance,
  StatementKind,
} from '../../analysis/findings.ts';
import { count } from '../../common/words.ts';
import type { Attendance, MinisterialKind } from '../../record/record.ts';
import type { EvidenceEntry } from '../../state/evidence.ts';

export const stanceMarks: Record<Stance, { readonly mark: string; readonly word: string }> = {
  concern: { mark: '▲', word: 'concern' },
  reassurance: { mark: '▼', word: 'reassurance' },
  neutral: { mark: '■', word: 'neutral' },
  'cannot-tell': { mark: '?', word: 'cannot tell' },
};

export const groupNames: Record<SpeakerGroup, string> = {
  'allied-official': 'Allied officials',
  'nato-official': 'NATO officials',
  'us-official': 'US officials',
  analyst: 'Analysts',
  media: 'Media',
  'unnamed-official': 'Unnamed officials',
  unknown: 'Side unknown',
};

export const sideNames: Record<Side, string> = {
  allied: 'allied',
  nato: 'NATO',
  us: 'US',
  analyst: 'analyst',
  media: 'media',
  unknown: 'side unknown',
};

export const namingNames: Record<Naming, string> = {
  named: 'named',
  collective: 'a group',
  anonymous: 'unnamed',
  document: 'a document',
};

export const statusNames: Record<ReportStatus, string> = {
  'expected-to-attend': 'expected to attend',
  'expected-absent': 'expected to stay away',
  attended: 'attended',
  'attended-remotely': 'attended by video',
  absent: 'absent',
  'left-early': 'left early',
};

export const kindNames: Record<MinisterialKind, string> = {
  foreign: 'Foreign ministerial',
  defence: 'Defence ministerial',
};

export const attendanceNames: Record<Attendance, string> = {
  attended: 'in person',
  'attended-remotely': 'by video',
  absent: 'away',
  unknown: 'not known',
};

export const statementKindNames: Record<StatementKind, string> = {
  direct: 'direct',
  indirect: 'reported',
  mixed: 'partly quoted',
};

export const partNames: Record<'summary' | 'takeaway' | 'analysis' | 'caption', string> = {
  summary: 'Summary',
  takeaway: 'Takeaway',
  analysis: 'Editors’ analysis',
  caption: 'Caption',
};

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
