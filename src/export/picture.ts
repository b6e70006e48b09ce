/** An SVG element as it was drawn, with every look written on it. */
export interface Drawing {
  readonly markup: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A chart with what it needs to stand alone. */
export interface Picture {
  /** In pixels. */
  readonly width: number;
  /** The finding, in lines that fit. */
  readonly heading: readonly string[];
  /** Beneath the chart, in lines that fit: source, filters, dates. */
  readonly notes: readonly string[];
  /** One beneath the other. */
  readonly drawings: readonly Drawing[];
  /** The whole in words, for who does not see it. */
  readonly description: string;
  /** `@font-face` rules that hold their fonts. */
  readonly fonts: string;
}

const MARGIN = 24;
const GAP = 16;
const HEADING = 24;
const HEADING_LINE = 30;
const NOTE = 13;
const NOTE_LINE = 18;
const PAPER = '#fbfaf6';
const INK = '#16161a';
const SOFT = '#55555c';

/** What XML 1.0 cannot hold, even escaped, is left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

interface Lines {
  readonly lines: readonly string[];
  readonly top: number;
  readonly size: number;
  readonly step: number;
  readonly look: string;
}

function linesOf({ lines, top, size, step, look }: Lines): string {
  return lines
    .map((line, at) => {
      const y = top + size + at * step;
      return `<text x="${MARGIN}" y="${y}" font-size="${size}" ${look}>${xmlText(line)}</text>`;
    })
    .join('');
}

/** Room inside the margins for what is drawn. */
export function roomIn(width: number): number {
  return width - 2 * MARGIN;
}

export interface Sized {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A document of its own: no address, no script, nothing to fetch. */
export function pictureOf({ width, heading, notes, drawings, description, fonts }: Picture): Sized {
  let top = MARGIN + heading.length * HEADING_LINE + GAP;
  const drawn = drawings.map((drawing) => {
    const placed = `<g transform="translate(${MARGIN},${top})">${drawing.markup}</g>`;
    top += drawing.height + GAP;
    return placed;
  });
  const height = top + notes.length * NOTE_LINE + MARGIN;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" text-rendering="geometricPrecision">`,
    `<title>${xmlText(heading.join(' '))}</title>`,
    `<desc>${xmlText(description)}</desc>`,
    fonts === '' ? '' : `<style>${xmlText(fonts)}</style>`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    linesOf({
      lines: heading,
      top: MARGIN,
      size: HEADING,
      step: HEADING_LINE,
      look: `fill="${INK}" font-family="Readout Serif, Georgia, serif" font-weight="600"`,
    }),
    ...drawn,
    linesOf({
      lines: notes,
      top,
      size: NOTE,
      step: NOTE_LINE,
      look: `fill="${SOFT}" font-family="Readout Sans, sans-serif"`,
    }),
    '</svg>',
  ].join('');
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

export type Measure = (text: string) => number;

/** A word in pieces that fit, at least a letter each: an address may be longer than a line. */
function broken(word: string, room: number, measure: Measure): readonly string[] {
  if (measure(word) <= room) return [word];
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const last = pieces.at(-1);
    if (last === undefined || measure(last + segment) > room) pieces.push(segment);
    else pieces.splice(-1, 1, last + segment);
  }
  return pieces;
}

/** Whole words, as many a line as fit; a word longer than a line goes on in the next. */
export function wrapped(text: string, room: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  const words = text.split(/\s+/u).filter(Boolean);
  for (const word of words.flatMap((each) => broken(each, room, measure))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(longer) > room) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}

const STEP = 8;

/** As few lines as `wrapped` makes, of about the same length. */
export function balanced(text: string, room: number, measure: Measure): readonly string[] {
  const lines = wrapped(text, room, measure);
  let [best, narrower] = [lines, room - STEP];
  for (; narrower > room / 2; narrower -= STEP) {
    const next = wrapped(text, narrower, measure);
    if (next.length > lines.length) break;
    best = next;
  }
  return best;
}
