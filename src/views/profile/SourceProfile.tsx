import { useMemo, useState } from 'react';
import { namingNames, sideNames } from '../../catalogue/general.ts';
import { profileTexts, sourceTexts } from '../../catalogue/profile.ts';
import type { Source } from '../../corpus/corpus.ts';
import { CopyLink } from '../reader/CopyLink.tsx';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { StatementEntry } from '../reader/entries/StatementEntry.tsx';
import type { Lookup } from '../reader/lookup.ts';
import { Sentence } from '../Sentence.tsx';
import { FilterByThis } from './FilterByThis.tsx';
import { ProfileLink } from './ProfileLink.tsx';
import { shapeSource, type OutletShare, type SourceShape } from './shape-source.ts';
import { evidenceOf, Shares } from './Shares.tsx';
import { sourceInWords } from './words.ts';
import styles from './profile.module.css';

const FIRST = 50;

function Facts({ shape }: { readonly shape: SourceShape }) {
  const { source, spellings, shared } = shape;
  return (
    <dl className={styles.facts}>
      <dt>{sourceTexts.is}</dt>
      <dd>{sourceTexts.isWhat(namingNames[source.naming], sideNames[source.side])}</dd>
      <dt>{sourceTexts.describedAs}</dt>
      <dd>{source.roles.length === 0 ? sourceTexts.noRole : sourceTexts.quoted(source.roles)}</dd>
      {source.decidedBy.length > 0 && (
        <>
          <dt>{sourceTexts.restsOn}</dt>
          <dd>{sourceTexts.quoted(source.decidedBy)}</dd>
        </>
      )}
      {spellings.length > 1 && (
        <>
          <dt>{sourceTexts.spelt}</dt>
          <dd>
            {spellings.map(({ name, outlets }) => (
              <span key={name} className={styles.line}>
                {sourceTexts.speltIn(name, outlets)}
              </span>
            ))}
            {source.nameBasis !== null && sourceTexts.thisForm(source.nameBasis)}
          </dd>
        </>
      )}
      <dt>{sourceTexts.stance}</dt>
      <dd>
        <Shares name={source.name} shares={shape.stances} />
      </dd>
      {shared.length > 0 && (
        <>
          <dt>{sourceTexts.withOthers}</dt>
          <dd>
            <Sentence
              of={sourceTexts.shared(
                <EvidenceButton evidence={evidenceOf(sourceTexts.sharedTitle(source.name), shared)}>
                  {shared.length}
                </EvidenceButton>,
              )}
            />
          </dd>
        </>
      )}
    </dl>
  );
}

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
        <ProfileLink profile={{ kind: 'outlet', id: outlet.id }}>{outlet.name}</ProfileLink>{' '}
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
      <p className={styles.small}>
        {profileTexts.whole} {isOfOneArticle && sourceTexts.ofOneArticle}
      </p>
      <p className={styles.actions}>
        <FilterByThis facet="sources" id={source.id} />
        <CopyLink what={profileTexts.copyLink} />
      </p>
      <Facts shape={shape} />
      {shape.outlets.map((share) => (
        <ByOutlet key={share.outlet.id} share={share} lookup={lookup} />
      ))}
    </div>
  );
}
