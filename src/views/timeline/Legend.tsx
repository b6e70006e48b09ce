import type { Ministerial } from '../../record/record.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { evidenceOf } from './evidence-of.ts';
import { glyphOf, GlyphPath, glyphs, type Glyph } from './glyphs.tsx';
import styles from './timeline.module.css';
import { glyphWords, words } from './words.ts';

function Sign({ glyph }: { readonly glyph: Glyph }) {
  return (
    <svg className={styles.sign} viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <GlyphPath glyph={glyph} size={5.5} />
    </svg>
  );
}

function JointSign() {
  return (
    <svg className={styles.sign} viewBox="-8 -12 16 24" width="16" height="24" aria-hidden="true">
      <line className={styles.link} x1="0" x2="0" y1="-7" y2="7" />
      <g transform="translate(0,-7)">
        <GlyphPath glyph="in-person" size={4} />
      </g>
      <g transform="translate(0,7)">
        <GlyphPath glyph="in-person" size={4} />
      </g>
    </svg>
  );
}

/** Exactly the marks that the charts draw, each with the entries that it stands for. */
export function Legend({ entries }: { readonly entries: readonly Ministerial[] }) {
  const ids = new Set(entries.map(({ id }) => id));
  const joint = entries.filter(({ jointWith }) => jointWith !== null && ids.has(jointWith));
  return (
    <ul className={styles.legend}>
      {glyphs.map((glyph) => {
        const own = entries.filter((entry) => glyphOf(entry) === glyph);
        if (own.length === 0) return null;
        return (
          <li key={glyph} className={glyph === 'away' ? styles.legendAway : undefined}>
            <Sign glyph={glyph} /> {glyphWords[glyph]}{' '}
            <EvidenceButton evidence={evidenceOf(`ministerials marked “${glyphWords[glyph]}”`, own)}>
              {own.length}
            </EvidenceButton>
          </li>
        );
      })}
      {joint.length > 0 && (
        <li>
          <JointSign /> {words.joint}{' '}
          <EvidenceButton evidence={evidenceOf('entries of joint meetings', joint)}>
            {joint.length}
          </EvidenceButton>
        </li>
      )}
    </ul>
  );
}
