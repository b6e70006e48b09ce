import type { Article } from '../../articles/article.ts';
import { differencesTexts } from '../../catalogue/differences.ts';
import { capitalised } from '../../common/words.ts';
import type { Disagreement } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import { isolated } from '../foreign.ts';
import { kindOrder, kindWords } from './words.ts';

/** Whether all its sides are of one article: it contradicts itself. */
export function isWithinOne({ sides }: Disagreement): boolean {
  return new Set(sides.map(({ article }) => article)).size === 1;
}

/** `a quotation`, `names`, `what meetings are called`. */
function mattersOf(disagreements: readonly Disagreement[]): readonly string[] {
  return kindOrder.flatMap((kind) => {
    const n = disagreements.filter((each) => each.kind === kind).length;
    if (n === 0) return [];
    return [n === 1 ? kindWords[kind].one : kindWords[kind].many];
  });
}

function outletsOf(disagreements: readonly Disagreement[], articles: readonly Article[]): readonly string[] {
  const ids = new Set(disagreements.flatMap(({ sides }) => sides.map(({ article }) => article)));
  return [...new Set(articles.filter(({ id }) => ids.has(id)).map(({ outlet }) => isolated(outlet.name)))];
}

function acrossFinding(across: readonly Disagreement[], articles: readonly Article[]): string {
  const [only, ...more] = outletsOf(across, articles);
  const subject =
    only !== undefined && more.length === 0 ? differencesTexts.articlesOf(only) : differencesTexts.theOutlets;
  return differencesTexts.differOn(subject, mattersOf(across));
}

function withinFinding(within: readonly Disagreement[], articles: readonly Article[]): string {
  const n = new Set(within.flatMap(({ sides }) => sides.map(({ article }) => article))).size;
  const [only] = outletsOf(within, articles);
  const matters = mattersOf(within);
  if (n === 1) return differencesTexts.contradictsItself(only ?? differencesTexts.oneArticle, matters);
  return differencesTexts.contradictThemselves(n, matters);
}

function nothingFinding(articles: readonly Article[], isFiltered: boolean): string {
  const [only, ...more] = articles;
  if (only === undefined) return differencesTexts.noArticle;
  if (more.length === 0) return differencesTexts.aloneIs(isolated(only.outlet.name), isFiltered);
  return isFiltered ? differencesTexts.noneLeft : differencesTexts.noneDiffer;
}

/** The section's heading: on what the articles differ, and who contradicts himself; in zero, whether filters leave some out. */
export function differencesFinding({ articles, disagreements }: Selection, isFiltered = false): string {
  const within = disagreements.filter(isWithinOne);
  const across = disagreements.filter((each) => !isWithinOne(each));
  if (disagreements.length === 0) return nothingFinding(articles, isFiltered);
  if (within.length === 0) return acrossFinding(across, articles);
  if (across.length === 0) return capitalised(withinFinding(within, articles));
  return `${acrossFinding(across, articles)}; ${withinFinding(within, articles)}`;
}
