import type { Evidence } from '../../state/evidence.ts';
import { evidenceOfBar, evidenceOfEntry } from './evidence-of.ts';
import { glyphOf, GlyphPath } from './glyphs.tsx';
import type { Plot, TimeRange } from './geometry.ts';
import type { StripRow } from './shape-strip.ts';
import type { Band, JointLink, Lane, Mark } from './shape-lanes.ts';
import { STRIP_ROW, type AbsenceLabel } from './shape-timeline.ts';
import styles from './timeline.module.css';

export type OpenEvidence = (evidence: Evidence) => void;

export function Bands({ bands }: { readonly bands: readonly Band[] }) {
  return bands.map(({ id, left, right, top, bottom, name, nameX, nameY, nameAnchor, tinted }) => (
    <g key={id}>
      <rect
        className={tinted ? styles.bandTinted : styles.band}
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
      />
      {name !== '' && (
        <text className={styles.bandName} x={nameX} y={nameY + 4} textAnchor={nameAnchor}>
          {name}
        </text>
      )}
    </g>
  ));
}

export function LaneLines({ lanes, plot }: { readonly lanes: readonly Lane[]; readonly plot: Plot }) {
  return lanes.map(({ kind, y }) => (
    <line key={kind} className={styles.laneLine} x1={plot.left} x2={plot.right} y1={y} y2={y} />
  ));
}

export function Links({ links }: { readonly links: readonly JointLink[] }) {
  return links.map(({ id, x, top, bottom }) => (
    <line key={id} className={styles.link} x1={x} x2={x} y1={top} y2={bottom} />
  ));
}

export function AbsenceLabels({ labels }: { readonly labels: readonly AbsenceLabel[] }) {
  return labels.map(({ id, x, left, text, lineFrom, lineTo, textY, right }) => (
    <g key={id} className={styles.absence}>
      <line x1={x} x2={x} y1={lineFrom} y2={lineTo} />
      <text x={(left + right) / 2} y={textY} textAnchor="middle">
        {text}
      </text>
    </g>
  ));
}

interface MarkProps {
  readonly mark: Mark;
  readonly size: number;
  /** Half-width of what a pointer can hit. */
  readonly reach: number;
  readonly open: OpenEvidence;
}

/** Drawn for the pointer; the keyboard’s way is the line above the chart. */
export function MarkShape({ mark, size, reach, open }: MarkProps) {
  return (
    <g
      className={styles.mark}
      transform={`translate(${mark.x},${mark.y})`}
      data-ministerial={mark.entry.id}
      data-attendance={mark.entry.attendance}
      onClick={() => open(evidenceOfEntry(mark.entry))}
    >
      <rect className={styles.reach} x={-reach} y={-reach} width={2 * reach} height={2 * reach} />
      <GlyphPath glyph={glyphOf(mark.entry)} size={size} />
    </g>
  );
}

/** The library draws no axis for a chart without data: one point for which `markDrawer` draws nothing. */
export function dataOf(
  marks: readonly Mark[],
  { from }: TimeRange,
  y: number,
): readonly Pick<Mark, 'time' | 'y'>[] {
  return marks.length > 0 ? marks : [{ time: from, y }];
}

/** What recharts calls for each mark of its data. */
export function markDrawer(marks: readonly Mark[], size: number, reach: number, open: OpenEvidence) {
  return ({ index }: { readonly index: number }) => {
    const mark = marks[index];
    return mark === undefined ? <g /> : <MarkShape mark={mark} size={size} reach={reach} open={open} />;
  };
}

interface BarProps {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** A line between the first and the last day that an article can be of, both ends marked: nobody knows where between. */
export function BarShape({ left, right, middle }: BarProps) {
  return (
    <path
      className={styles.bar}
      d={`M${left},${middle - 5}h2v4H${right - 2}v-4h2v10h-2v-4H${left + 2}v4h-2z`}
    />
  );
}

interface StripProps {
  readonly rows: readonly StripRow[];
  readonly top: number;
  readonly open: OpenEvidence;
}

export function StripRows({ rows, top, open }: StripProps) {
  return rows.map((row, index) => {
    const middle = top + (index + 0.5) * STRIP_ROW;
    return (
      <g key={row.id}>
        <text className={styles.stripName} x={row.nameX} y={middle + 4} textAnchor={row.nameAnchor}>
          {row.name}
        </text>
        {row.bars.map((bar) => (
          <g key={bar.id} className={styles.mark} data-bar={bar.id} onClick={() => open(evidenceOfBar(bar))}>
            <rect
              className={styles.reach}
              x={bar.left - 4}
              y={middle - STRIP_ROW / 2}
              width={bar.right - bar.left + 8}
              height={STRIP_ROW}
            />
            <BarShape left={bar.left} right={bar.right} middle={middle} />
          </g>
        ))}
      </g>
    );
  });
}
