import { useMemo, useState } from 'react';
import { count, listOf } from '../../common/words.ts';
import type { Source } from '../../corpus/corpus.ts';
import { CopyLink } from '../reader/CopyLink.tsx';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { StatementEntry } from '../reader/entries/StatementEntry.tsx';
import type { Lookup } from '../reader/lookup.ts';
import { namingNames, sideNames } from '../reader/words.ts';
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
      <dt>Is</dt>
      <dd>
        {namingNames[source.naming]}, {sideNames[source.side]}
      </dd>
      <dt>Described as</dt>
      <dd>
        {source.roles.length === 0 ? 'no role printed' : listOf(source.roles.map((role) => `“${role}”`))}
      </dd>
      {source.decidedBy.length > 0 && (
        <>
          <dt>Rests on</dt>
          <dd>{listOf(source.decidedBy.map((word) => `“${word}”`))}</dd>
        </>
      )}
      {spellings.length > 1 && (
        <>
          <dt>Spelt</dt>
          <dd>
            {spellings.map(({ name, outlets }) => (
              <span key={name} className={styles.line}>
                “{name}” in {listOf(outlets)}
              </span>
            ))}
            {source.nameBasis !== null && `This form: ${source.nameBasis}.`}
          </dd>
        </>
      )}
      <dt>Stance</dt>
      <dd>
        <Shares name={source.name} shares={shape.stances} />
      </dd>
      {shared.length > 0 && (
        <>
          <dt>With others</dt>
          <dd>
            <EvidenceButton evidence={evidenceOf(`${source.name} together with another source`, shared)}>
              {shared.length}
            </EvidenceButton>{' '}
            attributed to another source as well
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
    <section className={styles.part} aria-label={`In ${outlet.name}`}>
      <h3>
        <ProfileLink profile={{ kind: 'outlet', id: outlet.id }}>{outlet.name}</ProfileLink>{' '}
        <small>{count(statements.length, 'statement')}</small>
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
          Show all {count(statements.length, 'statement')}
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
        Of the whole story, whatever the filters.
        {isOfOneArticle &&
          ' A group or an unnamed source is one per description and article: the same words elsewhere are another source.'}
      </p>
      <p className={styles.actions}>
        <FilterByThis facet="sources" id={source.id} noun="source" />
        <CopyLink what="Copy link to this view" />
      </p>
      <Facts shape={shape} />
      {shape.outlets.map((share) => (
        <ByOutlet key={share.outlet.id} share={share} lookup={lookup} />
      ))}
    </div>
  );
}
