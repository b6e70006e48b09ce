import type { Article } from '../../articles/article.ts';
import { attendanceNames } from '../../catalogue/general.ts';
import { texts, words } from '../../catalogue/timeline.ts';
import type { Attendance, Ministerial } from '../../record/record.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { evidenceOf, evidenceOfArticles } from './evidence-of.ts';
import { glyphOf, GlyphPath, type Glyph } from './glyphs.tsx';
import type { TimeRange } from './geometry.ts';
import { shownArticles } from './shape-strip.ts';
import styles from './timeline.module.css';

interface LegendGroup {
  readonly attendance: Attendance;
  readonly glyph: Glyph;
  /** Marks that are counted among the group’s. */
  readonly among: readonly (readonly [Glyph, string])[];
}

const groups: readonly LegendGroup[] = [
  {
    attendance: 'attended',
    glyph: 'in-person',
    among: [
      ['likely-in-person', words.likelyOfThem],
      ['in-part', words.inPartOfThem],
    ],
  },
  { attendance: 'attended-remotely', glyph: 'by-video', among: [['likely-by-video', words.likelyOfThem]] },
  { attendance: 'absent', glyph: 'away', among: [] },
  { attendance: 'unknown', glyph: 'unknown', among: [] },
];

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

interface ItemProps {
  readonly glyph: Glyph | null;
  readonly label: string;
  readonly entries: readonly Ministerial[];
}

function Item({ glyph, label, entries }: ItemProps) {
  return (
    <>
      {glyph === null ? null : <Sign glyph={glyph} />} {label}{' '}
      <EvidenceButton
        className={styles.figure ?? ''}
        evidence={evidenceOf(texts.legendTitle(label), entries)}
      >
        {entries.length}
      </EvidenceButton>
    </>
  );
}

function BarItem({ articles }: { readonly articles: readonly Article[] }) {
  const dated = articles.map(({ id }) => id);
  if (dated.length === 0) return null;
  return (
    <li>
      <svg className={styles.sign} viewBox="-12 -8 24 16" width="24" height="16" aria-hidden="true">
        <rect className={styles.bar} x="-11" y="-2" width="22" height="4" />
      </svg>{' '}
      {words.bar}{' '}
      <EvidenceButton
        className={styles.figure ?? ''}
        evidence={evidenceOfArticles(words.datedArticles, dated)}
      >
        {dated.length}
      </EvidenceButton>
    </li>
  );
}

function Group({
  group,
  entries,
}: {
  readonly group: LegendGroup;
  readonly entries: readonly Ministerial[];
}) {
  const own = entries.filter(({ attendance }) => attendance === group.attendance);
  if (own.length === 0) return null;
  const having = (glyph: Glyph) => own.filter((entry) => glyphOf(entry) === glyph);
  const main = having(group.glyph).length > 0 ? group.glyph : null;
  return (
    <li className={group.attendance === 'absent' ? styles.legendAway : undefined}>
      <Item glyph={main} label={attendanceNames[group.attendance]} entries={own} />
      {group.among.map(([glyph, word]) => {
        const some = having(glyph);
        if (some.length === 0) return null;
        return (
          <span key={glyph} className={styles.legendAmong}>
            <Item glyph={glyph} label={word} entries={some} />
          </span>
        );
      })}
    </li>
  );
}

interface LegendProps {
  readonly entries: readonly Ministerial[];
  readonly articles: readonly Article[];
  readonly range: TimeRange | null;
}

/** Exactly the marks that the charts draw, each with the entries that it stands for. */
export function Legend({ entries, articles, range }: LegendProps) {
  const ids = new Set(entries.map(({ id }) => id));
  const joint = entries.filter(({ jointWith }) => jointWith !== null && ids.has(jointWith));
  return (
    <ul className={styles.legend}>
      {groups.map((group) => (
        <Group key={group.attendance} group={group} entries={entries} />
      ))}
      {joint.length > 0 && (
        <li>
          <JointSign />
          <Item glyph={null} label={words.joint} entries={joint} />
        </li>
      )}
      {range !== null && <BarItem articles={shownArticles(articles, range)} />}
    </ul>
  );
}
