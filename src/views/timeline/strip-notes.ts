import type { Article } from '../../articles/article.ts';
import { texts, words } from '../../catalogue/timeline.ts';
import { listOf } from '../../common/words.ts';
import { isolated } from '../foreign.ts';
import type { Strip } from './shape-strip.ts';

/** Articles that the strip cannot draw, why, and whose they are. */
export interface StripNote {
  readonly articles: readonly Article[];
  readonly what: string;
  readonly outlets: string;
}

const OUTLETS = 6;

function outletsOf(articles: readonly Article[]): string {
  const outlets = [...new Set(articles.map(({ outlet }) => isolated(outlet.name)))];
  const rest = outlets.length - OUTLETS;
  return listOf(rest > 0 ? [...outlets.slice(0, OUTLETS), texts.more(rest)] : outlets);
}

export function shapeStripNotes({ outside, undated }: Strip): readonly StripNote[] {
  return [
    { articles: outside, what: words.outside },
    { articles: undated, what: words.undated },
  ].flatMap(({ articles, what }) =>
    articles.length === 0 ? [] : [{ articles, what, outlets: outletsOf(articles) }],
  );
}
