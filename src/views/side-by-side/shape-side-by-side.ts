import type { Article } from '../../articles/article.ts';
import { sideBySideTexts as texts } from '../../catalogue/side-by-side.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import type { Evidence, EvidenceEntry } from '../../state/evidence.ts';
import { counted, countedSources, type Finding, type Piece } from '../comparison/counted.ts';
import { NONE, type LeftOutReports } from '../comparison/left-out.ts';
import type { Told } from '../comparison/shape-grid.ts';
import { shapePoints, type PointRow } from '../comparison/shape-points.ts';
import { shapeLeftOut, shapeReports, type ReportRow } from '../comparison/shape-reports.ts';
import type { CountRow } from '../comparison/shape-rests-on.ts';
import { narrowSelection } from './narrow-selection.ts';
import { shapeOnly, type OnlyHere } from './shape-only.ts';
import { articlesWith, shapeVoices, type VoiceRow } from './shape-sources.ts';
import { shapeUtterances, type UtteranceRow } from './shape-utterances.ts';

/** All that the table prints; every list of cells is in the order of `articles`. */
export interface SideBySideRows {
  readonly articles: readonly Article[];
  readonly finding: Finding;
  /** Those heard in more than one of the articles. */
  readonly voices: readonly VoiceRow[];
  readonly utterances: readonly UtteranceRow[];
  readonly points: readonly PointRow[];
  readonly reports: readonly ReportRow[];
  /** The reports of these articles that the filters leave out; null where none is. */
  readonly leftOut: CountRow | null;
  readonly only: readonly OnlyHere[];
}

function piece(evidence: Evidence, noun: string): Exclude<Piece, string> {
  return { text: texts.counted(evidence.entries.length, noun), evidence };
}

/** Begins the sentence. */
function begin({ text, evidence }: Exclude<Piece, string>): Piece {
  return { text: texts.begun(text), evidence };
}

/** Of one description in several articles each has a source of its own: they are lined up, and not one. */
function sourcesShared(voices: readonly VoiceRow[], { statements }: Selection): Evidence {
  const sources = voices.flatMap((row) => (row.isSeveral ? [] : row.sources));
  return countedSources(texts.shared.sources, sources, statements, texts.shared.soughtSources);
}

function utterancesShared(utterances: readonly UtteranceRow[]): Evidence {
  const firsts = utterances.flatMap(({ cells }): readonly EvidenceEntry[] =>
    cells.flatMap(({ evidence }) => evidence.entries).slice(0, 1),
  );
  return counted(texts.shared.utterances, firsts, texts.shared.soughtUtterances);
}

function pointsShared(points: readonly PointRow[]): Evidence {
  const shared = points.filter(({ total }) => total.entries.length > 1);
  const firsts = shared.flatMap(({ total }) => total.entries.slice(0, 1));
  return counted(texts.shared.points, firsts, texts.shared.soughtPoints);
}

/** The articles chosen, lined up by source, utterance, point and meeting, and what only one of them has. */
export function shapeSideBySide(
  whole: Selection,
  articles: readonly Article[],
  record: AttendanceRecord,
  told: Pick<Told, 'points' | 'names'> & { readonly leftOut?: LeftOutReports },
): SideBySideRows {
  const selection = narrowSelection(whole, articles);
  const heard = shapeVoices(selection, told.names);
  const voices = heard.filter((row) => articlesWith(row).length > 1);
  const utterances = shapeUtterances(selection, told.names);
  const points = shapePoints(selection, told.points, record, told.names);
  const reports = shapeReports(selection, record);
  const { by, reports: gone } = told.leftOut ?? NONE;
  const ids = new Set(articles.map(({ id }) => id));
  return {
    articles,
    finding: texts.found<Piece>(
      articles.length,
      begin(piece(sourcesShared(voices, selection), texts.nouns.source)),
      piece(utterancesShared(utterances), texts.nouns.utterance),
      piece(pointsShared(points), texts.nouns.point),
    ),
    voices,
    utterances,
    points,
    reports,
    leftOut: shapeLeftOut(selection, { by, reports: gone.filter(({ article }) => ids.has(article)) }),
    only: shapeOnly(selection, { voices: heard, points, reports }),
  };
}
