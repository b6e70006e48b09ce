import { useMemo, useState, type ReactNode } from 'react';
import { differencesTexts } from '../../catalogue/differences.ts';
import type { Selection } from '../../filters/dataset.ts';
import { foreign } from '../foreign.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import styles from './differences.module.css';
import { differencesFinding } from './differences-finding.ts';
import { shapeDifferences, type Difference, type Wording } from './shape-differences.ts';

/** So many rows stand open; of more, the first of each kind, and the rest behind one button. */
const ALL_AT_ONCE = 8;
const FIRST_OF_EACH = 2;

function WordingCell({ wording }: { readonly wording: Wording }) {
  const { runs, quoted, language, where, evidence, likewise } = wording;
  return (
    <dd className={styles.side}>
      <EvidenceButton className={`${styles.open}`} evidence={evidence}>
        <span className={styles.wording} {...foreign(language)}>
          {quoted && '“'}
          {runs.map(({ text, differs, start }) =>
            differs ? (
              <mark key={start} className={styles.differs}>
                {text}
              </mark>
            ) : (
              <span key={start}>{text}</span>
            ),
          )}
          {quoted && '”'}
        </span>
        <span className={styles.where}>{where}</span>
      </EvidenceButton>
      {likewise.length > 0 && (
        <span className={styles.like}>
          {differencesTexts.inLikeWords(
            likewise.map((each) => (
              <EvidenceButton key={each.evidence.title} evidence={each.evidence}>
                {each.where}
              </EvidenceButton>
            )),
          )}
        </span>
      )}
    </dd>
  );
}

function DifferenceRow({ difference }: { readonly difference: Difference }) {
  const { label, notes, wordings } = difference;
  return (
    <div className={styles.row}>
      <dt className={styles.label}>
        {label}
        {notes.map((note) => (
          <span key={note} className={styles.note}>
            {note}
          </span>
        ))}
      </dt>
      {wordings.map((wording) => (
        <WordingCell key={wording.evidence.title} wording={wording} />
      ))}
    </div>
  );
}

function Rows({ kinds }: { readonly kinds: readonly (readonly Difference[])[] }) {
  const [all, setAll] = useState(false);
  const total = kinds.flat().length;
  const isLong = total > ALL_AT_ONCE;
  const shown = kinds.flatMap((rows) => (all || !isLong ? rows : rows.slice(0, FIRST_OF_EACH)));
  return (
    <>
      <dl className={styles.rows}>
        {shown.map((difference) => (
          <DifferenceRow key={difference.id} difference={difference} />
        ))}
      </dl>
      {isLong && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? differencesTexts.showFirst : differencesTexts.showAll(total)}
        </button>
      )}
    </>
  );
}

interface Props {
  readonly selection: Selection;
  readonly whole: Selection;
  /** What the filters leave out. */
  readonly leftOut?: ReactNode;
  /** How often such findings are right. */
  readonly rate?: ReactNode;
}

/** Where articles say different things of the same, each wording beside the other. */
export function Differences({ selection, whole, leftOut, rate }: Props) {
  const finding = useMemo(
    () => differencesFinding(selection, selection.disagreements.length < whole.disagreements.length),
    [selection, whole],
  );
  const kinds = useMemo(() => shapeDifferences(selection), [selection]);
  return (
    <section id="differences" className={styles.section} aria-label={finding}>
      <h2>{finding}</h2>
      <p className={styles.about}>
        {kinds.length > 0 && differencesTexts.about}
        {leftOut}
      </p>
      {kinds.length > 0 && <Rows kinds={kinds} />}
      {rate}
    </section>
  );
}
