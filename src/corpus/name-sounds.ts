import { onceForText } from '../common/once-for-text.ts';
import { givenVariants, soundLetters } from './lexicon/name-sounds.ts';
import type { PersonName } from './person-names.ts';

const firstOf: ReadonlyMap<string, string> = new Map(
  givenVariants.flatMap(([first = '', ...others]) =>
    [first, ...others].map((name) => [name, first] as const),
  ),
);

/** A folded word by its sound: `Szczerba` and `Shcherba`, `Rooij` and `Rooy` are one. */
export const soundOf = onceForText((word) =>
  soundLetters.reduce((sound, [letters, as]) => sound.replace(letters, as), word.replace(/\P{L}/gu, '')),
);

/** A full name by its sound, whatever its words are cut into: `Jan van de Velde` and `Jan Vandevelde` are one. */
export function soundOfName({ given, family }: PersonName): string {
  const [first = '', ...others] = given;
  const usual = others.length === 0 ? (firstOf.get(first) ?? first) : first;
  return `${soundOf(usual)}${soundOf([...others, family].join(''))}`;
}

/** Its words in one order, where it has two: `Kovács Anna` and `Anna Kovács` are one. */
export function wordsInOrder({ given, family }: PersonName): string | null {
  return given.length === 1 ? [...given, family].toSorted().join(' ') : null;
}

const LEAST_LETTERS = 7;

/** Two full names that sound the same, or give the same two words in another order. */
export function soundAlike(a: PersonName, b: PersonName): boolean {
  if (a.given.length === 0 || b.given.length === 0) return false;
  const [left, right] = [soundOfName(a), soundOfName(b)];
  const [order, other] = [wordsInOrder(a), wordsInOrder(b)];
  return (left === right && left.length >= LEAST_LETTERS) || (order !== null && order === other);
}
