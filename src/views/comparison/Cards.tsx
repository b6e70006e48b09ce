import { useId, useMemo, useState, type ReactNode } from 'react';
import type { Article } from '../../articles/article.ts';
import { gridTexts, nouns, originTexts, reportTexts } from '../../catalogue/comparison.ts';
import type { Evidence } from '../../state/evidence.ts';
import { Answer } from './Answer.tsx';
import { ProfileLink } from '../profile/ProfileLink.tsx';
import styles from './cards.module.css';
import { Count } from './Cells.tsx';
import { Reports } from './DownRows.tsx';
import { ArticleDays, ArticleName } from './GridHead.tsx';
import gridStyles from './comparison-grid.module.css';
import { Heard } from './Heard.tsx';
import { LaterPointClaims } from './LaterPointClaims.tsx';
import { Origin } from './Origin.tsx';
import type { TableProps } from './OutletsAcross.tsx';
import { RecordLine } from './RecordLine.tsx';
import { shapeByArticle, type ByArticle } from './shape-by-article.ts';
import type { Grid } from './shape-grid.ts';
import { nameOf } from './source-name.ts';

const FIRST_CARDS = 12;

interface RowProps {
  readonly name: ReactNode;
  readonly children: ReactNode;
}

/** A name and what stands to it. */
function Row({ name, children }: RowProps) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface FigureProps {
  readonly name: string;
  readonly evidence: Evidence | undefined;
  readonly noun: string;
}

function Figure({ name, evidence, noun }: FigureProps) {
  if (evidence === undefined) return null;
  return (
    <Row name={name}>
      <Count evidence={evidence} noun={noun} tabIndex={0} />
    </Row>
  );
}

interface GridProps {
  readonly grid: Grid;
}

function RestsOn({ grid: { restsOn, origin, foot } }: GridProps) {
  const [own] = origin.cells;
  return (
    <>
      <h4>{gridTexts.groups.restsOn}</h4>
      <dl className={styles.rows}>
        {restsOn.map(({ id, name, cells: [cell] }) => (
          <Figure key={id} name={name} evidence={cell} noun={nouns.source} />
        ))}
        <Figure name={gridTexts.statements} evidence={foot.cells[0]} noun={nouns.statement} />
        {own !== undefined && (
          <Row name={originTexts.name}>
            <Origin cell={own} tabIndex={0} />
          </Row>
        )}
      </dl>
    </>
  );
}

function Points({ grid: { points } }: GridProps) {
  if (points.length === 0) return null;
  return (
    <>
      <h4>{gridTexts.groups.points}</h4>
      <dl className={styles.answers}>
        {points.map(({ id, name, cells: [cell] }) => (
          <Row key={id} name={name}>
            {cell !== undefined && <Answer cell={cell} tabIndex={0} />}
          </Row>
        ))}
      </dl>
    </>
  );
}

function Voices({ grid: { voices } }: GridProps) {
  if (voices.length === 0) return null;
  return (
    <>
      <h4>{gridTexts.groups.voices}</h4>
      <dl className={styles.rows}>
        {voices.map(({ source, who, cells: [cell] }) => (
          <Row
            key={source.id}
            name={
              <>
                <ProfileLink profile={{ kind: 'source', id: source.id }}>{nameOf(source)}</ProfileLink>
                <span className={styles.small}>{who}</span>
              </>
            }
          >
            {cell?.kind === 'heard' && <Heard cell={cell} tabIndex={0} />}
          </Row>
        ))}
      </dl>
    </>
  );
}

interface CardProps {
  readonly shape: ByArticle;
  readonly article: Article;
}

function Card({ article, shape }: CardProps) {
  const heading = useId();
  const grid = shape.gridOf(article);
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h3 id={heading}>
        <ArticleName article={article} tabIndex={0} />
      </h3>
      <p>
        <ArticleDays article={article} />
      </p>
      <RestsOn grid={grid} />
      <Points grid={grid} />
      <Voices grid={grid} />
      <h4>{gridTexts.groups.reports}</h4>
      <Reports grid={grid} article={article} tabIndex={0} />
    </section>
  );
}

type TotalsProps = Pick<TableProps, 'record' | 'claimed'> & { readonly totals: Omit<Grid, 'voices'> };

/** What all articles come to, and what the record says to points and meetings. */
function Totals({ totals, record, claimed }: TotalsProps) {
  const heading = useId();
  const { restsOn, origin, foot, points, reports, leftOut } = totals;
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h3 id={heading}>{gridTexts.allArticles(claimed.articles.length)}</h3>
      <dl className={styles.rows}>
        {restsOn.map(({ id, name, total }) => (
          <Figure key={id} name={name} evidence={total} noun={nouns.source} />
        ))}
        <Figure name={originTexts.totalName} evidence={origin.total} noun={nouns.origin} />
        <Figure name={foot.name} evidence={foot.total} noun={nouns.statement} />
      </dl>
      {points.length > 0 && <h4>{gridTexts.groups.points}</h4>}
      <dl className={styles.rows}>
        {points.map(({ id, name, recordSays, total }) => (
          <Row
            key={id}
            name={
              <>
                {name}
                <RecordLine recordSays={recordSays} tabIndex={0} />
                <LaterPointClaims point={id} selection={claimed} record={record} tabIndex={0} />
              </>
            }
          >
            <Count evidence={total} noun={nouns.article} tabIndex={0} />
          </Row>
        ))}
      </dl>
      <h4>{gridTexts.groups.reports}</h4>
      <dl className={styles.rows}>
        {reports.map(({ id, name, recordSays, total }) => (
          <Row
            key={id}
            name={
              <>
                {name}
                <RecordLine recordSays={recordSays} tabIndex={0} />
              </>
            }
          >
            <Count evidence={total} noun={nouns.report} tabIndex={0} />
          </Row>
        ))}
        {leftOut !== null && (
          <Figure name={reportTexts.leftOut} evidence={leftOut.total} noun={nouns.report} />
        )}
      </dl>
    </section>
  );
}

/** The same entries as the table’s, a card an article: where a screen has no room for columns. */
export function Cards({ selection, record, told, claimed }: TableProps) {
  const shape = useMemo(() => shapeByArticle(selection, record, told), [selection, record, told]);
  const [most, setMost] = useState(FIRST_CARDS);
  const more = Math.min(FIRST_CARDS, shape.articles.length - most);
  return (
    <div className={`${styles.cards} ${gridStyles.cells}`}>
      {shape.articles.slice(0, most).map((article) => (
        <Card key={article.id} article={article} shape={shape} />
      ))}
      {more > 0 && (
        <button type="button" className={styles.more} onClick={() => setMost(most + FIRST_CARDS)}>
          {gridTexts.moreCards(more)}
        </button>
      )}
      <Totals totals={shape.totals} record={record} claimed={claimed} />
    </div>
  );
}
