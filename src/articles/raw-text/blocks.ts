/** A paragraph or a line standing alone, without its bullet. */
export interface Block {
  readonly text: string;
  readonly bullet: boolean;
  /** A blank line stands before it. */
  readonly apart: boolean;
}

const BULLET = /^(?:[•◦▪‣●○■–*-]|\d{1,2}[.)])\s+/u;
/** Ends a label, or is an address. */
const NO_PROSE = /:$|^https?:/u;
/** Zero-width spaces, joiners of words, soft hyphens. */
const UNSEEN = /[\u{AD}\u{200B}\u{2060}\u{FEFF}]/gu;
const WRAP_LEAST = 45;
const WRAP_MOST = 100;

/** Mail and wire copy break a paragraph every 60 to 80 characters: such lines are full and mostly go on in small letters. */
function isWrapped(lines: readonly string[]): boolean {
  const inner = lines.slice(0, -1);
  const going = lines.slice(1).filter((line) => /^\p{Ll}/u.test(line));
  if (lines.some((line) => line.length > WRAP_MOST || BULLET.test(line) || NO_PROSE.test(line))) return false;
  return inner.every((line) => line.length >= WRAP_LEAST) && going.length * 2 > inner.length;
}

function groupsOf(text: string): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of text.split('\n')) {
    const tidy = line.replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
    if (tidy !== '') groups.at(-1)?.push(tidy);
    else if (groups.at(-1)?.length !== 0) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

export function blocksOf(text: string): readonly Block[] {
  return groupsOf(text).flatMap((group) => {
    const lines = isWrapped(group) ? [group.join(' ')] : group;
    return lines.map((line, index) => ({
      text: line.replace(BULLET, ''),
      bullet: BULLET.test(line),
      apart: index === 0,
    }));
  });
}
