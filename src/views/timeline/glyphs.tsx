import type { Ministerial } from '../../record/record.ts';
import legend from './legend.module.css';
import styles from './timeline.module.css';

export const glyphs = [
  'in-person',
  'likely-in-person',
  'in-part',
  'by-video',
  'likely-by-video',
  'away',
  'unknown',
] as const;
export type Glyph = (typeof glyphs)[number];

export function glyphOf({ attendance, confidence, partial }: Ministerial): Glyph {
  const likely = confidence === 'likely';
  switch (attendance) {
    case 'attended':
      if (partial !== null) return 'in-part';
      return likely ? 'likely-in-person' : 'in-person';
    case 'attended-remotely':
      return likely ? 'likely-by-video' : 'by-video';
    case 'absent':
      return 'away';
    case 'unknown':
      return 'unknown';
  }
}

function square(s: number): string {
  return `M${-s},${-s}H${s}V${s}H${-s}Z`;
}

/** A square of half-width `s` around 0,0, or what stands for one. */
function pathOf(glyph: Glyph, s: number): string {
  switch (glyph) {
    case 'in-person':
    case 'likely-in-person':
    case 'by-video':
    case 'likely-by-video':
      return square(s);
    case 'in-part':
      return `M${-s},${-s}L${s},${s}H${-s}Z`;
    case 'away':
      return `M${-s},${-s}L${s},${s}M${s},${-s}L${-s},${s}`;
    case 'unknown':
      return `M0,${-s * 1.2}L${s * 1.2},0L0,${s * 1.2}L${-s * 1.2},0Z`;
  }
}

interface Props {
  readonly glyph: Glyph;
  readonly size: number;
}

/** One mark of the record, drawn around the origin. Shape tells attendance; colour only repeats that somebody stayed away. */
export function GlyphPath({ glyph, size }: Props) {
  const classes = `${styles.glyph} ${styles[glyph] ?? ''}`;
  if (glyph !== 'in-part') return <path className={classes} d={pathOf(glyph, size)} />;
  return (
    <g className={classes}>
      <path className={styles.partOutline} d={square(size)} />
      <path d={pathOf(glyph, size)} />
    </g>
  );
}

/** A mark as large as a letter, beside the word that it stands for. */
export function Sign({ glyph }: { readonly glyph: Glyph }) {
  return (
    <svg className={legend.sign} viewBox="-8 -8 16 16" width="1rem" height="1rem" aria-hidden="true">
      <GlyphPath glyph={glyph} size={5.5} />
    </svg>
  );
}
