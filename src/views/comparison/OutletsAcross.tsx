import { useMemo, type CSSProperties } from 'react';
import { gridTexts, nouns, originTexts } from '../../catalogue/comparison.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { Count, GroupHeading } from './Cells.tsx';
import type { Claimed } from './claimed.ts';
import styles from './comparison-grid.module.css';
import { CountRowCells } from './CountRows.tsx';
import { GridHead } from './GridHead.tsx';
import { LaterSuggestedRows } from './LaterPointClaims.tsx';
import { Origin } from './Origin.tsx';
import { PointRows } from './PointRows.tsx';
import { ReportRows } from './ReportRows.tsx';
import { Scroller } from './Scroller.tsx';
import { shapeGrid, type Grid, type Told } from './shape-grid.ts';
import { useRovingFocus } from './use-roving-focus.ts';
import { VoiceRows } from './VoiceRows.tsx';

function SharedNote({ grid }: { readonly grid: Grid }) {
  const n = grid.shared.entries.length;
  if (n === 0) return null;
  return gridTexts.shared(
    <EvidenceButton key="shared" evidence={grid.shared} tabIndex={-1}>
      {gridTexts.sharedCount(n)}
    </EvidenceButton>,
  );
}

function OriginRowCells({ grid: { articles, origin } }: { readonly grid: Grid }) {
  return (
    <tr>
      <th scope="row" className={styles.rowHead}>
        {originTexts.name}
      </th>
      {articles.map(({ id }, index) => {
        const cell = origin.cells[index];
        return <td key={id}>{cell !== undefined && <Origin cell={cell} />}</td>;
      })}
      <td className={styles.total}>
        <Count evidence={origin.total} noun={nouns.origin} />
      </td>
    </tr>
  );
}

export interface TableProps {
  readonly selection: Selection;
  readonly record: AttendanceRecord;
  readonly told: Told;
  readonly claimed: Claimed;
  readonly caption: string;
}

/** Outlets across; down, what each article rests on, its answers to the story's points, whom it quotes, who came. */
export function OutletsAcross({ selection, record, told, claimed, caption }: TableProps) {
  const grid = useMemo(() => shapeGrid(selection, record, told), [selection, record, told]);
  const { articles, restsOn, points, voices, foot, reports, leftOut } = grid;
  const roving = useRovingFocus();
  const style: CSSProperties & Record<'--columns', number> = { '--columns': articles.length };
  return (
    <Scroller>
      <table role="grid" className={styles.grid} style={style} {...roving}>
        <caption className="visually-hidden">{gridTexts.caption(caption)}</caption>
        <GridHead articles={articles} />
        <tbody>
          <GroupHeading isFirst articles={articles}>
            {gridTexts.groups.restsOn}
          </GroupHeading>
          {restsOn.map((row) => (
            <CountRowCells key={row.id} articles={articles} row={row} noun={nouns.source} />
          ))}
          <OriginRowCells grid={grid} />
        </tbody>
        {points.length > 0 && (
          <tbody>
            <GroupHeading articles={articles}>{gridTexts.groups.points}</GroupHeading>
            <PointRows selection={claimed} record={record} points={points} />
            <LaterSuggestedRows selection={selection} />
          </tbody>
        )}
        <tbody>
          <GroupHeading articles={articles}>{gridTexts.groups.voices}</GroupHeading>
          <VoiceRows articles={articles} voices={voices} />
          <CountRowCells
            articles={articles}
            row={foot}
            noun={nouns.statement}
            note={<SharedNote grid={grid} />}
          />
        </tbody>
        {(reports.length > 0 || leftOut !== null) && (
          <tbody>
            <GroupHeading articles={articles}>{gridTexts.groups.reports}</GroupHeading>
            <ReportRows articles={articles} reports={reports} />
            {leftOut !== null && <CountRowCells articles={articles} row={leftOut} noun={nouns.report} />}
          </tbody>
        )}
      </table>
    </Scroller>
  );
}
