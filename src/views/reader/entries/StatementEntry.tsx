import { sliceOf } from '../../../common/span.ts';
import { capitalised, listOf } from '../../../common/words.ts';
import type { Source, Statement } from '../../../corpus/corpus.ts';
import { sourcesOf, type Lookup } from '../lookup.ts';
import { MarkedText } from '../MarkedText.tsx';
import { StanceMark } from '../StanceMark.tsx';
import { namingNames, sideNames, stanceMarks, statementKindNames } from '../words.ts';
import { Provenance } from './Provenance.tsx';
import styles from './entries.module.css';

function describe(source: Source): string {
  return [source.roles[0], namingNames[source.naming], sideNames[source.side]].filter(Boolean).join('; ');
}

interface Props {
  readonly statement: Statement;
  readonly lookup: Lookup;
}

export function StatementEntry({ statement, lookup }: Props) {
  const article = lookup.articles.get(statement.article);
  if (article === undefined) return <p>The article of this statement could not be loaded.</p>;
  const sources = sourcesOf(statement, lookup);
  const { value, cues, confidence } = statement.stance;
  const markings = [
    ...statement.content.map((span) => ({ ...span, kind: { is: 'content', stance: value } as const })),
    ...cues.map((span) => ({ ...span, kind: { is: 'cue' } as const })),
  ];
  const why =
    cues.length === 0
      ? 'no word decided'
      : `from ${listOf(cues.map((cue) => `“${sliceOf(article.text, cue)}”`))}, with a confidence of ${Math.round(confidence * 100)} %`;
  return (
    <>
      <blockquote className={styles.quote} lang={article.language}>
        <MarkedText text={article.text} within={statement.passage} markings={markings} />
      </blockquote>
      {sources.map((source) => (
        <p key={source.id}>
          <b>{source.name}</b> <span className={styles.soft}>({describe(source)})</span>
        </p>
      ))}
      <p className={styles.small}>
        <StanceMark stance={value} /> {stanceMarks[value].word}: {why}.{' '}
        {capitalised(statementKindNames[statement.kind])}
        {sources.length > 1 ? `, attributed to ${sources.length} sources, counted once` : ''}.
      </p>
      <Provenance article={article} passage={statement.passage} />
    </>
  );
}
