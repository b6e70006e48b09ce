import type { Span } from '../common/span.ts';

/** A stretch between quotation marks inside one paragraph. */
export interface QuotedRegion extends Span {
  /** What stands between the marks. */
  readonly inner: Span;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** False where the closing mark is missing in this paragraph. */
  readonly closed: boolean;
  /** True where the last paragraph's open quotation goes on here. */
  readonly continues: boolean;
  readonly single: boolean;
}

const doubleOpeners = new Set(['“', '„', '«', '"']);
const pairs = new Set(["''", '``']);
const longestSingle = 3000;
const letterOrDigit = /[\p{L}\p{N}]/u;
const spaceOrOpener = /[\s([{—–-]/u;

function isWordAt(text: string, at: number): boolean {
  return letterOrDigit.test(text.charAt(at));
}

/** Wire copy prints two apostrophes or two grave accents for one mark. */
function widthAt(text: string, at: number): number {
  return pairs.has(text.slice(at, at + 2)) ? 2 : 1;
}

function closersOf(mark: string): readonly string[] {
  if (pairs.has(mark)) return ["''", '"', '”'];
  if (mark === '"') return ['"', '”', "''"];
  if (mark === '«') return ['»'];
  return mark === '„' ? ['“', '”'] : ['”', '"'];
}

function opensDouble(text: string, at: number, from: number): boolean {
  const mark = text.charAt(at);
  const before = at === from ? ' ' : text.charAt(at - 1);
  if (widthAt(text, at) === 2) return spaceOrOpener.test(before) && !/\s/u.test(text.charAt(at + 2));
  if (!doubleOpeners.has(mark)) return false;
  if (mark !== '"') return true;
  return !isWordAt(text, at - 1) && (spaceOrOpener.test(before) || isWordAt(text, at + 1));
}

function opensSingle(text: string, at: number, from: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '‘' && mark !== "'") return false;
  const before = at === from ? ' ' : text.charAt(at - 1);
  return spaceOrOpener.test(before) && /\p{L}/u.test(text.charAt(at + 1));
}

/** The closing single mark is an apostrophe's twin: it closes only where no letter follows. */
function closeOfSingle(text: string, at: number, end: number): number | null {
  const closer = text.charAt(at) === '‘' ? '’' : "'";
  let plural: number | null = null;
  for (let i = at + 2; i < Math.min(end, at + longestSingle); i += 1) {
    if (/[“”"]/u.test(text.charAt(i))) break;
    if (text.charAt(i) !== closer || isWordAt(text, i + 1)) continue;
    if (text.charAt(i - 1) !== 's') return i;
    plural ??= i;
  }
  return plural;
}

function closeOfDouble(text: string, at: number, end: number): number | null {
  const width = widthAt(text, at);
  const closers = closersOf(text.slice(at, at + width));
  for (let i = at + width; i < end; i += 1) {
    const mark = text.charAt(i);
    if (closers.includes(text.slice(i, i + widthAt(text, i)))) return i;
    if (mark === '“' && text.charAt(at) === '“') return null;
  }
  return null;
}

/** Where a quotation without its closing mark ends: before the next opening mark, else with the paragraph. */
function endOfUnclosed(text: string, at: number, end: number): number {
  const next = text.slice(at + 1, end).search(/[“«]/u);
  return next < 0 ? end : at + 1 + next;
}

function trimmedEnd(text: string, from: number, end: number): number {
  return from + text.slice(from, end).trimEnd().length;
}

function regionAt(text: string, at: number, paragraph: Span, index: number): QuotedRegion | null {
  const single = !opensDouble(text, at, paragraph.start);
  if (single && !opensSingle(text, at, paragraph.start)) return null;
  const close = single ? closeOfSingle(text, at, paragraph.end) : closeOfDouble(text, at, paragraph.end);
  if (close === null && single) return null;
  const closed = close !== null;
  const from = at + (single ? 1 : widthAt(text, at));
  const innerEnd = close ?? trimmedEnd(text, from, endOfUnclosed(text, at, paragraph.end));
  const end = closed ? innerEnd + (single ? 1 : widthAt(text, innerEnd)) : innerEnd;
  return {
    start: at,
    end,
    inner: { start: from, end: innerEnd },
    paragraph: index,
    closed,
    continues: false,
    single,
  };
}

function regionsOfParagraph(text: string, paragraph: Span, index: number): QuotedRegion[] {
  const found: QuotedRegion[] = [];
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const region = regionAt(text, at, paragraph, index);
    if (region === null) continue;
    found.push(region);
    at = Math.max(at, region.end - 1);
  }
  return found;
}

/** A mark opened again at the next paragraph's front is one quotation going on. */
function markContinued(
  text: string,
  regions: readonly QuotedRegion[],
  paragraphs: readonly Span[],
): QuotedRegion[] {
  return regions.map((region, i) => {
    const before = regions[i - 1];
    const continues =
      before !== undefined &&
      !before.closed &&
      text.slice(before.end, paragraphs[before.paragraph]?.end).trim() === '' &&
      before.paragraph === region.paragraph - 1 &&
      region.start === paragraphs[region.paragraph]?.start;
    return { ...region, continues };
  });
}

/** The outermost quoted stretches of the paragraphs, in order; marks inside a quotation open none of their own. */
export function findQuotedRegions(text: string, paragraphs: readonly Span[]): QuotedRegion[] {
  const found = paragraphs.flatMap((paragraph, index) => regionsOfParagraph(text, paragraph, index));
  return markContinued(text, found, paragraphs);
}

/** The region that holds the whole span; the regions stand in order and apart. */
export function regionOver(regions: readonly QuotedRegion[], span: Span): QuotedRegion | undefined {
  let [low, high] = [0, regions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.end ?? Infinity) < span.end) low = middle + 1;
    else high = middle;
  }
  const found = regions[low];
  return found !== undefined && found.start <= span.start && span.end <= found.end ? found : undefined;
}
