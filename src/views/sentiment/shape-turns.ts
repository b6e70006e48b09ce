import type { Article } from '../../articles/article.ts';
import { figureTitles, turnTexts } from '../../catalogue/sentiment.ts';
import { groupBy } from '../../common/group-by.ts';
import type { Source, Statement } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { counted, countedStatements, saidBy } from '../comparison/counted.ts';
import { inOrderOf } from './in-order-of.ts';
import type { Sided } from './shape-outlets.ts';
import { areAllTentative, isTentative } from './tentative.ts';

export interface Stand {
  readonly side: Sided;
  readonly evidence: Evidence;
  readonly tentative: boolean;
}

/** Where a source stands in one article; both sides where the article has both. */
export interface ArticleStand {
  readonly article: Article;
  readonly stands: readonly Stand[];
}

/** A source that stands otherwise in one article than in another. */
export interface Turn {
  readonly source: Source;
  /** The oldest first, as far as the days tell. */
  readonly articles: readonly ArticleStand[];
  /** Whether every article came out after the one before it, whichever of its days is the right one. */
  readonly ordered: boolean;
  /** Whether it is none without the stances that are tentative. */
  readonly tentative: boolean;
}

export interface Turns {
  readonly turns: readonly Turn[];
  readonly none: Evidence;
}

const sides: readonly Sided[] = ['concern', 'reassurance'];

function standsOf({ name }: Source, { outlet }: Article, said: readonly Statement[]): readonly Stand[] {
  return sides.flatMap((side) => {
    const held = said.filter(({ stance }) => stance.value === side);
    if (held.length === 0) return [];
    const evidence = countedStatements(figureTitles.stanceIn(name, outlet.name, side), held, '');
    return [{ side, evidence, tentative: areAllTentative(held) }];
  });
}

function byFirstDay(a: ArticleStand, b: ArticleStand): number {
  const [first, second] = [a, b].map(({ article }) => article.published?.earliest ?? '9999');
  return (first ?? '').localeCompare(second ?? '');
}

function areOrdered(articles: readonly ArticleStand[]): boolean {
  let last = '';
  return articles.every(({ article: { published } }) => {
    const after = published !== null && published.earliest > last;
    if (published !== null && published.latest > last) last = published.latest;
    return after;
  });
}

function standsByArticle(
  source: Source,
  articles: readonly Article[],
  said: readonly Statement[],
): readonly ArticleStand[] {
  const inArticle = groupBy(said, ({ article }) => article);
  return inOrderOf(articles, inArticle.keys())
    .map((article) => ({ article, stands: standsOf(source, article, inArticle.get(article.id) ?? []) }))
    .filter(({ stands }) => stands.length > 0);
}

/** Whether a source stands otherwise in one article than in another. */
function areDifferent(said: readonly Statement[]): boolean {
  const sidesIn = new Map<string, number>();
  for (const { article, stance } of said) {
    const side = sides.findIndex((each) => each === stance.value);
    if (side !== -1) sidesIn.set(article, (sidesIn.get(article) ?? 0) | (1 << side));
  }
  return new Set(sidesIn.values()).size > 1;
}

function turnOf(source: Source, { articles, statements }: Selection): readonly Turn[] {
  const said = saidBy(statements).get(source.id) ?? [];
  if (!areDifferent(said)) return [];
  const tentative = !areDifferent(said.filter((statement) => !isTentative(statement)));
  const stood = standsByArticle(source, articles, said).toSorted(byFirstDay);
  return [{ source, articles: stood, ordered: areOrdered(stood), tentative }];
}

/** Which sources reassure in one article and worry in another; neither is no side and no change of it. */
export function shapeTurns(selection: Selection): Turns {
  return {
    turns: selection.sources.flatMap((source) => turnOf(source, selection)),
    none: counted(turnTexts.title, [], turnTexts.sought),
  };
}
