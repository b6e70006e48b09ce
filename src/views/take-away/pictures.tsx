import type { ReactElement } from 'react';
import { pictureTexts } from '../../catalogue/export.ts';
import { stanceMarks } from '../../catalogue/general.ts';
import { glyphWords, words } from '../../catalogue/timeline.ts';
import { count, dayInWords } from '../../common/words.ts';
import { textOf as sentenceText } from '../../common/sentence.ts';
import { pictureOf, roomIn, balanced, wrapped, type Measure, type Sized } from '../../export/picture.ts';
import type { About } from '../../export/sheet.ts';
import { summaryOf } from '../../record/summary.ts';
import { StanceBars } from '../sentiment/StanceBars.tsx';
import { hasBar, shapeGroups } from '../sentiment/shape-groups.ts';
import bars from '../sentiment/stance-bars.module.css';
import { BarShape } from '../timeline/ChartParts.tsx';
import { glyphOf, GlyphPath, glyphs } from '../timeline/glyphs.tsx';
import { MainChart } from '../timeline/MainChart.tsx';
import { shapeTimeline } from '../timeline/shape-timeline.ts';
import { shapeStripNotes } from '../timeline/strip-notes.ts';
import timeline from '../timeline/timeline.module.css';
import { windowShown } from '../timeline/use-window.ts';
import { drawOffPage } from './draw-off-page.ts';
import { fontRules } from './fonts.ts';
import { TakeAwayError } from './take-away-error.ts';
import { PictureLegend, type LegendEntry } from './PictureLegend.tsx';
import type { Screen } from './screen.ts';
import { panelAbout, timelineAbout } from './sheets.ts';

/** As CSS has it; where the face is missing, another of its kind. */
function faceOf(weight: number, size: number, name: 'Serif' | 'Sans'): string {
  return `${weight} ${size}px "Readout ${name}",${name === 'Serif' ? 'Georgia,serif' : 'sans-serif'}`;
}

const WIDE = 960;
const NARROW = 720;
const HEADING_FACE = faceOf(600, 24, 'Serif');
const NOTE_FACE = faceOf(400, 13, 'Sans');

const nothing = (): undefined => undefined;

function measureIn(face: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text.length * 12;
  context.font = face;
  return (text) => context.measureText(text).width;
}

interface Wanted {
  readonly width: number;
  readonly about: About;
  readonly description: string;
  /** The chart and its legend, an SVG element each. */
  readonly drawing: ReactElement;
  /** What the filters leave and the chart has no room for. */
  readonly leftOut?: readonly string[];
}

async function pictureFrom(screen: Screen, wanted: Wanted): Promise<Sized> {
  const { width, about, description, drawing, leftOut = [] } = wanted;
  const room = roomIn(width);
  const [fonts, drawings] = await Promise.all([fontRules(), drawOffPage(drawing, room, 2)]);
  const notes = [
    ...leftOut,
    pictureTexts.source(screen.title, about.data),
    pictureTexts.filters(about.filters),
    pictureTexts.made(dayInWords(about.exported), about.address),
  ];
  return pictureOf({
    width,
    heading: balanced(about.title, room, measureIn(HEADING_FACE)),
    notes: notes.flatMap((note) => wrapped(note, room, measureIn(NOTE_FACE))),
    drawings,
    description,
    fonts,
  });
}

/** The chart of attendance for the days that the page shows, with its heading, legend and sources. */
export async function timelinePicture(screen: Screen): Promise<Sized> {
  const { selection, dataset, view } = screen;
  const { ministerials, articles } = selection;
  const window = windowShown(ministerials, dataset.record, view.window ?? null);
  if (window === null || ministerials.length === 0) throw new TakeAwayError(pictureTexts.nothing);
  const room = roomIn(WIDE);
  const shape = shapeTimeline(ministerials, articles, dataset.record, room, window.range);
  if (shape === null) throw new TakeAwayError(pictureTexts.nothing);
  const shown = new Set(shape.main.marks.map(({ entry }) => glyphOf(entry)));
  const entries: readonly LegendEntry[] = [
    ...glyphs
      .filter((glyph) => shown.has(glyph))
      .map((glyph) => ({ name: glyphWords[glyph], sign: <GlyphPath glyph={glyph} size={5.5} /> })),
    ...(articles.length === 0
      ? []
      : [{ name: words.bar, sign: <BarShape left={-8} right={8} middle={0} /> }]),
  ];
  return pictureFrom(screen, {
    width: WIDE,
    about: timelineAbout(screen),
    description: sentenceText(summaryOf(ministerials, dataset.record)),
    leftOut: shapeStripNotes(shape.main.strip).map((note) =>
      pictureTexts.leftOut(count(note.articles.length, 'article'), note.what, note.outlets),
    ),
    drawing: (
      <div className={`${timeline.timeline} ${timeline.drawing}`}>
        <MainChart main={shape.main} plot={shape.plot} open={nothing} />
        <PictureLegend entries={entries} width={room} />
      </div>
    ),
  });
}

/** The bars by speaker group, with heading, legend and sources. */
export async function barsPicture(screen: Screen): Promise<Sized> {
  const { rows } = shapeGroups(screen.selection, screen.whole);
  if (!rows.some(hasBar)) throw new TakeAwayError(pictureTexts.nothing);
  const square = (look: string | undefined) => <rect className={look} x={-7} y={-7} width={14} height={14} />;
  const side = (stance: 'concern' | 'reassurance'): LegendEntry => ({
    name: stanceMarks[stance].word,
    sign: <g className={bars[stance]}>{square(bars.solid)}</g>,
  });
  const entries: readonly LegendEntry[] = [
    side('concern'),
    side('reassurance'),
    { name: pictureTexts.tentative, sign: <g className={bars.concern}>{square(bars.hollow)}</g> },
  ];
  const about = panelAbout(screen);
  return pictureFrom(screen, {
    width: NARROW,
    about,
    description: about.title,
    drawing: (
      <div className={`${timeline.timeline} ${timeline.drawing}`}>
        <StanceBars rows={rows} />
        <PictureLegend entries={entries} width={roomIn(NARROW)} />
      </div>
    ),
  });
}
