import { entryTexts } from '../../../catalogue/reader.ts';
import { whyTexts } from '../../../catalogue/why.ts';
import { capitalised } from '../../../common/words.ts';
import { statementCertainty } from '../../../corpus/certainty.ts';
import type { Source, Statement } from '../../../corpus/corpus.ts';
import { foreign, isolated } from '../../foreign.ts';
import { ProfileLink } from '../../profile/ProfileLink.tsx';
import { sourcesOf, type Lookup } from '../lookup.ts';
import { MarkedText } from '../MarkedText.tsx';
import { StanceMark } from '../StanceMark.tsx';
import { namingNames, sideNames, stanceMarks, statementKindNames } from '../words.ts';
import { CarriedElsewhere } from './CarriedElsewhere.tsx';
import { Provenance } from './Provenance.tsx';
import { Why } from './Why.tsx';
import { WhyDiffers } from './WhyDiffers.tsx';
import { whyStatement } from './why-statement.ts';
import styles from './entries.module.css';

function describe(source: Source): string {
  const [role] = source.roles;
  return [role === undefined ? undefined : isolated(role), namingNames[source.naming], sideNames[source.side]]
    .filter(Boolean)
    .join('; ');
}

interface Props {
  readonly statement: Statement;
  readonly lookup: Lookup;
}

export function StatementEntry({ statement, lookup }: Props) {
  const article = lookup.articles.get(statement.article);
  if (article === undefined) return <p>{entryTexts.articleMissing.statement}</p>;
  const sources = sourcesOf(statement, lookup);
  const { value, cues } = statement.stance;
  const markings = [
    ...statement.content.map((span) => ({ ...span, kind: { is: 'content', stance: value } as const })),
    ...cues.map((span) => ({ ...span, kind: { is: 'cue' } as const })),
  ];
  return (
    <>
      <blockquote className={styles.quote} {...foreign(article.language)}>
        <MarkedText text={article.text} within={statement.passage} markings={markings} />
      </blockquote>
      {sources.map((source) => (
        <p key={source.id}>
          <b>
            <ProfileLink profile={{ kind: 'source', id: source.id }}>
              <bdi {...foreign(article.language)}>{isolated(source.name)}</bdi>
            </ProfileLink>
          </b>{' '}
          <span className={styles.soft}>({describe(source)})</span>
        </p>
      ))}
      <p className={styles.small}>
        <StanceMark stance={value} /> {capitalised(stanceMarks[value].word)}.{' '}
        {capitalised(statementKindNames[statement.kind])}
        {sources.length > 1 ? `, ${entryTexts.sourcesCountedOnce(sources.length)}` : ''}.
      </p>
      <Why
        parts={whyStatement(article.text, statement, lookup.sources)}
        certainty={statementCertainty(statement)}
        said={whyTexts.certainty(Math.floor(statement.confidence * 100 + 1e-6))}
      />
      <WhyDiffers article={article.id} place={statement.passage} lookup={lookup} />
      <CarriedElsewhere statement={statement} lookup={lookup} />
      <Provenance article={article} passage={statement.passage} />
    </>
  );
}
