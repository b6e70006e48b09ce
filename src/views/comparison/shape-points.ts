import type { Article } from '../../articles/article.ts';
import { sliceOf, type Span } from '../../common/span.ts';
import { pointTexts } from '../../catalogue/comparison.ts';
import { listOf } from '../../common/words.ts';
import type { PointAnswer } from '../../corpus/corpus.ts';
import type { Point } from '../../corpus/story.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import type { Evidence, EvidenceEntry } from '../../state/evidence.ts';
import { counted } from './counted.ts';
import { pointRecord } from './point-record.ts';
import { soughtInWords } from './point-sought.ts';
import type { RecordSays } from './shape-reports.ts';

export type PointCell =
  | {
      readonly kind: 'answered';
      /** The article’s own words. */
      readonly answer: string;
      readonly quoted: boolean;
      readonly language: string;
      /** In whose voice: `own voice`, `denied by Ada Holm`. */
      readonly voice: string;
      readonly evidence: Evidence;
    }
  | { readonly kind: 'not-mentioned'; readonly evidence: Evidence };

export interface PointRow {
  readonly id: string;
  readonly name: string;
  readonly recordSays: RecordSays | null;
  /** One an article, in the columns' order. */
  readonly cells: readonly PointCell[];
  /** The articles that mention it, a passage each. */
  readonly total: Evidence;
}

const HOLDS_QUOTATION_MARK = /["“”«»„]/u;

function passageEntry(article: string, { start, end }: Span): EvidenceEntry {
  return { kind: 'passage', article, start, end };
}

function cellOf(
  point: Point,
  article: Article,
  found: PointAnswer | undefined,
  names: ReadonlyMap<string, string>,
): PointCell {
  const title = pointTexts.inOutlet(point.name, article.outlet.name);
  const words = found?.answer ?? found?.passages[0];
  if (found === undefined || found.form === 'not-mentioned' || words === undefined) {
    return { kind: 'not-mentioned', evidence: counted(title, [], soughtInWords(point, article)) };
  }
  const answer = sliceOf(article.text, words);
  const to = found.to.map((id) => names.get(id) ?? pointTexts.sourceNotLoaded);
  return {
    kind: 'answered',
    answer,
    quoted: !HOLDS_QUOTATION_MARK.test(answer),
    language: article.language,
    voice: pointTexts.voices[found.form](to.length === 0 ? null : listOf(to)),
    evidence: {
      title,
      entries: (found.passages.length === 0 ? [words] : found.passages).map((span) =>
        passageEntry(article.id, span),
      ),
    },
  };
}

function firstEntries(cells: readonly PointCell[]): readonly EvidenceEntry[] {
  return cells.flatMap(({ evidence }) => evidence.entries.slice(0, 1));
}

/** One row a point of the story, with what each article shown says to it. */
export function shapePoints(
  selection: Selection,
  points: readonly Point[],
  record: AttendanceRecord,
  names: ReadonlyMap<string, string>,
): readonly PointRow[] {
  const found = new Map(selection.points.map((answer) => [`${answer.point}@${answer.article}`, answer]));
  return points.map((point): PointRow => {
    const cells = selection.articles.map((article) =>
      cellOf(point, article, found.get(`${point.id}@${article.id}`), names),
    );
    return {
      id: point.id,
      name: point.name,
      recordSays: pointRecord(point, record),
      cells,
      total: counted(
        pointTexts.mentioning(point.name),
        firstEntries(cells),
        pointTexts.mentioningSought(point.name),
      ),
    };
  });
}
