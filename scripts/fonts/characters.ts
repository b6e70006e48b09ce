const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)).join('');

/** Signs of Latin-1 that no article of a newsroom needs in these faces: the system's font has them. */
const RARE = '¤¦¬¯¶¸¹¼¾¨´÷';
const RARE_IN_SERIF = `${RARE}¢¥§©®°±µ×−`;

const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}${range(0x100, 0x17f)}–—‘’‚“”„…€™−`;

const without = (rare: string): string =>
  Array.from(LATIN)
    .filter((sign) => !rare.includes(sign))
    .join('');

export const SERIF = without(RARE_IN_SERIF);
export const SANS = `${without(RARE)}▲▼■□`;
