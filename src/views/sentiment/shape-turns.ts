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

function areDifferent(stood: readonly ArticleStand[]): boolean {
  return new Set(stood.map(({ stands }) => stands.map(({ side }) => side).join(' '))).size > 1;
}

function turnOf(source: Source, { articles, statements }: Selection): readonly Turn[] {
  const said = saidBy(statements).get(source.id) ?? [];
  const sure = said.filter((statement) => !isTentative(statement));
  const stood = standsByArticle(source, articles, said).toSorted(byFirstDay);
  if (!areDifferent(stood)) return [];
  const tentative = !areDifferent(standsByArticle(source, articles, sure));
  return [{ source, articles: stood, ordered: areOrdered(stood), tentative }];
}

/** Which sources reassure in one article and worry in another; neither is no side and no change of it. */
export function shapeTurns(selection: Selection): Turns {
  return {
    turns: selection.sources.flatMap((source) => turnOf(source, selection)),
    none: counted(turnTexts.title, [], turnTexts.sought),
  };
}
