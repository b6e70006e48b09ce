import { spanOver, type Span } from '../common/span.ts';

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

/** Where something comes next in a text. */
type Search = (what: RegExp, from: number) => number;

/** Asked from ever further on, so that no stretch of the text is searched twice. */
function forwardSearch(text: string): Search {
  const next = new Map<RegExp, number>();
  return (what, from) => {
    const known = next.get(what) ?? -1;
    if (known >= from) return known;
    what.lastIndex = from;
    const at = what.exec(text)?.index ?? Infinity;
    next.set(what, at);
    return at;
  };
}

const openers = /[“„«"'‘`]/gu;
const nextOpening = /[“«]/gu;
const curlyOpening = /“/gu;
const doubleMarks = /[“”"]/gu;
const closers = {
  '“': /[”"]/gu,
  '„': /[“”]/gu,
  '«': /»/gu,
  '"': /["”]|''/gu,
} as const;
/** The closing single mark is an apostrophe's twin: it closes only where no letter follows, and behind an `s` only where nothing else does. */
const singles = {
  "'": {
    sure: /(?<!s)'(?![\p{L}\p{N}])/gu,
    plural: /(?<=s)'(?![\p{L}\p{N}])/gu,
    opening: /(?<=[\s([{—–-])'(?=\p{L})/gu,
  },
  '‘': {
    sure: /(?<!s)’(?![\p{L}\p{N}])/gu,
    plural: /(?<=s)’(?![\p{L}\p{N}])/gu,
    opening: /(?<=[\s([{—–-])‘(?=\p{L})/gu,
  },
} as const;

function closersOf(mark: string): RegExp {
  return mark === '“' || mark === '„' || mark === '«' ? closers[mark] : closers['"'];
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

function closeOfSingle(search: Search, mark: string, at: number, end: number): number | null {
  const { sure, plural, opening } = singles[mark === '‘' ? '‘' : "'"];
  const limit = Math.min(end, at + longestSingle, search(doubleMarks, at + 2));
  const [close, other, next] = [search(sure, at + 2), search(plural, at + 2), search(opening, at + 2)];
  // `‘papers’ … ‘a pen’`: what closes behind the next quotation's front is the next one's.
  if (close < limit && !(other < next && next < close)) return close;
  return other < limit ? other : null;
}

function closeOfDouble(search: Search, mark: string, at: number, end: number): number | null {
  const from = at + mark.length;
  const close = search(closersOf(mark), from);
  if (close >= end || (mark === '“' && search(curlyOpening, from) < close)) return null;
  return close;
}

function trimmedEnd(text: string, from: number, end: number): number {
  return from + text.slice(from, end).trimEnd().length;
}

/** A single mark that nothing closes opens a quotation only where the next paragraph opens it again. */
function goesOn(text: string, search: Search, at: number, { end }: Span): boolean {
  return (
    (text.charAt(at) === '‘' || text.charAt(at) === "'") &&
    /^\s+[‘']\p{L}/u.test(text.slice(end, end + 5)) &&
    search(doubleMarks, at + 2) >= end
  );
}

function regionAt(
  text: string,
  search: Search,
  at: number,
  paragraph: Span,
  index: number,
): QuotedRegion | null {
  const single = !opensDouble(text, at, paragraph.start);
  if (single && !opensSingle(text, at, paragraph.start)) return null;
  const mark = text.slice(at, at + (single ? 1 : widthAt(text, at)));
  const close = (single ? closeOfSingle : closeOfDouble)(search, mark, at, paragraph.end);
  if (close === null && single && !goesOn(text, search, at, paragraph)) return null;
  const closed = close !== null;
  const from = at + mark.length;
  // Where the closing mark is missing, the quotation ends before the next opening mark, else with the paragraph.
  const innerEnd = close ?? trimmedEnd(text, from, Math.min(paragraph.end, search(nextOpening, at + 1)));
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

function regionsOfParagraph(text: string, search: Search, paragraph: Span, index: number): QuotedRegion[] {
  const found: QuotedRegion[] = [];
  let at = search(openers, paragraph.start);
  while (at < paragraph.end) {
    const region = regionAt(text, search, at, paragraph, index);
    if (region !== null) found.push(region);
    at = search(openers, Math.max(at + 1, region?.end ?? 0));
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
  const search = forwardSearch(text);
  const found = paragraphs.flatMap((paragraph, index) => regionsOfParagraph(text, search, paragraph, index));
  return markContinued(text, found, paragraphs);
}

/** The region that holds the whole span; the regions stand in order and apart. */
export function regionOver(regions: readonly QuotedRegion[], span: Span): QuotedRegion | undefined {
  return spanOver(regions, span);
}
