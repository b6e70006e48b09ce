/** Small whole numbers as letters: a table of weights stays short. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
/** The letter of nothing. */
export const ZERO = 32;

const values = new Map(letters.split('').map((letter, at) => [letter, at - ZERO]));

export function valueOfLetter(letter: string): number {
  return values.get(letter) ?? 0;
}

export function letterOf(value: number): string {
  return letters.charAt(Math.max(0, Math.min(letters.length - 1, Math.round(value) + ZERO)));
}
