import type { Article } from '../../articles/article.ts';
import { sliceOf, type Span } from '../../common/span.ts';
import { pointTexts } from '../../catalogue/comparison.ts';
import { listOf } from '../../common/words.ts';
import type { PointAnswer } from '../../corpus/corpus.ts';
import type { Point } from '../../corpus/story.ts';
import type { SelectedPoint, Selection } from '../../filters/dataset.ts';
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
  /** Answered, by findings that a choice of certainty leaves out. */
  | { readonly kind: 'left-out'; readonly evidence: Evidence }
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

function passageEntry(point: Point, article: string, { start, end }: Span): EvidenceEntry {
  return { kind: 'passage', article, start, end, point: point.id };
}

function cellOf(
  point: Point,
  article: Article,
  found: SelectedPoint | undefined,
  names: ReadonlyMap<string, string>,
): PointCell {
  const title = pointTexts.inOutlet(point.name, article.outlet.name);
  const words = found === undefined ? null : wordsOf(found);
  if (found === undefined || found.form === 'not-mentioned' || words === null) {
    return { kind: 'not-mentioned', evidence: counted(title, [], soughtInWords(point, article)) };
  }
  const evidence: Evidence = {
    title,
    entries: (found.passages.length === 0 ? [words] : found.passages).map((span) =>
      passageEntry(point, article.id, span),
    ),
  };
  if (found.isLeftOut === true) return { kind: 'left-out', evidence };
  const answer = sliceOf(article.text, words);
  const to = found.to.map((id) => names.get(id) ?? pointTexts.sourceNotLoaded);
  return {
    kind: 'answered',
    answer,
    quoted: !HOLDS_QUOTATION_MARK.test(answer),
    language: article.language,
    voice: pointTexts.voices[found.form](to.length === 0 ? null : listOf(to)),
    evidence,
  };
}

/** The words of an answer, else the sentence that shows it; null where the article does not mention the point. */
function wordsOf({ form, answer, passages }: PointAnswer): Span | null {
  return form === 'not-mentioned' ? null : (answer ?? passages[0] ?? null);
}

/** A passage an article: the first that answers, of those that no choice of certainty leaves out. */
function firstEntries(point: Point, found: readonly SelectedPoint[]): readonly EvidenceEntry[] {
  return found.flatMap((each) => {
    const words = each.point === point.id && each.isLeftOut !== true ? wordsOf(each) : null;
    return words === null ? [] : [passageEntry(point, each.article, each.passages[0] ?? words)];
  });
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
        firstEntries(point, selection.points),
        pointTexts.mentioningSought(point.name),
      ),
    };
  });
}
