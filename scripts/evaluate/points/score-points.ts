import { sliceOf } from '../../../src/common/span.ts';
import type { PointForm } from '../../../src/corpus/corpus.ts';
import type { Point } from '../../../src/corpus/story.ts';
import { wordsOf } from '../words.ts';
import type { Run } from '../pipeline.ts';
import type { RowLabel } from './labels.ts';

/** One cell of the matrix of points and articles, found against labelled. */
export interface Cell {
  readonly point: string;
  readonly article: string;
  readonly wanted: PointForm;
  readonly found: PointForm | 'no answer';
  readonly form: boolean;
  /** Null where nobody is named in the label. */
  readonly to: boolean | null;
  readonly toFound: readonly string[];
  readonly answer: string;
}

const small = new Set(['a', 'an', 'the', 'and', 'of', 's', 'u']);

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).flatMap(({ text: word }) => (small.has(word) ? [] : [word])));
}

export function shareWord(a: string, b: string): boolean {
  const other = wordsIn(b);
  return [...wordsIn(a)].some((word) => other.has(word));
}

/** Every source found is in the label, and every one in the label is found. */
function agrees(found: readonly string[], wanted: readonly string[]): boolean {
  return (
    found.length > 0 &&
    found.every((name) => wanted.some((one) => shareWord(name, one))) &&
    wanted.every((one) => found.some((name) => shareWord(name, one)))
  );
}

/** Whom the label names: its list, or the words of its gloss (`not known (diplomats)`) where the form names somebody. */
function wantedOf({ to, answer, form }: RowLabel, at: number): readonly string[] {
  const listed = to?.[at];
  if (listed !== undefined) return listed;
  const gloss = answer?.[at] ?? '';
  if (form[at] !== 'attributed') return [];
  return (/\((?<who>[^)]*)\)/u.exec(gloss)?.groups?.['who'] ?? gloss).split(' and ');
}

function cellOf(run: Run, point: Point, row: RowLabel, article: string, at: number): Cell {
  const id = [...run.articles.keys()].find((key) => key.startsWith(article)) ?? article;
  const found = run.corpus.points.find((one) => one.point === point.id && one.article === id);
  const wanted = row.form[at] ?? 'not-mentioned';
  const names = new Map(run.corpus.sources.map((source) => [source.id, source.name]));
  const toFound = (found?.to ?? []).map((source) => names.get(source) ?? source);
  const expected = wantedOf(row, at);
  const noneWanted = wanted === 'own-voice' || wanted === 'not-mentioned';
  const answer = found?.answer ?? null;
  return {
    point: point.name,
    article,
    wanted,
    found: found?.form ?? 'no answer',
    form: found?.form === wanted,
    to: noneWanted ? toFound.length === 0 : expected.length === 0 ? null : agrees(toFound, expected),
    toFound,
    answer: answer === null ? '' : sliceOf(run.articles.get(id)?.text ?? '', answer),
  };
}

/** Every cell of the labelled matrix; a row names its point by id or by name. */
export function scorePoints(
  run: Run,
  points: readonly Point[],
  rows: readonly RowLabel[],
  articles: readonly string[],
): readonly Cell[] {
  return rows.flatMap((row) => {
    const point = points.find(({ id, name }) => row.point === id || row.point === name);
    if (point === undefined) throw new Error(`the story has no point ${row.point}`);
    return articles.map((article, at) => cellOf(run, point, row, article, at));
  });
}
