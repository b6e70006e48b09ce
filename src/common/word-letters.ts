const LETTER = /[\p{L}\p{N}]/u;
const [UNSEEN, NONE, SOME] = [0, 1, 2];
const FIRST_OF_TWO = 0xd800;
const LAST_OF_TWO = 0xdbff;
/** One entry for each code unit, filled as they come: to ask a pattern for every letter of a text takes ten times as long. */
const seen = new Uint8Array(0x10000);

function isLetter(unit: number): boolean {
  if (seen[unit] === UNSEEN) seen[unit] = LETTER.test(String.fromCharCode(unit)) ? SOME : NONE;
  return seen[unit] === SOME;
}

/** How many code units the letter or digit at a place of `text` takes: 0 where there stands none. */
export function letterAt(text: string, at: number): 0 | 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit >= FIRST_OF_TWO && unit <= LAST_OF_TWO)
    return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? unit)) ? 2 : 0;
  return at < text.length && isLetter(unit) ? 1 : 0;
}
