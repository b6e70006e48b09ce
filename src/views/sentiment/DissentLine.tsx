import { dissentTexts } from '../../catalogue/sentiment.ts';
import type { Selection } from '../../filters/dataset.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { Sentence } from '../Sentence.tsx';
import { alliedConcern, analystReassurance } from './column-kinds.ts';
import { OutletName, SourceName } from './Names.tsx';
import styles from './panel-body.module.css';
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

function Names({ dissent }: { readonly dissent: Dissent }) {
  if (dissent.sources.length === 0) {
    return <EvidenceButton evidence={dissent.statements}>{dissentTexts.none}</EvidenceButton>;
  }
  return dissent.sources.map((dissenter, index) => (
    <span key={dissenter.source.id}>
      {index > 0 && '; '}
      <Dissenting dissenter={dissenter} />
    </span>
  ));
}

function named(dissent: Dissent) {
  return { name: dissent.name, who: <Names dissent={dissent} /> };
}

/** Names the analyst who reassures and the ally who worries, whom the two columns leave out. */
export function DissentLine({ selection }: { readonly selection: Selection }) {
  const analysts = shapeDissent(selection, analystReassurance);
  const allies = shapeDissent(selection, alliedConcern);
  return (
    <p className={styles.dissent}>
      <Sentence of={dissentTexts.line(named(analysts), named(allies))} />
    </p>
  );
}
