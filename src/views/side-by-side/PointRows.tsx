import type { Article } from '../../articles/article.ts';
import { sideBySideTexts as texts } from '../../catalogue/side-by-side.ts';
import { RecordLine } from '../comparison/RecordLine.tsx';
import { Report } from '../comparison/Report.tsx';
import type { PointRow } from '../comparison/shape-points.ts';
import type { ReportRow } from '../comparison/shape-reports.ts';
import type { CountRow } from '../comparison/shape-rests-on.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { Cell, Dash, RowHead } from './Cells.tsx';
import { PointAnswer } from './PointAnswer.tsx';
import { WhoWasFirst } from './WhoWasFirst.tsx';
import { roles } from '../roles.ts';
import styles from './side-by-side.module.css';

interface PointProps {
  readonly articles: readonly Article[];
  readonly rows: readonly PointRow[];
}

/** What each article says to the story's points, and in whose voice. */
export function PointRows({ articles, rows }: PointProps) {
  return rows.map(({ id, name, recordSays, cells }) => (
    <tr key={id} {...roles.row}>
      <RowHead>
        {name}
        <RecordLine recordSays={recordSays} />
        <WhoWasFirst
          ofThese
          short
          articles={articles.filter((_, index) => cells[index]?.kind !== 'not-mentioned')}
          what={texts.first.point(name)}
        />
      </RowHead>
      {articles.map((article, index) => {
        const cell = cells[index];
        return (
          <Cell key={article.id} article={article} isEmpty={cell?.kind === 'not-mentioned'}>
            {cell !== undefined && <PointAnswer cell={cell} />}
          </Cell>
        );
      })}
    </tr>
  ));
}

interface ReportProps {
  readonly articles: readonly Article[];
  readonly rows: readonly ReportRow[];
}

/** What each article says of a ministerial, with the record's check. */
export function ReportRows({ articles, rows }: ReportProps) {
  return rows.map(({ id, name, recordSays, cells }) => (
    <tr key={id} {...roles.row}>
      <RowHead>
        {name}
        <RecordLine recordSays={recordSays} />
      </RowHead>
      {articles.map((article, index) => {
        const cell = cells[index];
        if (cell === undefined) return null;
        const { reports, none } = cell;
        return (
          <Cell key={article.id} article={article} isEmpty={reports.length === 0}>
            {reports.length === 0 && <Dash evidence={none} />}
            {reports.map((figure) => (
              <Report key={figure.evidence.title} figure={figure} />
            ))}
          </Cell>
        );
      })}
    </tr>
  ));
}

interface LeftOutProps {
  readonly articles: readonly Article[];
  readonly row: CountRow;
}

/** How many attendance reports of each article the filters leave out. */
export function LeftOutRow({ articles, row: { name, note, cells } }: LeftOutProps) {
  return (
    <tr {...roles.row}>
      <RowHead>
        {name}
        <span className={styles.small}>{note}</span>
      </RowHead>
      {articles.map((article, index) => {
        const evidence = cells[index];
        if (evidence === undefined) return null;
        const n = evidence.entries.length;
        return (
          <Cell key={article.id} article={article} isEmpty={n === 0}>
            {n === 0 ? (
              <Dash evidence={evidence} />
            ) : (
              <EvidenceButton evidence={evidence} tabIndex={-1}>
                {texts.figure(n, texts.nouns.report)}
              </EvidenceButton>
            )}
          </Cell>
        );
      })}
    </tr>
  );
}
