import { intervalInWords } from '../../../common/words.ts';
import { useCitations } from '../../../data/citations.ts';
import type { Ministerial } from '../../../record/record.ts';
import { CopyLink } from '../CopyLink.tsx';
import { OutwardLink } from '../OutwardLink.tsx';
import type { Lookup } from '../lookup.ts';
import { attendanceNames, kindNames } from '../words.ts';
import { ReportEntry } from './ReportEntry.tsx';
import styles from './entries.module.css';

function attendanceInWords(entry: Ministerial): string {
  const likely = entry.confidence === 'likely' ? ' (likely)' : '';
  const partial = entry.partial === null ? '' : `; ${entry.partial.what} (rests on ${entry.partial.rests})`;
  return `${attendanceNames[entry.attendance]}${likely}${partial}`;
}

function Citations({ ministerial }: { readonly ministerial: string }) {
  const citations = useCitations(ministerial);
  if (citations.isPending) return <p role="status">Loading the citations…</p>;
  if (citations.isError) {
    return (
      <p role="alert">
        {citations.error.message}{' '}
        <button type="button" onClick={() => void citations.refetch()}>
          Try again
        </button>
      </p>
    );
  }
  if (citations.data.length === 0) return <p>No citation is on file for this entry.</p>;
  return (
    <ol className={styles.citations}>
      {citations.data.map(({ url, publisher, published, supports }) => (
        <li key={url}>
          <OutwardLink address={url}>{publisher}</OutwardLink>
          {published === null ? '' : `, ${published}`}: {supports}
        </li>
      ))}
    </ol>
  );
}

interface Props {
  readonly ministerial: Ministerial;
  readonly lookup: Lookup;
  /** The only entry of its list: its citations stand open. */
  readonly alone: boolean;
}

export function MinisterialEntry({ ministerial: entry, lookup, alone }: Props) {
  const reports = [...lookup.reports.values()].filter((report) => report.ministerial === entry.id);
  const { usRepresentative: sat, usPrincipal: principal } = entry;
  return (
    <>
      <h3 className={styles.name}>
        {kindNames[entry.kind]}, {intervalInWords({ earliest: entry.startDate, latest: entry.endDate })}
      </h3>
      <dl className={styles.facts}>
        <dt>Place</dt>
        <dd>
          {entry.place} ({entry.format})
        </dd>
        <dt>{principal.office}</dt>
        <dd>
          {principal.name}: {attendanceInWords(entry)}
        </dd>
        {sat?.name !== principal.name && (
          <>
            <dt>Sat in</dt>
            <dd>{sat === null ? 'not known' : `${sat.name}, ${sat.office}`}</dd>
          </>
        )}
        {(entry.attendance === 'absent' || entry.reasonGiven !== null) && (
          <>
            <dt>Reason</dt>
            <dd>
              {entry.reasonGiven === null
                ? 'none given, as far as the record goes'
                : `${entry.reasonGiven} Given by: ${entry.reasonGivenBy ?? 'not known'}.`}
            </dd>
          </>
        )}
        {entry.jointWith !== null && (
          <>
            <dt>Joint</dt>
            <dd>Held together with the other kind of ministerial; each is an entry.</dd>
          </>
        )}
      </dl>
      {entry.remark !== null && <p className={styles.small}>{entry.remark}</p>}
      <p>
        <CopyLink what="Copy link to this entry" opening={{ reading: null, entry: entry.id }} />
      </p>
      <details open={alone}>
        <summary>Citations</summary>
        <Citations ministerial={entry.id} />
      </details>
      <details open={alone}>
        <summary>What the articles report of it ({reports.length})</summary>
        <ul className={styles.nested}>
          {reports.map((report) => (
            <li key={report.id}>
              <ReportEntry report={report} lookup={lookup} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
