import { createContext } from 'react';
import type { Article } from '../../articles/article.ts';
import { sideBySideTexts as texts } from '../../catalogue/side-by-side.ts';
import { isolated } from '../foreign.ts';
import { daysOf } from './days-of.ts';

/** What each column is called away from its head, by the article's id. */
export type ColumnLabels = ReadonlyMap<string, string>;

/** The outlet; with its days too where another article is the same outlet's. */
export function columnLabels(articles: readonly Article[]): ColumnLabels {
  return new Map(
    articles.map((article) => {
      const { id, outlet } = article;
      const isTwice = articles.some((other) => other.id !== id && other.outlet.id === outlet.id);
      return [id, isTwice ? texts.label(isolated(outlet.name), daysOf(article)) : isolated(outlet.name)];
    }),
  );
}

export const ColumnLabelsContext = createContext<ColumnLabels>(new Map());
