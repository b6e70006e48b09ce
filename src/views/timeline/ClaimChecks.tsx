import { memo, useId, useMemo } from 'react';
import type { Article } from '../../articles/article.ts';
import { kindWords } from '../../catalogue/record.ts';
import { claimColumns, texts, words } from '../../catalogue/timeline.ts';
import { intervalInWords } from '../../common/words.ts';
import type { Certainty } from '../../corpus/certainty.ts';
import type { AttendanceReport } from '../../corpus/corpus.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import { useRovingFocus } from '../comparison/use-roving-focus.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { evidenceOfEntry } from './evidence-of.ts';
import { SentenceLine } from './SentenceLine.tsx';
import { claimChecks, claimsLeftOut, type ClaimCheck } from './shape-claims.ts';
import styles from './claims.module.css';

const NONE: readonly Certainty[] = [];

interface Props {
  readonly articles: readonly Article[];
  readonly reports: readonly AttendanceReport[];
  readonly record: AttendanceRecord;
  readonly certainties?: readonly Certainty[];
  /** The element that says what the keys do. */
  readonly keysId: string;
}

function SpokenOf({ about, of }: Pick<ClaimCheck, 'about' | 'of'>) {
  if (of === 'absences') return texts.ofAbsences;
  const words = of === 'the-absence' ? texts.ofTheAbsence : texts.upToTheAbsence;
  return (
    <>
      {words(kindWords[about.kind])}{' '}
      <EvidenceButton evidence={evidenceOfEntry(about)}>
        {intervalInWords({ earliest: about.startDate, latest: about.endDate })}
      </EvidenceButton>
    </>
  );
}

function Sayings({ sayings, about, of }: Pick<ClaimCheck, 'sayings' | 'about' | 'of'>) {
  return (
    <>
      {sayings.map(({ outlet, words: said, evidence }, index) => (
        <span key={`${outlet} ${said} ${JSON.stringify(evidence.entries)}`}>
          {index > 0 && '; '}
          <q className={styles.said}>
            <EvidenceButton evidence={evidence} className={styles.words ?? ''}>
              {said}
            </EvidenceButton>
          </q>{' '}
          {outlet}
        </span>
      ))}
      <span className={styles.about}>
        {' '}
        <SpokenOf about={about} of={of} />
      </span>
    </>
  );
}

interface CheckProps extends Pick<Props, 'keysId'> {
  readonly check: ClaimCheck;
}

function Check({ check: { sayings, about, of, answers, isShare }, keysId }: CheckProps) {
  const roving = useRovingFocus();
  const heading = useId();
  return (
    <div>
      <p id={heading} className={styles.sayings}>
        <Sayings sayings={sayings} about={about} of={of} />
      </p>
      <table
        role="grid"
        className={styles.check}
        aria-labelledby={heading}
        aria-describedby={keysId}
        {...roving}
      >
        <thead>
          <tr>
            <th scope="col">{claimColumns.population}</th>
            <th scope="col">{isShare ? claimColumns.share : claimColumns.answer}</th>
            <th scope="col">{claimColumns.arithmetic}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map(({ id, population, answer, figures }) => (
            <tr key={id}>
              <th scope="row">
                <SentenceLine sentence={population} tabIndex={-1} />
              </th>
              <td className={styles.answer}>
                <SentenceLine sentence={answer} tabIndex={-1} />
              </td>
              <td>
                <SentenceLine sentence={figures} tabIndex={-1} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Superlatives as the articles word them, each with the record’s answer; nothing where none is made. */
export const ClaimChecks = memo(function ClaimChecks(props: Props) {
  const { articles, reports, record, certainties = NONE, keysId } = props;
  const checks = useMemo(
    () => claimChecks(articles, reports, record, certainties),
    [articles, reports, record, certainties],
  );
  const leftOut = useMemo(
    () => claimsLeftOut(articles, reports, record, certainties),
    [articles, reports, record, certainties],
  );
  if (checks.length === 0 && leftOut === null) return null;
  return (
    <div className={styles.claims}>
      <h3>{words.claims}</h3>
      <div className={styles.checks}>
        {checks.map((check) => (
          <Check key={check.id} check={check} keysId={keysId} />
        ))}
      </div>
      {leftOut !== null && (
        <p className={styles.leftOut}>
          {texts.claimsLeftOut(
            <EvidenceButton key="left-out" evidence={leftOut}>
              {texts.claimsLeftOutCount(leftOut.entries.length)}
            </EvidenceButton>,
          )}
        </p>
      )}
    </div>
  );
});
