import { dissentTexts } from '../../catalogue/sentiment.ts';
import type { Selection } from '../../filters/dataset.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { Sentence } from '../Sentence.tsx';
import { alliedConcern, analystReassurance, unnamedConcern } from './column-kinds.ts';
import { OutletName, SourceName } from './Names.tsx';
import styles from './panel-body.module.css';
import { useFirstOf } from './use-first-of.tsx';
import { shapeDissent, type Dissent, type Dissenter } from './shape-dissent.ts';

function Dissenting({
  dissenter: { source, outlet, evidence, tentative },
}: {
  readonly dissenter: Dissenter;
}) {
  const name = <SourceName source={source} />;
  const statements = (
    <EvidenceButton evidence={evidence}>{dissentTexts.statements(evidence.entries.length)}</EvidenceButton>
  );
  const where = outlet === null ? null : <OutletName outlet={outlet} />;
  return <Sentence of={dissentTexts.who(name, statements, where, tentative)} />;
}

/** As many names as a reader takes in. */
const FIRST_NAMES = 12;

interface NamesProps {
  readonly dissent: Dissent;
  readonly none: string;
}

function Names({ dissent, none }: NamesProps) {
  const { shown, more } = useFirstOf(dissent.sources, FIRST_NAMES);
  if (dissent.sources.length === 0) {
    return <EvidenceButton evidence={dissent.statements}>{none}</EvidenceButton>;
  }
  return (
    <>
      {shown.map((dissenter, index) => (
        <span key={dissenter.source.id}>
          {index > 0 && '; '}
          <Dissenting dissenter={dissenter} />
        </span>
      ))}
      {more !== null && '; '}
      {more}
    </>
  );
}

interface LineProps {
  readonly dissent: Dissent;
  /** What stands where there is none. */
  readonly none?: string;
}

function Line({ dissent, none = dissentTexts.none }: LineProps) {
  return (
    <p className={styles.dissent}>
      <Sentence of={dissentTexts.line(dissent.name, <Names dissent={dissent} none={none} />)} />
    </p>
  );
}

/** Names the analyst who reassures and the official who worries, whom the two columns leave out. */
export function DissentLines({ selection }: { readonly selection: Selection }) {
  const unnamed = shapeDissent(selection, unnamedConcern);
  const isSilent = unnamed.sources.length === 0;
  return (
    <>
      <Line dissent={shapeDissent(selection, analystReassurance)} />
      <Line
        dissent={shapeDissent(selection, alliedConcern)}
        none={isSilent ? dissentTexts.none : dissentTexts.noneByName}
      />
      {!isSilent && <Line dissent={unnamed} />}
    </>
  );
}
