import { hull, sliceOf } from '../../common/span.ts';
import { contentWords } from '../content-words.ts';
import { align } from './wordings.ts';
import type { Disagreement, Source, Statement, Utterance } from '../corpus.ts';

function textOf({ content, article }: Statement, texts: ReadonlyMap<string, string>): string {
  return content.map((span) => sliceOf(texts.get(article) ?? '', span)).join(' ');
}

function isQuoted({ kind }: Statement): boolean {
  return kind !== 'indirect';
}

/** What two wordings must share to be of one sentence: two quotations most words, a report fewer but more of them. */
const quotedBoth = { words: 3, share: 2 / 3 };
const quotedOnce = { words: 5, share: 3 / 5 };

/** One sentence, with words in one wording where the other has other words. */
function areAltered(a: Statement, b: Statement, texts: ReadonlyMap<string, string>): boolean {
  const [left = [], right = []] = [a, b].map((each) =>
    contentWords(textOf(each, texts)).map(({ stem }) => stem),
  );
  const { matched, lengths, replaced } = align(left, right);
  const least = isQuoted(a) && isQuoted(b) ? quotedBoth : quotedOnce;
  return replaced > 0 && matched >= least.words && matched >= least.share * Math.max(...lengths);
}

/** Quoted by one article, and by another in words that differ. */
function isAltered(statements: readonly Statement[], texts: ReadonlyMap<string, string>): boolean {
  return statements
    .filter(isQuoted)
    .some((quoted) =>
      statements.some((other) => other.article !== quoted.article && areAltered(quoted, other, texts)),
    );
}

/** One utterance that articles carry in different words, at least one of them as a quotation. */
export function findRewordedQuotations(
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
