import { useMemo, type CSSProperties } from 'react';
import { sideBySideTexts as texts } from '../../catalogue/side-by-side.ts';
import type { Point } from '../../corpus/story.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import { useView } from '../../state/view-url.ts';
import { textOf } from '../comparison/counted.ts';
import { FindingText } from '../comparison/FindingText.tsx';
import { NONE, type LeftOutReports } from '../comparison/left-out.ts';
import { useRovingFocus } from '../comparison/use-roving-focus.ts';
import { GroupRow } from './Cells.tsx';
import { chosenArticles, LEAST } from './choose.ts';
import { columnLabels, ColumnLabelsContext } from './column-labels.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { OnlyRows } from './OnlyRows.tsx';
import { Picker } from './Picker.tsx';
import { LeftOutRow, PointRows, ReportRows } from './PointRows.tsx';
import { shapeSideBySide, type SideBySideRows } from './shape-side-by-side.ts';
import styles from './side-by-side.module.css';
import { UtteranceRows } from './UtteranceRows.tsx';
import { VoiceRows } from './VoiceRows.tsx';
import { WhoWasFirst } from './WhoWasFirst.tsx';
import { roles } from '../roles.ts';

function Table({ rows }: { readonly rows: SideBySideRows }) {
  const { articles, finding, voices, utterances, points, reports, leftOut, only } = rows;
  const roving = useRovingFocus();
  const n = articles.length;
  const style: CSSProperties & Record<'--articles', number> = { '--articles': n };
  return (
    <table role="grid" className={styles.table} style={style} data-articles={n} {...roving}>
      <caption className="visually-hidden">{texts.caption(textOf(finding))}</caption>
      <thead {...roles.rowgroup}>
        <tr {...roles.row}>
          <td {...roles.gridcell} className={styles.corner} />
          {articles.map((article) => (
            <ColumnHead key={article.id} article={article} />
          ))}
        </tr>
      </thead>
      <tbody {...roles.rowgroup}>
        <GroupRow
          name={texts.groups.sources}
          articles={articles}
          note={voices.length === 0 ? texts.none.sources(n) : null}
        />
        <VoiceRows rows={voices} />
      </tbody>
      <tbody {...roles.rowgroup}>
        <GroupRow
          name={texts.groups.utterances}
          articles={articles}
          note={utterances.length === 0 ? texts.none.utterances(n) : null}
        />
        <UtteranceRows rows={utterances} />
      </tbody>
      {points.length > 0 && (
        <tbody {...roles.rowgroup}>
          <GroupRow name={texts.groups.points} articles={articles} />
          <PointRows articles={articles} rows={points} />
        </tbody>
      )}
      {(reports.length > 0 || leftOut !== null) && (
        <tbody {...roles.rowgroup}>
          <GroupRow name={texts.groups.reports} articles={articles} />
          <ReportRows articles={articles} rows={reports} />
          {leftOut !== null && <LeftOutRow articles={articles} row={leftOut} />}
        </tbody>
      )}
      <tbody {...roles.rowgroup}>
        <GroupRow name={texts.groups.only} articles={articles} />
        <OnlyRows only={only} />
      </tbody>
    </table>
  );
}

interface Props {
  /** What the filters leave. */
  readonly selection: Selection;
  readonly whole: Selection;
  readonly record: AttendanceRecord;
  readonly points: readonly Point[];
  /** Of every source, also of those that the filters leave out. */
  readonly names: ReadonlyMap<string, string>;
  /** The reports of the articles shown that the filters leave out. */
  readonly leftOut?: LeftOutReports;
}

/** Two to four articles set side by side: what they share lined up, and what only one of them has. */
export function SideBySide({ selection, whole, record, points, names, leftOut = NONE }: Props) {
  const { compare } = useView();
  const choice = useMemo(() => chosenArticles(compare, selection, whole), [compare, selection, whole]);
  const rows = useMemo(
    () => shapeSideBySide(selection, choice.articles, record, { points, names, leftOut }),
    [selection, choice, record, points, names, leftOut],
  );
  const labels = useMemo(() => columnLabels(choice.articles), [choice]);
  return (
    <div className={styles.part}>
      <Picker articles={selection.articles} choice={choice} />
      {choice.articles.length >= LEAST && (
        <>
          <h3 className={styles.finding}>
            <FindingText finding={rows.finding} />
          </h3>
          <p className={styles.among}>
            {texts.first.lead}
            <WhoWasFirst articles={choice.articles} what={texts.first.all} tabIndex={0} />
          </p>
          <ColumnLabelsContext value={labels}>
            <Table rows={rows} />
          </ColumnLabelsContext>
        </>
      )}
    </div>
  );
}
