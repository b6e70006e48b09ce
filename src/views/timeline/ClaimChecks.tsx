import { memo, useMemo } from 'react';
import type { Article } from '../../articles/article.ts';
import { kindWords } from '../../catalogue/record.ts';
import { texts, words } from '../../catalogue/timeline.ts';
import type { AttendanceReport } from '../../corpus/corpus.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import { daysInWords } from '../../record/wording.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { evidenceOfEntry } from './evidence-of.ts';
import { SentenceLine } from './SentenceLine.tsx';
import { claimChecks, type ClaimCheck } from './shape-claims.ts';
import styles from './claims.module.css';

interface Props {
  readonly articles: readonly Article[];
  readonly reports: readonly AttendanceReport[];
  readonly record: AttendanceRecord;
}

function Check({ check: { sayings, about, answers } }: { readonly check: ClaimCheck }) {
  return (
    <li>
      <p className={styles.claim}>
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
          {texts.ofTheAbsence(kindWords[about.kind])}{' '}
          <EvidenceButton evidence={evidenceOfEntry(about)}>{daysInWords(about)}</EvidenceButton>
        </span>
      </p>
      <ul className={styles.answers}>
        {answers.map(({ id, population, verdict, figures }) => (
          <li key={id}>
            <SentenceLine sentence={population} />: {verdict !== null && <b>{verdict}: </b>}
            <SentenceLine sentence={figures} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Superlatives as the articles word them, each with the record’s answer; nothing where none is made. */
export const ClaimChecks = memo(function ClaimChecks({ articles, reports, record }: Props) {
  const checks = useMemo(() => claimChecks(articles, reports, record), [articles, reports, record]);
  if (checks.length === 0) return null;
  return (
    <div className={styles.claims}>
      <h3>{words.claims}</h3>
      <ul className={styles.checks}>
        {checks.map((check) => (
          <Check key={check.id} check={check} />
        ))}
      </ul>
    </div>
  );
});
