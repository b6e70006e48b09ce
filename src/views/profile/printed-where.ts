import type { Article } from '../../articles/article.ts';
import type { ReadingPlace } from '../../filters/url.ts';

/** Words as articles print them, and one place in each article that does. */
export interface Printed {
  readonly words: string;
  readonly places: readonly PrintedPlace[];
}

export interface PrintedPlace {
  readonly article: Article;
  readonly place: ReadingPlace;
}

/** How far a role may stand from the name it belongs to: “the minister” of another sentence is someone else’s. */
const REACH = 100;

function startsOf(words: string, text: string): readonly number[] {
  const starts: number[] = [];
  let at = words === '' ? -1 : text.indexOf(words);
  while (at >= 0) {
    starts.push(at);
    at = text.indexOf(words, at + words.length);
  }
  return starts;
}

function isNear(start: number, words: string, name: string, text: string): boolean {
  return text.slice(Math.max(0, start - REACH), start + words.length + REACH).includes(name);
}

/** Where `words` stand beside any of `names`; the first such place of each article. */
export function printedWhere(words: string, names: readonly string[], articles: readonly Article[]): Printed {
  const places = articles.flatMap((article): readonly PrintedPlace[] => {
    const { id, text } = article;
    const start = startsOf(words, text).find((at) => names.some((name) => isNear(at, words, name, text)));
    return start === undefined ? [] : [{ article, place: { article: id, start, end: start + words.length } }];
  });
  return { words, places };
}
