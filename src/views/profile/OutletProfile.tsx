import { useMemo } from 'react';
import { publishedInWords } from '../../catalogue/findings.ts';
import { groupNames, namingNames } from '../../catalogue/general.ts';
import { namingHeads, outletTexts, profileTexts } from '../../catalogue/profile.ts';
import { CopyLink } from '../reader/CopyLink.tsx';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import type { Lookup } from '../reader/lookup.ts';
import { PlaceLink } from '../reader/PlaceLink.tsx';
import { counted, countedStatements } from '../comparison/counted.ts';
import { foreign, isolated } from '../foreign.ts';
import { Sentence } from '../Sentence.tsx';
import { FilterByThis } from './FilterByThis.tsx';
import { ProfileLink } from './ProfileLink.tsx';
import { Scope } from './Scope.tsx';
import { shapeOutlet, type OutletShape } from './shape-outlet.ts';
import { sharesOf } from './shape-source.ts';
import { Shares } from './Shares.tsx';
import { outletInWords, sidesInWords } from './words.ts';
import styles from './profile.module.css';

interface PartProps {
  readonly shape: OutletShape;
}

function Namings({ shape: { outlet, namings, statements } }: PartProps) {
  const isTwice = namings.reduce((sum, share) => sum + share.statements.length, 0) > statements.length;
  return (
    <section className={styles.part} aria-labelledby="profile-namings">
      <h3 id="profile-namings">{outletTexts.namings}</h3>
      <dl className={styles.facts}>
        {namings.map(({ naming, sources, statements: said }) => (
          <div key={naming} className={styles.pair}>
            <dt>{namingHeads[naming]}</dt>
            <dd>
              <Sentence
                of={outletTexts.namingShare(
                  <EvidenceButton
                    evidence={countedStatements(
                      outletTexts.namingTitle(outlet.name, namingHeads[naming]),
                      said,
                      outletTexts.namingSought(namingHeads[naming]),
                    )}
                  >
                    {said.length}
                  </EvidenceButton>,
                  statements.length,
                  sources,
                )}
              />
            </dd>
          </div>
        ))}
      </dl>
      {isTwice && <p className={styles.small}>{outletTexts.inBothLines}</p>}
    </section>
  );
}

function Sides({ shape: { outlet, stances, ownVoice } }: PartProps) {
  const ownVoiceFigure = (
    <EvidenceButton
      evidence={counted(
        outletTexts.ownVoiceTitle(outlet.name),
        ownVoice.map(({ id }) => ({ kind: 'own-voice', id })),
        outletTexts.ownVoiceSought,
      )}
    >
      {ownVoice.length}
    </EvidenceButton>
  );
  return (
    <section className={styles.part} aria-labelledby="profile-sides">
      <h3 id="profile-sides">{outletTexts.sides}</h3>
      <p>{sidesInWords(stances)}</p>
      <p className={styles.small}>
        <Sentence
          of={outletTexts.shares(
            <Shares name={outlet.name} shares={stances} />,
            ownVoiceFigure,
            ownVoice.length,
          )}
        />
      </p>
    </section>
  );
}

function QuotedTable({ shape: { outlet, quoted } }: PartProps) {
  return (
    <section className={styles.part} aria-labelledby="profile-quoted">
      <h3 id="profile-quoted">{outletTexts.quoted}</h3>
      {quoted.length === 0 && <p>{outletTexts.quotesNoOne}</p>}
      {quoted.length > 0 && (
        <table className={styles.table} aria-labelledby="profile-quoted">
          <thead>
            <tr>
              <th scope="col">{outletTexts.source}</th>
              <th scope="col">{outletTexts.statements}</th>
            </tr>
          </thead>
          <tbody>
            {quoted.map(({ source, statements }) => (
              <tr key={source.id}>
                <th scope="row">
                  <ProfileLink profile={{ kind: 'source', id: source.id }}>
                    {isolated(source.name)}
                  </ProfileLink>{' '}
                  <small>{outletTexts.who(namingNames[source.naming], groupNames[source.group])}</small>
                </th>
                <td>
                  <Shares name={outletTexts.saidIn(source.name, outlet.name)} shares={sharesOf(statements)} />
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
      <h3 id="profile-articles">{outletTexts.articles}</h3>
      <ul className={styles.list}>
        {articles.map(({ id, headline, published, language }) => (
          <li key={id}>
            <PlaceLink place={{ article: id, start: 0, end: 0 }}>
              {headline === null ? (
                outletTexts.noHeadline
              ) : (
                <span {...foreign(language)}>{headline.value}</span>
              )}
            </PlaceLink>{' '}
            <small>{publishedInWords(published)}</small>
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
    return <p role="alert">{outletTexts.noSuch(id)}</p>;
  }
  return (
    <div className={styles.profile}>
      <p>{outletInWords(shape)}</p>
      <Scope />
      <p className={styles.actions}>
        <FilterByThis facet="outlets" id={id} />
        <CopyLink what={profileTexts.copyLink} />
      </p>
      <Articles shape={shape} />
      <Namings shape={shape} />
      <Sides shape={shape} />
      <QuotedTable shape={shape} />
    </div>
  );
}
