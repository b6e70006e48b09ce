import type { Article } from '../../articles/article.ts';
import { firstTexts } from '../../catalogue/who-was-first.ts';
import { intervalInWords } from '../../common/words.ts';

/** `29–31 Jan 2026`, `date not known`. */
export function daysOf({ published }: Article): string {
  return published === null ? firstTexts.noDate : intervalInWords(published);
}
