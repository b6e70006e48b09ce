/** `1st`: a figure of the text. */
const ORDINAL = /^\d+(?:st|nd|rd|th)\b/iu;
const NUMBERED = /^(\d{1,2})(?:[.):]\s*)?(?=\S)/u;

/** True where every item begins with its own number, with a mark or glued to the word: `1Ministers met`. */
function isNumbered(items: readonly string[]): boolean {
  if (items.length < 2) return false;
  const rests = items.map((item, index) => {
    const number = String(index + 1);
    const isOwn = item.startsWith(number) && !ORDINAL.test(item);
    return isOwn ? item.slice(number.length) : null;
  });
  const glued = rests.filter((rest) => rest !== null && /^(?:[.):]|["“‘'(]?\p{L})/u.test(rest));
  const digitNext = rests.filter((rest) => rest !== null && /^\d/u.test(rest));
  return glued.length + digitNext.length === items.length && glued.length > digitNext.length;
}

/** The items without the numbers that a page's list leaves at their front; a figure that belongs to the text stays. */
export function withoutListNumbers(items: readonly string[]): readonly string[] {
  if (!isNumbered(items)) return items;
  return items.map((item, index) => item.slice(String(index + 1).length).replace(/^[.):]\s*/u, ''));
}

export function beginsWithNumber(text: string, number: number): boolean {
  return NUMBERED.exec(text)?.[1]?.startsWith(String(number)) ?? false;
}
