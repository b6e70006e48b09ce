import { memo, type Ref } from 'react';
import type { Article } from '../../articles/article.ts';
import { gridTexts, nouns, originTexts, reportTexts } from '../../catalogue/comparison.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import { Answer } from './Answer.tsx';
import { Count, None } from './Cells.tsx';
import type { Claimed } from './claimed.ts';
import { ProfileLink } from '../profile/ProfileLink.tsx';
import styles from './comparison-grid.module.css';
import { ArticleDays, ArticleName } from './GridHead.tsx';
import { Heard } from './Heard.tsx';
import { LaterPointClaims } from './LaterPointClaims.tsx';
import { Origin } from './Origin.tsx';
import { RecordLine } from './RecordLine.tsx';
import { Report } from './Report.tsx';
import type { ByArticle } from './shape-by-article.ts';
import type { Figures, Grid } from './shape-grid.ts';
import { nameOf } from './source-name.ts';

interface GridProps {
  /** Of one article: each row has one cell. */
  readonly grid: Grid;
}

/** Whom the article quotes, each with the marks of what was said: a column each would be a column too many. */
function Voices({ grid }: GridProps) {
  return (
    <div className={styles.voices}>
      {grid.voices.map(({ source, cells: [cell] }) => {
        if (cell?.kind !== 'heard') return null;
        return (
          <div key={source.id}>
            <ProfileLink profile={{ kind: 'source', id: source.id }} tabIndex={-1}>
              {nameOf(source)}
            </ProfileLink>{' '}
            <Heard cell={cell} />
          </div>
        );
      })}
    </div>
  );
}

interface ReportsProps extends GridProps {
  readonly article: Article;
  readonly tabIndex?: number;
}

/** What an article reports of attendance by meeting, and what the filters leave out of it. */
export function Reports({ grid, article, tabIndex = -1 }: ReportsProps) {
  const out = grid.leftOut?.cells[0];
  return (
    <>
      {grid.reports.length === 0 && out === undefined && (
        <None evidence={reportsSought(article)} tabIndex={tabIndex} />
      )}
      {grid.reports.map(({ id, name, cells: [cell] }) => (
        <div key={id} className={styles.meeting}>
          <span className={styles.small}>{name}</span>
          {(cell?.reports ?? []).map((figure) => (
            <Report key={figure.evidence.title} figure={figure} tabIndex={tabIndex} />
          ))}
        </div>
      ))}
      {out !== undefined && out.entries.length > 0 && (
        <span className={styles.small}>
          {reportTexts.leftOutHere(
            <Count key="out" evidence={out} noun={nouns.report} tabIndex={tabIndex} />,
          )}
        </span>
      )}
    </>
  );
}

function reportsSought({ outlet }: Article) {
  return {
    title: reportTexts.allInOutlet(outlet.name),
    entries: [],
    lookedFor: reportTexts.allSought,
  };
}

interface RowProps {
  readonly shape: ByArticle;
  readonly article: Article;
  /** Its row of the table, the head being the first. */
  readonly rowIndex: number;
  /** Measures the row, which lies at `rowIndex - 2` of the articles. */
  readonly measure?: Ref<HTMLTableRowElement>;
}

export const ArticleRow = memo(function ArticleRow({ shape, article, rowIndex, measure }: RowProps) {
  const grid = shape.gridOf(article);
  const [said] = grid.foot.cells;
  const [origin] = grid.origin.cells;
  return (
    <tr
      aria-rowindex={rowIndex}
      data-index={rowIndex - 2}
      {...(measure === undefined ? {} : { ref: measure })}
    >
      <th scope="row" className={styles.rowHead}>
        <ArticleName article={article} />
        <ArticleDays article={article} />
      </th>
      {grid.restsOn.map(({ id, cells: [cell] }) => (
        <td key={id}>{cell !== undefined && <Count evidence={cell} noun={nouns.source} />}</td>
      ))}
      <td>{origin !== undefined && <Origin cell={origin} />}</td>
      {grid.points.map(({ id, cells: [cell] }) => (
        <td key={id}>{cell !== undefined && <Answer cell={cell} />}</td>
      ))}
      <td>
        <Reports grid={grid} article={article} />
      </td>
      <td>{said !== undefined && <Count evidence={said} noun={nouns.statement} />}</td>
      <td>
        <Voices grid={grid} />
      </td>
    </tr>
  );
});

interface TotalsProps {
  readonly totals: Figures;
  readonly rowIndex: number;
}

export function TotalsRow({ totals, rowIndex }: TotalsProps) {
  const { restsOn, origin, points, foot } = totals;
  return (
    <tr aria-rowindex={rowIndex}>
      <th scope="row" className={styles.rowHead}>
        {gridTexts.all}
      </th>
      {restsOn.map(({ id, total }) => (
        <td key={id}>
          <Count evidence={total} noun={nouns.source} />
        </td>
      ))}
      <td>
        <Count evidence={origin.total} noun={nouns.origin} />
      </td>
      {points.map(({ id, total }) => (
        <td key={id}>
          <Count evidence={total} noun={nouns.article} />
        </td>
      ))}
      <td />
      <td>
        <Count evidence={foot.total} noun={nouns.statement} />
      </td>
      <td />
    </tr>
  );
}

interface HeadProps {
  readonly totals: Figures;
  readonly claimed: Claimed;
  readonly record: AttendanceRecord;
}

export function DownHead({ totals, claimed, record }: HeadProps) {
  return (
    <tr aria-rowindex={1}>
      <td className={styles.corner} />
      {totals.restsOn.map(({ id, name, note }) => (
        <th key={id} scope="col" className={styles.narrow}>
          {name}
          {note !== null && <span className={styles.small}>{note}</span>}
        </th>
      ))}
      <th scope="col" className={styles.narrow}>
        {originTexts.name}
      </th>
      {totals.points.map(({ id, name, recordSays }) => (
        <th key={id} scope="col">
          {name}
          <RecordLine recordSays={recordSays} />
          <LaterPointClaims point={id} selection={claimed} record={record} />
        </th>
      ))}
      <th scope="col">{gridTexts.groups.reports}</th>
      <th scope="col" className={styles.narrow}>
        {gridTexts.statements}
      </th>
      <th scope="col" className={styles.wide}>
        {gridTexts.groups.voices}
      </th>
    </tr>
  );
}
