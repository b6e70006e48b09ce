import { hull, sliceOf } from '../../common/span.ts';
import { contentWords } from '../content-words.ts';
import type { Disagreement, Source, Statement, Utterance } from '../corpus.ts';

function textOf({ content, article }: Statement, texts: ReadonlyMap<string, string>): string {
  return content.map((span) => sliceOf(texts.get(article) ?? '', span)).join(' ');
}

/** Each has a word that the other has not: one is no mere part of the other. */
function areAltered(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => contentWords(text).map(({ stem }) => stem));
  const lacks = (words: readonly string[] = [], other: readonly string[] = []) =>
    words.some((word) => !other.includes(word));
  return lacks(left, right) && lacks(right, left);
}

function isQuoted({ kind }: Statement): boolean {
  return kind !== 'indirect';
}

/** Quoted by one article, and by another in words that differ. */
function isAltered(statements: readonly Statement[], texts: ReadonlyMap<string, string>): boolean {
  return statements
    .filter(isQuoted)
    .some((quoted) =>
      statements.some(
        (other) =>
          other.article !== quoted.article && areAltered(textOf(quoted, texts), textOf(other, texts)),
      ),
    );
}

/** One utterance that articles carry in different words, at least one of them as a quotation. */
export function findAlteredQuotations(
  utterances: readonly Utterance[],
  statements: readonly Statement[],
  sources: readonly Source[],
  texts: ReadonlyMap<string, string>,
): readonly Disagreement[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  return utterances.flatMap(({ id, statements: ids }): Disagreement[] => {
    const carried = ids.flatMap((each) => byId.get(each) ?? []);
    if (!isAltered(carried, texts)) return [];
    const sides = carried.map(({ article, content }) => {
      const span = hull(content);
      return { article, span, text: sliceOf(texts.get(article) ?? '', span) };
    });
    const name = names.get(carried[0]?.sources[0]?.source ?? '');
    const about = { about: id, ...(name === undefined ? {} : { name }) };
    return [{ id: `altered-quotation:${id}`, kind: 'altered-quotation', ...about, sides }];
  });
}
