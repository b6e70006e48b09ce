import { ministerialTexts } from '../../../catalogue/reader.ts';
import { intervalInWords } from '../../../common/words.ts';
import { useBackground } from '../../../data/citations.ts';
import type { Ministerial } from '../../../record/record.ts';
import { CopyLink } from '../CopyLink.tsx';
import { OutwardLink } from '../OutwardLink.tsx';
import type { Lookup } from '../lookup.ts';
import { attendanceNames, kindNames } from '../words.ts';
import { ReportEntry } from './ReportEntry.tsx';
import styles from './entries.module.css';

function attendanceInWords(entry: Ministerial): string {
  const likely = entry.confidence === 'likely' ? ministerialTexts.likely : '';
  const partial =
    entry.partial === null ? '' : ministerialTexts.partial(entry.partial.what, entry.partial.rests);
  return `${attendanceNames[entry.attendance]}${likely}${partial}`;
}

function Citations({ ministerial }: { readonly ministerial: string }) {
  const background = useBackground(ministerial);
  if (background.isPending) return <p role="status">{ministerialTexts.loading}</p>;
  if (background.isError) {
    return (
      <p role="alert">
        {background.error.message}{' '}
        <button type="button" onClick={() => void background.refetch()}>
          {ministerialTexts.tryAgain}
        </button>
      </p>
    );
  }
  const { remark, citations } = background.data;
  return (
    <>
      {citations.length === 0 && <p>{ministerialTexts.noCitation}</p>}
      <ol className={styles.citations}>
        {citations.map(({ url, publisher, published, supports }) => (
          <li key={url}>
            <OutwardLink address={url}>{publisher}</OutwardLink>
            {published === null ? '' : `, ${published}`}: {supports}
          </li>
        ))}
      </ol>
      {remark !== null && <p className={styles.small}>{remark}</p>}
    </>
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
        {ministerialTexts.heading(
          kindNames[entry.kind],
          intervalInWords({ earliest: entry.startDate, latest: entry.endDate }),
        )}
      </h3>
      <dl className={styles.facts}>
        <dt>{ministerialTexts.place}</dt>
        <dd>
          {entry.place} ({entry.format})
        </dd>
        <dt>{principal.office}</dt>
        <dd>
          {principal.name}: {attendanceInWords(entry)}
        </dd>
        {sat?.name !== principal.name && (
          <>
            <dt>{ministerialTexts.satIn}</dt>
            <dd>{sat === null ? ministerialTexts.notKnown : `${sat.name}, ${sat.office}`}</dd>
          </>
        )}
        {(entry.attendance === 'absent' || entry.reasonGiven !== null) && (
          <>
            <dt>{ministerialTexts.reason}</dt>
            <dd>
              {entry.reasonGiven === null
                ? ministerialTexts.noReasonGiven
                : ministerialTexts.reasonGiven(
                    entry.reasonGiven,
                    entry.reasonGivenBy ?? ministerialTexts.notKnown,
                  )}
            </dd>
          </>
        )}
        {entry.jointWith !== null && (
          <>
            <dt>{ministerialTexts.joint}</dt>
            <dd>{ministerialTexts.jointWith}</dd>
          </>
        )}
      </dl>
      {entry.remark !== null && <p className={styles.small}>{entry.remark}</p>}
      <p>
        <CopyLink what={ministerialTexts.copy} opening={{ reading: null, entry: entry.id }} />
      </p>
      <details open={alone}>
        <summary>{ministerialTexts.citations}</summary>
        <Citations ministerial={entry.id} />
      </details>
      <details open={alone}>
        <summary>{ministerialTexts.reported(reports.length)}</summary>
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
