import { lazy, Suspense, useMemo, type CSSProperties } from 'react';
import { gridTexts, nouns } from '../../catalogue/comparison.ts';
import type { Point } from '../../corpus/story.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import { useView } from '../../state/view-url.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { GroupHeading } from './Cells.tsx';
import styles from './comparison-grid.module.css';
import { textOf } from './counted.ts';
import { CountRowCells } from './CountRows.tsx';
import { FindingText } from './FindingText.tsx';
import { gridFinding } from './grid-finding.ts';
import { GridHead } from './GridHead.tsx';
import { LayoutChoice } from './LayoutChoice.tsx';
import { PointRows } from './PointRows.tsx';
import { ReportRows } from './ReportRows.tsx';
import { shapeGrid, type Grid } from './shape-grid.ts';
import { StanceLegend } from './StanceLegend.tsx';
import { useRovingFocus } from './use-roving-focus.ts';
import { VoiceRows } from './VoiceRows.tsx';

const OutletsDown = lazy(async () => {
  const { OutletsDown: component } = await import('./OutletsDown.tsx');
  return { default: component };
});

function SharedNote({ grid }: { readonly grid: Grid }) {
  const n = grid.shared.entries.length;
  if (n === 0) return null;
  return gridTexts.shared(
    <EvidenceButton key="shared" evidence={grid.shared} tabIndex={-1}>
      {gridTexts.sharedCount(n)}
    </EvidenceButton>,
  );
}

interface TableProps {
  readonly grid: Grid;
  readonly caption: string;
  readonly selection: Selection;
  readonly record: AttendanceRecord;
}

function GridTable({ grid, caption, selection, record }: TableProps) {
  const { articles, restsOn, points, voices, foot, reports } = grid;
  const roving = useRovingFocus();
  const columns = articles.length + 1;
  const style: CSSProperties & Record<'--columns', number> = { '--columns': articles.length };
  return (
    <table role="grid" className={styles.grid} style={style} {...roving}>
      <caption className="visually-hidden">{gridTexts.caption(caption)}</caption>
      <GridHead articles={articles} />
      <tbody>
        <GroupHeading columns={columns}>{gridTexts.groups.restsOn}</GroupHeading>
        {restsOn.map((row) => (
          <CountRowCells key={row.id} articles={articles} row={row} noun={nouns.source} />
        ))}
      </tbody>
      {points.length > 0 && (
        <tbody>
          <GroupHeading columns={columns}>{gridTexts.groups.points}</GroupHeading>
          <PointRows selection={selection} record={record} points={points} />
        </tbody>
      )}
      <tbody>
        <GroupHeading columns={columns}>{gridTexts.groups.voices}</GroupHeading>
        <VoiceRows articles={articles} voices={voices} />
        <CountRowCells
          articles={articles}
          row={foot}
          noun={nouns.statement}
          note={<SharedNote grid={grid} />}
        />
      </tbody>
      {reports.length > 0 && (
        <tbody>
          <GroupHeading columns={columns}>{gridTexts.groups.reports}</GroupHeading>
          <ReportRows articles={articles} reports={reports} />
        </tbody>
      )}
    </table>
  );
}

interface Props {
  readonly selection: Selection;
  readonly record: AttendanceRecord;
  /** The story's points, a row each. */
  readonly points?: readonly Point[];
  /** All that there is: it names the sources that the filters leave out. */
  readonly whole?: Selection;
}

const NO_POINTS: readonly Point[] = [];

/** Outlets across; down, what each article rests on, its answers to the story's points, whom it quotes, who came. */
export function ComparisonGrid({ selection, record, points = NO_POINTS, whole = selection }: Props) {
  const { layout } = useView();
  const finding = useMemo(() => gridFinding(selection, record), [selection, record]);
  const names = useMemo(() => new Map(whole.sources.map(({ id, name }) => [id, name])), [whole]);
  const grid = useMemo(
    () => shapeGrid(selection, record, { points, names }),
    [selection, record, points, names],
  );
  return (
    <section className={styles.section} aria-label={textOf(finding)}>
      <h2>
        <FindingText finding={finding} />
      </h2>
      <p className={styles.about}>{gridTexts.about}</p>
      <div className={`${styles.about} ${styles.keys}`}>
        <StanceLegend />
        <LayoutChoice layout={layout ?? null} />
      </div>
      {grid.articles.length > 0 && (
        <div className={styles.scroller}>
          {layout === 'outlets-down' ? (
            <Suspense>
              <OutletsDown grid={grid} caption={textOf(finding)} />
            </Suspense>
          ) : (
            <GridTable grid={grid} caption={textOf(finding)} selection={selection} record={record} />
          )}
        </div>
      )}
    </section>
  );
}
