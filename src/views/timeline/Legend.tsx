import type { Article } from '../../articles/article.ts';
import { attendanceNames } from '../../catalogue/findings.ts';
import { fractionWords, texts, words } from '../../catalogue/timeline.ts';
import { timeOf } from '../../common/day.ts';
import type { Attendance, Ministerial } from '../../record/record.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { BarShape } from './ChartParts.tsx';
import { evidenceOf, evidenceOfArticles } from './evidence-of.ts';
import { glyphOf, GlyphPath, Sign, type Glyph } from './glyphs.tsx';
import { isWithin, type TimeRange } from './geometry.ts';
import { shownArticles } from './shape-strip.ts';
import styles from './legend.module.css';
import timeline from './timeline.module.css';

type IsShown = (entry: Ministerial) => boolean;

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

function JointSign() {
  return (
    <svg className={styles.sign} viewBox="-8 -12 16 24" width="1rem" height="1.5rem" aria-hidden="true">
      <line className={timeline.link} x1="0" x2="0" y1="-7" y2="7" />
      <g transform="translate(0,-7)">
        <GlyphPath glyph="in-person" size={4} />
      </g>
      <g transform="translate(0,7)">
        <GlyphPath glyph="in-person" size={4} />
      </g>
    </svg>
  );
}

interface CountProps {
  readonly label: string;
  readonly entries: readonly Ministerial[];
  readonly isShown: IsShown;
}

/** `12 of 62`: those that the chart shows, of all; one number where it shows all. */
function Count({ label, entries, isShown }: CountProps) {
  const shown = entries.filter(isShown);
  const all = (
    <EvidenceButton
      className={timeline.figure ?? ''}
      evidence={evidenceOf(texts.legendTitle(label), entries)}
    >
      {entries.length}
    </EvidenceButton>
  );
  if (shown.length === entries.length) return all;
  const title = texts.legendShownTitle(label);
  return (
    <span className={timeline.together}>
      <EvidenceButton className={timeline.figure ?? ''} evidence={evidenceOf(title, shown)}>
        {shown.length}
      </EvidenceButton>{' '}
      {fractionWords.of} {all}
    </span>
  );
}

interface ItemProps extends CountProps {
  readonly glyph: Glyph | null;
}

function Item({ glyph, ...counted }: ItemProps) {
  return (
    <span className={styles.name}>
      {glyph === null ? null : <Sign glyph={glyph} />} {counted.label} <Count {...counted} />
    </span>
  );
}

function BarItem({ articles }: { readonly articles: readonly Article[] }) {
  const dated = articles.map(({ id }) => id);
  if (dated.length === 0) return null;
  return (
    <li className={styles.line}>
      <svg className={styles.sign} viewBox="-12 -8 24 16" width="1.5rem" height="1rem" aria-hidden="true">
        <BarShape left={-11} right={11} middle={0} />
      </svg>{' '}
      {words.bar}{' '}
      <EvidenceButton
        className={timeline.figure ?? ''}
        evidence={evidenceOfArticles(words.datedArticles, dated)}
      >
        {dated.length}
      </EvidenceButton>
    </li>
  );
}

function TermItem() {
  return (
    <li className={styles.line}>
      <svg className={styles.sign} viewBox="0 0 24 16" width="1.5rem" height="1rem" aria-hidden="true">
        <rect className={timeline.bandTinted} width="24" height="16" />
      </svg>{' '}
      {words.term}
    </li>
  );
}

interface GroupProps {
  readonly group: LegendGroup;
  readonly entries: readonly Ministerial[];
  readonly isShown: IsShown;
}

function Group({ group, entries, isShown }: GroupProps) {
  const own = entries.filter(({ attendance }) => attendance === group.attendance);
  if (own.length === 0) return null;
  const having = (glyph: Glyph) => own.filter((entry) => glyphOf(entry) === glyph);
  const main = having(group.glyph).length > 0 ? group.glyph : null;
  return (
    <li className={group.attendance === 'absent' ? styles.away : undefined}>
      <Item glyph={main} label={attendanceNames[group.attendance]} entries={own} isShown={isShown} />
      {group.among.map(([glyph, word]) => {
        const some = having(glyph);
        if (some.length === 0) return null;
        return (
          <span key={glyph} className={styles.among}>
            <Item glyph={glyph} label={word} entries={some} isShown={isShown} />
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
  const isShown = ({ startDate }: Ministerial) => range === null || isWithin(timeOf(startDate), range);
  return (
    <ul className={styles.legend}>
      {!entries.every(isShown) && <li className={styles.of}>{words.legendOfWindow}</li>}
      {groups.map((group) => (
        <Group key={group.attendance} group={group} entries={entries} isShown={isShown} />
      ))}
      {joint.length > 0 && (
        <li className={styles.line}>
          <JointSign /> <Item glyph={null} label={words.joint} entries={joint} isShown={isShown} />
        </li>
      )}
      {range !== null && <TermItem />}
      {range !== null && <BarItem articles={shownArticles(articles, range)} />}
    </ul>
  );
}
