import type { Selection } from '../../filters/dataset.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import styles from './panel-body.module.css';
import { alliedConcern, analystReassurance, shapeDissent, type Dissent } from './shape-dissent.ts';

function Names({ dissent }: { readonly dissent: Dissent }) {
  if (dissent.sources.length === 0) {
    return <EvidenceButton evidence={dissent.statements}>none</EvidenceButton>;
  }
  return dissent.sources.map(({ source, outlet, evidence }, index) => (
    <span key={source.id}>
      {index > 0 && ', '}
      <EvidenceButton evidence={evidence}>{source.name}</EvidenceButton>
      {outlet !== null && ` in ${outlet}`}
      {evidence.entries.length > 1 && ` (${evidence.entries.length})`}
    </span>
  ));
}

/** Names the analyst who reassures and the ally who worries, whom the two columns leave out. */
export function DissentLine({ selection }: { readonly selection: Selection }) {
  const analysts = shapeDissent(selection, analystReassurance);
  const allies = shapeDissent(selection, alliedConcern);
  return (
    <p className={styles.dissent}>
      {analysts.name}: <Names dissent={analysts} />; {allies.name}: <Names dissent={allies} />.
    </p>
  );
}
