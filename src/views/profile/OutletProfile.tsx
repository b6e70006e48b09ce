import { useMemo } from 'react';
import { count, intervalInWords, nounFor } from '../../common/words.ts';
import { CopyLink } from '../reader/CopyLink.tsx';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import type { Lookup } from '../reader/lookup.ts';
import { PlaceLink } from '../reader/PlaceLink.tsx';
import { groupNames } from '../reader/words.ts';
import { FilterByThis } from './FilterByThis.tsx';
import { ProfileLink } from './ProfileLink.tsx';
import { shapeOutlet, type OutletShape } from './shape-outlet.ts';
import { sharesOf } from './shape-source.ts';
import { evidenceOf, Shares } from './Shares.tsx';
import { namingHeads, outletInWords, sidesInWords } from './words.ts';
import styles from './profile.module.css';

interface PartProps {
  readonly shape: OutletShape;
}

function Namings({ shape: { outlet, namings, statements } }: PartProps) {
  const isTwice = namings.reduce((sum, share) => sum + share.statements.length, 0) > statements.length;
  return (
    <section className={styles.part} aria-labelledby="profile-namings">
      <h3 id="profile-namings">Named against unnamed</h3>
      <dl className={styles.facts}>
        {namings.map(({ naming, sources, statements: said }) => (
          <div key={naming} className={styles.pair}>
            <dt>{namingHeads[naming]}</dt>
            <dd>
              <EvidenceButton
                evidence={evidenceOf(`${outlet.name}, sources: ${namingHeads[naming].toLowerCase()}`, said)}
              >
                {said.length}
              </EvidenceButton>{' '}
              of {count(statements.length, 'statement')}, {count(sources, 'source')}
            </dd>
          </div>
        ))}
      </dl>
      {isTwice && (
        <p className={styles.small}>A statement with sources of two namings stands in both lines.</p>
      )}
    </section>
  );
}

function Sides({ shape: { outlet, stances, ownVoice } }: PartProps) {
  return (
    <section className={styles.part} aria-labelledby="profile-sides">
      <h3 id="profile-sides">One side or both</h3>
      <p>{sidesInWords(stances)}</p>
      <p className={styles.small}>
        Statements: <Shares name={outlet.name} shares={stances} />. In its own voice, counted apart:{' '}
        <EvidenceButton
          evidence={{
            title: `${outlet.name}, own voice`,
            entries: ownVoice.map(({ id }) => ({ kind: 'own-voice', id })),
          }}
        >
          {ownVoice.length}
        </EvidenceButton>{' '}
        {nounFor(ownVoice.length, 'sentence')}.
      </p>
    </section>
  );
}

function QuotedTable({ shape: { outlet, quoted } }: PartProps) {
  return (
    <section className={styles.part} aria-labelledby="profile-quoted">
      <h3 id="profile-quoted">Whom it quotes</h3>
      {quoted.length === 0 && <p>No one: no statement was found in its articles.</p>}
      {quoted.length > 0 && (
        <table className={styles.table} aria-labelledby="profile-quoted">
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Statements</th>
            </tr>
          </thead>
          <tbody>
            {quoted.map(({ source, statements }) => (
              <tr key={source.id}>
                <th scope="row">
                  <ProfileLink profile={{ kind: 'source', id: source.id }}>{source.name}</ProfileLink>{' '}
                  <small>{groupNames[source.group]}</small>
                </th>
                <td>
                  <Shares name={`${source.name} in ${outlet.name}`} shares={sharesOf(statements)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Articles({ shape: { articles } }: PartProps) {
  return (
    <section className={styles.part} aria-labelledby="profile-articles">
      <h3 id="profile-articles">Its articles</h3>
      <ul className={styles.list}>
        {articles.map(({ id, headline, published }) => (
          <li key={id}>
            <PlaceLink place={{ article: id, start: 0, end: 0 }}>
              {headline?.value ?? 'No headline: read the text'}
            </PlaceLink>{' '}
            <small>{published === null ? 'date not known' : intervalInWords(published)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly id: string;
  readonly lookup: Lookup;
}

/** Whom an outlet quotes, by name or not, and whether it carries one side or both. */
export function OutletProfile({ id, lookup }: Props) {
  const shape = useMemo(() => shapeOutlet(id, lookup), [id, lookup]);
  if (shape === null) {
    return <p role="alert">The link names the outlet “{id}”, of which no article is loaded.</p>;
  }
  return (
    <div className={styles.profile}>
      <p>{outletInWords(shape)}</p>
      <p className={styles.small}>Of the whole story, whatever the filters.</p>
      <p className={styles.actions}>
        <FilterByThis facet="outlets" id={id} noun="outlet" />
        <CopyLink what="Copy link to this view" />
      </p>
      <Articles shape={shape} />
      <Namings shape={shape} />
      <Sides shape={shape} />
      <QuotedTable shape={shape} />
    </div>
  );
}
