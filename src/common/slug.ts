import { fold } from './fold.ts';

const LONGEST = 60;

/** Folded letters and digits parted by hyphens: an id that reads; `x` where the text holds none. */
export function slugOf(text: string): string {
  const words = fold(text)
    .replace(/'/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-');
  return words.slice(0, LONGEST).replace(/-+$/u, '') || 'x';
}
