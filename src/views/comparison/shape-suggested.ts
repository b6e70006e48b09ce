import type { Article } from '../../articles/article.ts';
import { suggestedTexts } from '../../catalogue/suggested-points.ts';
import { oneLine } from '../../common/one-line.ts';
import { sliceOf } from '../../common/span.ts';
import { findSuggestedPoints, wordsShared, type SuggestedPoint } from '../../corpus/suggested-points.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence, EvidenceEntry } from '../../state/evidence.ts';
import { isolated } from '../foreign.ts';
import { counted } from './counted.ts';

export interface SuggestedRow {
  readonly id: string;
  /** An article’s own words, on one line. */
  readonly words: string;
  /** As many of them as a row’s head has room for: paper and files, which nobody can open, hold them all. */
  readonly name: string;
  readonly language: string;
  /** One an article, in the columns’ order. */
  readonly cells: readonly Evidence[];
  readonly total: Evidence;
}

const LONGEST_NAME = 110;

/** No word is cut. */
function shortened(words: string): string {
  return words.length <= LONGEST_NAME ? words : `${words.slice(0, LONGEST_NAME).replace(/\s\S*$/u, '')} …`;
}

function entriesOf(
  { sentences }: SuggestedPoint,
  articles: readonly Article[],
): readonly (EvidenceEntry & { readonly article: string })[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const wordsAt = ({ article, span }: SuggestedPoint['sentences'][number]) =>
    sliceOf(texts.get(article) ?? '', span);
  return sentences.map((each) => {
    const others = sentences.filter(({ article }) => article !== each.article).map(wordsAt);
    const { start, end } = each.span;
    return { kind: 'passage', article: each.article, start, end, shared: wordsShared(wordsAt(each), others) };
  });
}

function rowOf(point: SuggestedPoint, articles: readonly Article[]): SuggestedRow {
  const { id, name } = point;
  const entries = entriesOf(point, articles);
  const first = articles.find((article) => article.id === name.article);
  const words = oneLine(sliceOf(first?.text ?? '', name.span));
  const short = shortened(words);
  const evidence = (where: string, own: readonly EvidenceEntry[]) =>
    counted(suggestedTexts.title(isolated(short), where), own, suggestedTexts.sought);
  return {
    id,
    words,
    name: short,
    language: first?.language ?? 'und',
    cells: articles.map((article) =>
      evidence(
        suggestedTexts.inOutlet(isolated(article.outlet.name)),
        entries.filter((each) => each.article === article.id),
      ),
    ),
    total: evidence(suggestedTexts.everywhere, entries),
  };
}

/** What articles of two origins tell alike and no point of the story asks, a row each. */
export function shapeSuggested({ articles, points, origins }: Selection): readonly SuggestedRow[] {
  return findSuggestedPoints(articles, points, origins).map((point) => rowOf(point, articles));
}
