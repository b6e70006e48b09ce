import { Fragment, useMemo, useRef, type CSSProperties } from 'react';
import { gridTexts } from '../../catalogue/comparison.ts';
import styles from './comparison-grid.module.css';
import { ArticleRow, DownHead, TotalsRow } from './DownRows.tsx';
import type { TableProps } from './OutletsAcross.tsx';
import { Scroller } from './Scroller.tsx';
import { shapeByArticle, type ByArticle } from './shape-by-article.ts';
import { useMedia } from './use-media.ts';
import { useRovingFocus } from './use-roving-focus.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

/** Up to here every row is drawn, and the browser's own search finds what is in it. */
const MOST_DRAWN = 60;

interface DownProps extends Omit<TableProps, 'selection' | 'told'> {
  readonly shape: ByArticle;
}

function styleOf({ totals }: ByArticle): CSSProperties & Record<'--figures' | '--answers', number> {
  return { '--figures': totals.restsOn.length + 2, '--answers': totals.points.length + 1 };
}

function WholeTable({ shape, caption, claimed, record }: DownProps) {
  const roving = useRovingFocus();
  const { articles, totals } = shape;
  return (
    <Scroller>
      <table role="grid" className={`${styles.grid} ${styles.down}`} style={styleOf(shape)} {...roving}>
        <caption className="visually-hidden">{gridTexts.caption(caption)}</caption>
        <thead>
          <DownHead {...{ totals, claimed, record }} />
        </thead>
        <tbody>
          {articles.map((article, index) => (
            <ArticleRow key={article.id} shape={shape} article={article} rowIndex={index + 2} />
          ))}
        </tbody>
        <tbody>
          <TotalsRow totals={totals} rowIndex={articles.length + 2} />
        </tbody>
      </table>
    </Scroller>
  );
}

function VirtualTable({ shape, caption, claimed, record }: DownProps) {
  const box = useRef<HTMLDivElement>(null);
  const { articles, totals } = shape;
  const { rows, rest, measure, head, ...roving } = useVirtualRows(articles.length, box);
  return (
    <Scroller tall={box}>
      <table
        role="grid"
        className={`${styles.grid} ${styles.down}`}
        style={styleOf(shape)}
        aria-rowcount={articles.length + 2}
        {...roving}
      >
        <caption className="visually-hidden">{gridTexts.caption(caption)}</caption>
        <thead ref={head}>
          <DownHead {...{ totals, claimed, record }} />
        </thead>
        <tbody>
          {rows.map(({ index, gap }) => {
            const article = articles[index];
            if (article === undefined) return null;
            return (
              <Fragment key={article.id}>
                {gap > 0 && <Gap height={gap} />}
                <ArticleRow shape={shape} article={article} rowIndex={index + 2} measure={measure} />
              </Fragment>
            );
          })}
          <Gap height={rest} />
        </tbody>
        <tbody>
          <TotalsRow totals={totals} rowIndex={articles.length + 2} />
        </tbody>
      </table>
    </Scroller>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return <tr aria-hidden="true" className={styles.gap} style={{ height }} />;
}

/** The same entries turned round, an article a row: for more articles than stand side by side. */
export function OutletsDown({ selection, record, told, claimed, caption }: TableProps) {
  const shape = useMemo(() => shapeByArticle(selection, record, told), [selection, record, told]);
  const isPaper = useMedia('print');
  const Table = shape.articles.length > MOST_DRAWN && !isPaper ? VirtualTable : WholeTable;
  return <Table {...{ shape, record, claimed, caption }} />;
}
