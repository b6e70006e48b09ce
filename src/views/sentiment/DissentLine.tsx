import { dissentTexts } from '../../catalogue/sentiment.ts';
import type { Selection } from '../../filters/dataset.ts';
import { isolated } from '../foreign.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { Sentence } from '../Sentence.tsx';
import { alliedConcern, analystReassurance } from './column-kinds.ts';
import styles from './panel-body.module.css';
import { shapeDissent, type Dissent } from './shape-dissent.ts';

function Names({ dissent }: { readonly dissent: Dissent }) {
  if (dissent.sources.length === 0) {
    return <EvidenceButton evidence={dissent.statements}>{dissentTexts.none}</EvidenceButton>;
  }
  return dissent.sources.map(({ source, outlet, evidence, tentative }, index) => (
    <span key={source.id}>
      {index > 0 && ', '}
      <EvidenceButton evidence={evidence}>
        {dissentTexts.figure(isolated(source.name), evidence.entries.length)}
      </EvidenceButton>
      {outlet !== null && dissentTexts.inOutlet(outlet)}
      {tentative && dissentTexts.tentative}
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
