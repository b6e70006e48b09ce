import { noteTexts } from '../../catalogue/sentiment.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import { asksForSources } from '../../filters/passes.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { stanceMarks } from '../../catalogue/general.ts';
import { Sentence } from '../Sentence.tsx';
import { OutletName } from './Names.tsx';
import styles from './panel-body.module.css';
import { useFirstOf } from './use-first-of.tsx';
import { shapeOneSided, type OneSided } from './shape-outlets.ts';
import { shapeOwnVoice, shapeOwnVoiceLeftOut, shapeOwnVoiceUntrusted } from './shape-own-voice.ts';

/** As many names as a reader takes in. */
const FIRST_OUTLETS = 12;

function OneOutlet({ outlet: { id, name, evidence, tentative } }: { readonly outlet: OneSided }) {
  const statements = (
    <EvidenceButton evidence={evidence}>{noteTexts.statements(evidence.entries.length)}</EvidenceButton>
  );
  const { together, after } = noteTexts.counted(statements, tentative);
  return (
    <>
      <OutletName outlet={{ id, name }} />
      <span className={styles.together}>
        <Sentence of={together} />
      </span>
      {after}
    </>
  );
}

function Outlets({ outlets }: { readonly outlets: readonly OneSided[] }) {
  const { shown, more } = useFirstOf(outlets, FIRST_OUTLETS);
  if (outlets.length === 0) return noteTexts.none;
  return (
    <>
      {shown.map((outlet, index) => (
        <span key={outlet.id}>
          {index > 0 && ', '}
          <OneOutlet outlet={outlet} />
        </span>
      ))}
      {more !== null && ', '}
      {more}
    </>
  );
}

/** Which outlets’ sources stand on one side only. */
export function OneSidedOutlets({ selection }: { readonly selection: Selection }) {
  const reassuring = <Outlets outlets={shapeOneSided(selection, 'reassurance')} />;
  const worrying = <Outlets outlets={shapeOneSided(selection, 'concern')} />;
  return (
    <p className={styles.note}>
      <Sentence of={noteTexts.oneSided(reassuring, worrying)} />
    </p>
  );
}

function OwnVoiceFigures({ selection }: { readonly selection: Selection }) {
  return shapeOwnVoice(selection).map(({ stance, evidence, tentative }, index) => (
    <span key={stance}>
      {index > 0 && ', '}
      <EvidenceButton evidence={evidence}>
        {noteTexts.ownVoiceFigure(evidence.entries.length, stanceMarks[stance].word)}
      </EvidenceButton>
      {tentative.entries.length > 0 && ' '}
      {tentative.entries.length > 0 && (
        <span className={`${styles.unsure} ${styles.together}`}>
          <Sentence
            of={noteTexts.tentative(
              <EvidenceButton evidence={tentative}>
                {noteTexts.tentativeFigure(tentative.entries.length)}
              </EvidenceButton>,
            )}
          />
        </span>
      )}
    </span>
  ));
}

interface OwnVoiceProps {
  readonly selection: Selection;
  /** The same without filters. */
  readonly whole: Selection;
  readonly filters: Filters;
}

/** What the outlets say themselves; where sources or a certainty are chosen, what is left out, which is no finding of none. */
export function OwnVoiceCount({ selection, whole, filters }: OwnVoiceProps) {
  if (!asksForSources(filters)) {
    const untrusted = shapeOwnVoiceUntrusted(filters, selection, whole);
    const n = untrusted.entries.length;
    const sentences = <EvidenceButton evidence={untrusted}>{noteTexts.leftOutFigure(n)}</EvidenceButton>;
    return (
      <p className={styles.note}>
        <Sentence of={noteTexts.ownVoice(<OwnVoiceFigures selection={selection} />)} />
        {n > 0 && <Sentence of={noteTexts.ownVoiceUntrusted(sentences)} />}
      </p>
    );
  }
  const leftOut = shapeOwnVoiceLeftOut(filters, selection, whole);
  const figure = (
    <EvidenceButton evidence={leftOut}>{noteTexts.leftOutFigure(leftOut.entries.length)}</EvidenceButton>
  );
  return (
    <p className={styles.note}>
      <Sentence of={noteTexts.ownVoiceLeftOut(figure)} />
    </p>
  );
}
