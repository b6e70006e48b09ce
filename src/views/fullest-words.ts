import { fold } from '../common/fold.ts';

const plain = (words: string): string => ` ${fold(words).replaceAll('-', ' ')} `;

/** Words that decided, each once, without those that longer ones hold: of `NATO` and `nato secretary-general` the second. */
export function fullestWords(words: readonly string[]): readonly string[] {
  return words.filter((word, at) =>
    words.every((other, place) => {
      if (place === at || !plain(other).includes(plain(word))) return true;
      return plain(other) === plain(word) && at < place;
    }),
  );
}
