const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)).join('');

/** Signs of Latin-1 that no article of a newsroom needs in these faces: the system's font has them. */
const RARE = '¤¦¬¯¶¸¹¼¾¨´÷';
const RARE_IN_SERIF = `${RARE}¢¥§©®°±µ×−`;

const PLAIN = `${range(0x20, 0x7e)}\u{a0}–—‘’‚“”„…€™−`;
const ACCENTED = `${range(0xa1, 0xff)}${range(0x100, 0x17f)}`;

const without = (signs: string, rare: string): string =>
  Array.from(signs)
    .filter((sign) => !rare.includes(sign))
    .join('');

/** English needs no more, and the first view waits for no more; `unicode-range` in src/app/fonts.css names the same. */
export const SERIF = without(PLAIN, RARE_IN_SERIF);
export const SANS = `${PLAIN}×▲▼■□`;

/** Asked for where a text has one of them: names, mostly. */
export const SERIF_ACCENTED = without(ACCENTED, RARE_IN_SERIF);
export const SANS_ACCENTED = without(ACCENTED, `${RARE}×`);
