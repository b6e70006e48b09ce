import { memo, useId, useState, type ReactNode } from 'react';
import type { Article } from '../../articles/article.ts';
import { words } from '../../catalogue/timeline.ts';
import type { Certainty } from '../../corpus/certainty.ts';
import type { AttendanceReport } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import { headingOf, summaryOf } from '../../record/summary.ts';
import { ArticleTable } from './ArticleTable.tsx';
import { ChartView } from './ChartView.tsx';
import { ClaimChecks } from './ClaimChecks.tsx';
import { EntryTable } from './EntryTable.tsx';
import { FractionTables } from './FractionTables.tsx';
import { Legend } from './Legend.tsx';
import { SentenceLine } from './SentenceLine.tsx';
import styles from './timeline.module.css';
import { useEntryLink } from './use-entry-link.ts';
import { useSameItems } from './use-same-items.ts';
import { useTimelineWindow } from './use-window.ts';

const forms = ['chart', 'table'] as const;
type Form = (typeof forms)[number];

const NONE: readonly Certainty[] = [];

interface Props {
  readonly selection: Selection;
  readonly record: AttendanceRecord;
  /** All that the corpus holds, so that no filter takes from a claim what it speaks of. */
  readonly reports?: readonly AttendanceReport[];
  /** A claim that rests on a report of another certainty is left out. */
  readonly certainties?: readonly Certainty[];
  /** How often attendance reports are right. */
  readonly rate?: ReactNode;
}

interface FindingProps {
  readonly id: string;
  readonly entries: readonly Ministerial[];
  readonly record: AttendanceRecord;
}

interface PartProps {
  readonly headingId: string;
  readonly entries: readonly Ministerial[];
  readonly articles: readonly Article[];
  readonly reports: readonly AttendanceReport[];
  readonly record: AttendanceRecord;
  readonly certainties: readonly Certainty[];
  readonly rate: ReactNode;
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

const Body = memo(function Body(props: PartProps) {
  const { headingId, entries, articles, reports, record, certainties, rate } = props;
  const [form, setForm] = useState<Form>('chart');
  const window = useTimelineWindow(entries, record);
  const keysId = useId();
  return (
    <>
      <figure className={styles.figureBox} aria-labelledby={headingId}>
        <FormChoice form={form} choose={setForm} />
        {form === 'chart' ? (
          <>
            {window !== null && (
              <ChartView entries={entries} articles={articles} record={record} window={window} />
            )}
            <Legend entries={entries} articles={articles} range={window?.range ?? null} />
          </>
        ) : (
          <div className={styles.tables}>
            <EntryTable entries={entries} keysId={keysId} />
            <ArticleTable articles={articles} keysId={keysId} />
          </div>
        )}
      </figure>
      <div className={styles.counted}>
        <p className={styles.note}>
          {words.entry}{' '}
          <span id={keysId} className={styles.keys}>
            {words.tableKeys}
          </span>
        </p>
        {rate}
        <ClaimChecks {...{ articles, reports, record, certainties, keysId }} />
        <FractionTables entries={entries} record={record} days={window?.days ?? null} keysId={keysId} />
      </div>
    </>
  );
});

const Finding = memo(function Finding({ id, entries, record }: FindingProps) {
  return (
    <>
      <h2 id={id}>
        <SentenceLine sentence={headingOf(entries, record)} />
      </h2>
      <p className={styles.what}>{words.section}</p>
      <p className={styles.summary}>
        <SentenceLine sentence={summaryOf(entries, record)} />
      </p>
    </>
  );
});

/** Attendance at the record’s ministerials: the finding, the chart or its table, what the articles make of it, the fractions. */
export function Timeline({
  selection,
  record,
  reports = selection.reports,
  certainties = NONE,
  rate,
}: Props) {
  useEntryLink(record);
  const headingId = useId();
  const entries = useSameItems(selection.ministerials);
  const articles = useSameItems(selection.articles);
  const told = useSameItems(reports);
  const chosen = useSameItems(certainties);
  return (
    <section id="timeline" aria-labelledby={headingId} className={styles.timeline}>
      <Finding id={headingId} entries={entries} record={record} />
      <Body
        headingId={headingId}
        entries={entries}
        articles={articles}
        reports={told}
        record={record}
        certainties={chosen}
        rate={rate}
      />
    </section>
  );
}
