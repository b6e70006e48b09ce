import { plainMarks } from '../analysis/attendance-words.ts';
import { silences } from './lexicon/silences.ts';
import { phraseFinder } from './phrases.ts';

const findSilences = phraseFinder(silences);

/** Whether words tell of silence alone: one of these phrases, and a word such as `comment` in it. */
export function silenceFinder(phrases: readonly string[]): (words: string) => boolean {
  const find = phraseFinder(phrases);
  return (words) => {
    const plain = plainMarks(words);
    return find(plain).some(({ start, end }) => findSilences(plain.slice(start, end)).length > 0);
  };
}
