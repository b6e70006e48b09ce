import type { StatementKind } from '../../analysis/findings.ts';
import type { Article } from '../../articles/article.ts';
import { fold } from '../../common/fold.ts';
import { sliceOf } from '../../common/span.ts';
import type { Statement } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';

/** What was said once: the statement that stands for it, and the others that carry it. */
export interface SaidOnce {
  readonly statement: Statement;
  readonly also: readonly Statement[];
}

/** The closer to the words that were spoken, the better it stands for them. */
const closeness: readonly StatementKind[] = ['direct', 'mixed', 'indirect'];

function closest(statements: readonly Statement[]): Statement | undefined {
  return statements.toSorted((a, b) => closeness.indexOf(a.kind) - closeness.indexOf(b.kind))[0];
}

/** `held` in its order, an utterance in the place of the statement that stands for it; who else carries it may judge otherwise. */
export function saidOnce(held: readonly Statement[], selection: Selection): readonly SaidOnce[] {
  const shown = new Map(held.map((statement) => [statement.id, statement]));
  const known = new Map(selection.statements.map((statement) => [statement.id, statement]));
  const among = (ids: readonly string[], map: ReadonlyMap<string, Statement>): readonly Statement[] =>
    ids.flatMap((id) => map.get(id) ?? []);
  const utteranceOf = new Map(
    selection.utterances.flatMap(({ statements }) => statements.map((id) => [id, statements] as const)),
  );
  return held.flatMap((statement) => {
    const ids = utteranceOf.get(statement.id) ?? [statement.id];
    if (closest(among(ids, shown)) !== statement) return [];
    return [{ statement, also: among(ids, known).filter((other) => other !== statement) }];
  });
}

function wordsOf({ content }: Statement, { text }: Article): string {
  const said = content.map((piece) => sliceOf(text, piece)).join(' ');
  return fold(said)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two articles give an utterance in the same words, whatever the marks around them. */
export function isWordForWord(a: Statement, ofA: Article, b: Statement, ofB: Article): boolean {
  return wordsOf(a, ofA) === wordsOf(b, ofB);
}
