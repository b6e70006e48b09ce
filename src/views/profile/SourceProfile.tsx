import { useMemo, useState } from 'react';
import { profileTexts, sourceTexts } from '../../catalogue/profile.ts';
import type { Source } from '../../corpus/corpus.ts';
import { CopyLink } from '../reader/CopyLink.tsx';
import { StatementEntry } from '../reader/entries/StatementEntry.tsx';
import type { Lookup } from '../reader/lookup.ts';
import { FilterByThis } from './FilterByThis.tsx';
import { ProfileLink } from './ProfileLink.tsx';
import { Scope } from './Scope.tsx';
import { shapeSource, type OutletShare } from './shape-source.ts';
import { SourceFacts } from './SourceFacts.tsx';
import { sourceInWords } from './words.ts';
import { isolated } from '../foreign.ts';
import styles from './profile.module.css';

const FIRST = 50;

interface ShareProps {
  readonly share: OutletShare;
  readonly lookup: Lookup;
}

function ByOutlet({ share: { outlet, statements }, lookup }: ShareProps) {
  const [isWhole, setIsWhole] = useState(statements.length <= FIRST);
  const shown = isWhole ? statements : statements.slice(0, FIRST);
  return (
    <section className={styles.part} aria-label={sourceTexts.inOutlet(outlet.name)}>
      <h3>
        <ProfileLink profile={{ kind: 'outlet', id: outlet.id }}>{isolated(outlet.name)}</ProfileLink>{' '}
        <small>{sourceTexts.statements(statements.length)}</small>
      </h3>
      <ol className={styles.list}>
        {shown.map((statement) => (
          <li key={statement.id} data-profile-statement={statement.id}>
            <StatementEntry statement={statement} lookup={lookup} />
          </li>
        ))}
      </ol>
      {!isWhole && (
        <button type="button" className={styles.button} onClick={() => setIsWhole(true)}>
          {sourceTexts.showAll(statements.length)}
        </button>
      )}
    </section>
  );
}

interface Props {
  readonly source: Source;
  readonly lookup: Lookup;
}

/** Everything that a source says in the story, by outlet and date. */
export function SourceProfile({ source, lookup }: Props) {
  const shape = useMemo(() => shapeSource(source, lookup), [source, lookup]);
  const isOfOneArticle = source.naming === 'collective' || source.naming === 'anonymous';
  return (
    <div className={styles.profile}>
      <p>{sourceInWords(shape)}</p>
      <Scope />
      {isOfOneArticle && <p className={styles.small}>{sourceTexts.ofOneArticle}</p>}
      <p className={styles.actions}>
        <FilterByThis facet="sources" id={source.id} />
        <CopyLink what={profileTexts.copyLink} />
      </p>
      <SourceFacts shape={shape} />
      {shape.outlets.map((share) => (
        <ByOutlet key={share.outlet.id} share={share} lookup={lookup} />
      ))}
    </div>
  );
}
