import { memo, useId, useState } from 'react';
import type { Article } from '../../articles/article.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import { headingOf, summaryOf } from '../../record/summary.ts';
import { ArticleTable } from './ArticleTable.tsx';
import { ChartView } from './ChartView.tsx';
import { EntryTable } from './EntryTable.tsx';
import { FractionTables } from './FractionTables.tsx';
import { Legend } from './Legend.tsx';
import { SentenceLine } from './SentenceLine.tsx';
import styles from './timeline.module.css';
import { words } from './words.ts';

const forms = ['chart', 'table'] as const;
type Form = (typeof forms)[number];

interface Props {
  readonly selection: Selection;
  readonly record: AttendanceRecord;
}

interface PartProps {
  readonly entries: readonly Ministerial[];
  readonly articles: readonly Article[];
  readonly record: AttendanceRecord;
}

function FormChoice({ form, choose }: { readonly form: Form; readonly choose: (form: Form) => void }) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{words.showAs}</legend>
      {forms.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={form === each} onChange={() => choose(each)} />
          {words[each]}
        </label>
      ))}
    </fieldset>
  );
}

function Body({ entries, articles, record }: PartProps) {
  const [form, setForm] = useState<Form>('chart');
  return (
    <>
      <FormChoice form={form} choose={setForm} />
      {form === 'chart' ? (
        <>
          <ChartView entries={entries} articles={articles} record={record} />
          <Legend entries={entries} articles={articles} record={record} />
        </>
      ) : (
        <div className={styles.tables}>
          <EntryTable entries={entries} />
          <ArticleTable articles={articles} />
        </div>
      )}
      <FractionTables entries={entries} record={record} />
    </>
  );
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** Filters hand over new lists of the same items: only a change of the items is worth a redraw. */
const Stable = memo(
  function Stable({ entries, articles, record }: PartProps) {
    const headingId = useId();
    return (
      <section aria-labelledby={headingId} className={styles.timeline}>
        <h2 id={headingId}>
          <SentenceLine sentence={headingOf(entries, record)} />
        </h2>
        <p className={styles.what}>{words.section}</p>
        <p className={styles.summary}>
          <SentenceLine sentence={summaryOf(entries, record)} />
        </p>
        <figure className={styles.figureBox} aria-labelledby={headingId}>
          <Body entries={entries} articles={articles} record={record} />
        </figure>
      </section>
    );
  },
  (a, b) => a.record === b.record && sameItems(a.entries, b.entries) && sameItems(a.articles, b.articles),
);

/** Attendance at the record’s ministerials: the finding, the chart or its table, the fractions. */
export function Timeline({ selection, record }: Props) {
  return <Stable entries={selection.ministerials} articles={selection.articles} record={record} />;
}
