import { Fragment, type CSSProperties } from 'react';
import type { Article } from '../../articles/article.ts';
import { gridTexts, nouns, reportTexts } from '../../catalogue/comparison.ts';
import { capitalised } from '../../common/words.ts';
import { Answer } from './Answer.tsx';
import { Count, None } from './Cells.tsx';
import styles from './comparison-grid.module.css';
import { ArticleName } from './GridHead.tsx';
import { Heard } from './Heard.tsx';
import { RecordLine } from './RecordLine.tsx';
import { Report } from './Report.tsx';
import type { Grid } from './shape-grid.ts';
import { useRovingFocus } from './use-roving-focus.ts';

interface RowProps {
  readonly grid: Grid;
  readonly index: number;
}

/** Whom the article quotes, each with the marks of what was said: a column each would be a column too many. */
function Voices({ grid, index }: RowProps) {
  return (
    <div className={styles.voices}>
      {grid.voices.map(({ source, cells }) => {
        const cell = cells[index];
        if (cell?.kind !== 'heard') return null;
        return (
          <div key={source.id}>
            {source.naming === 'named' ? source.name : capitalised(source.name)} <Heard cell={cell} />
          </div>
        );
      })}
    </div>
  );
}

function Reports({ grid, index }: RowProps) {
  return grid.reports.map((row) => {
    const reports = row.cells[index]?.reports ?? [];
    return (
      <Fragment key={row.id}>
        {reports.length > 0 && <span className={styles.small}>{row.name}</span>}
        {reports.map((figure) => (
          <Report key={figure.evidence.title} figure={figure} />
        ))}
      </Fragment>
    );
  });
}

function ArticleRow({ grid, index, article }: RowProps & { readonly article: Article }) {
  const said = grid.foot.cells[index];
  const silent = grid.reports.every((row) => row.cells[index]?.reports.length === 0);
  return (
    <tr>
      <th scope="row" className={styles.rowHead}>
        <ArticleName article={article} />
      </th>
      {grid.restsOn.map(({ id, cells }) => {
        const evidence = cells[index];
        return (
          <td key={id}>{evidence !== undefined && <Count evidence={evidence} noun={nouns.source} />}</td>
        );
      })}
      {grid.points.map(({ id, cells }) => {
        const cell = cells[index];
        return <td key={id}>{cell !== undefined && <Answer cell={cell} />}</td>;
      })}
      <td>{silent ? <None evidence={reportsSought(article)} /> : <Reports grid={grid} index={index} />}</td>
      <td>{said !== undefined && <Count evidence={said} noun={nouns.statement} />}</td>
      <td>
        <Voices grid={grid} index={index} />
      </td>
    </tr>
  );
}

function reportsSought({ outlet }: Article) {
  return {
    title: reportTexts.allInOutlet(outlet.name),
    entries: [],
    lookedFor: reportTexts.allSought,
  };
}

function Totals({ grid }: { readonly grid: Grid }) {
  return (
    <tr>
      <th scope="row" className={styles.rowHead}>
        {gridTexts.all}
      </th>
      {grid.restsOn.map(({ id, total }) => (
        <td key={id}>
          <Count evidence={total} noun={nouns.source} />
        </td>
      ))}
      {grid.points.map(({ id, total }) => (
        <td key={id}>
          <Count evidence={total} noun={nouns.article} />
        </td>
      ))}
      <td />
      <td>
        <Count evidence={grid.foot.total} noun={nouns.statement} />
      </td>
      <td />
    </tr>
  );
}

interface Props {
  readonly grid: Grid;
  readonly caption: string;
}

/** The same entries turned round, an article a row: for more articles than stand side by side. */
export function OutletsDown({ grid, caption }: Props) {
  const roving = useRovingFocus();
  const narrow = grid.restsOn.map(({ name }) => name);
  const style: CSSProperties & Record<'--figures' | '--answers', number> = {
    '--figures': narrow.length + 1,
    '--answers': grid.points.length + 1,
  };
  return (
    <table role="grid" className={`${styles.grid} ${styles.down}`} style={style} {...roving}>
      <caption className="visually-hidden">{gridTexts.caption(caption)}</caption>
      <thead>
        <tr>
          <td className={styles.corner} />
          {narrow.map((name) => (
            <th key={name} scope="col" className={styles.narrow}>
              {name}
            </th>
          ))}
          {grid.points.map(({ id, name, recordSays }) => (
            <th key={id} scope="col">
              {name}
              <RecordLine recordSays={recordSays} />
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
      </thead>
      <tbody>
        {grid.articles.map((article, index) => (
          <ArticleRow key={article.id} grid={grid} index={index} article={article} />
        ))}
      </tbody>
      <tbody>
        <Totals grid={grid} />
      </tbody>
    </table>
  );
}
