import { sideNames } from '../../catalogue/findings.ts';
import { namingNames } from '../../catalogue/general.ts';
import { sourceTexts } from '../../catalogue/profile.ts';
import { foreign, isolated } from '../foreign.ts';
import { fullestWords } from '../fullest-words.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { PlaceLink } from '../reader/PlaceLink.tsx';
import { Sentence } from '../Sentence.tsx';
import { ProfileLink } from './ProfileLink.tsx';
import type { Printed } from './printed-where.ts';
import type { SourceShape } from './shape-source.ts';
import { evidenceOf, Shares } from './Shares.tsx';
import styles from './profile.module.css';

/** Words as printed, each with the places where they stand: `“Holme” in Evening Star`. */
function AsPrinted({ printed }: { readonly printed: readonly Printed[] }) {
  return printed.map(({ words, places }) => (
    <span key={words} className={styles.line}>
      <span {...foreign(places[0]?.article.language ?? '')}>{sourceTexts.asPrinted(words)}</span>
      {places.map(({ article, place }, index) => (
        <span key={article.id}>
          {index === 0 ? sourceTexts.printedIn : ', '}
          <PlaceLink place={place}>{isolated(article.outlet.name)}</PlaceLink>
        </span>
      ))}
    </span>
  ));
}

function Namesakes({ shape: { namesakes } }: { readonly shape: SourceShape }) {
  return namesakes.map(({ id, name, outlets }) => (
    <span key={id} className={styles.line}>
      <ProfileLink profile={{ kind: 'source', id }}>{sourceTexts.namesake(name, outlets)}</ProfileLink>
    </span>
  ));
}

/** What is known of a source: how it is named, described, spelt, and where each is printed. */
export function SourceFacts({ shape }: { readonly shape: SourceShape }) {
  const { source, roles, spellings, shared, namesakes } = shape;
  const sharedFigure = (
    <EvidenceButton evidence={evidenceOf(sourceTexts.sharedTitle(source.name), shared)}>
      {shared.length}
    </EvidenceButton>
  );
  return (
    <dl className={styles.facts}>
      <dt>{sourceTexts.is}</dt>
      <dd>{sourceTexts.isWhat(namingNames[source.naming], sideNames[source.side])}</dd>
      <dt>{sourceTexts.describedAs}</dt>
      <dd>{roles.length === 0 ? sourceTexts.noRole : <AsPrinted printed={roles} />}</dd>
      {source.decidedBy.length > 0 && (
        <>
          <dt>{sourceTexts.restsOn}</dt>
          <dd>{sourceTexts.quoted(fullestWords(source.decidedBy))}</dd>
        </>
      )}
      {spellings.length > 1 && (
        <>
          <dt>{sourceTexts.spelt}</dt>
          <dd>
            <AsPrinted printed={spellings} />
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
            <Sentence of={sourceTexts.shared(sharedFigure)} />
          </dd>
        </>
      )}
      {namesakes.length > 0 && (
        <>
          <dt>{sourceTexts.namesakes}</dt>
          <dd>
            <Namesakes shape={shape} />
          </dd>
        </>
      )}
    </dl>
  );
}
