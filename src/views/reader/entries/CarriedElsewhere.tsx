import { entryTexts } from '../../../catalogue/reader.ts';
import { sliceOf } from '../../../common/span.ts';
import type { Statement } from '../../../corpus/corpus.ts';
import { markDiffering } from '../../differences/common-words.ts';
import { foreign, isolated } from '../../foreign.ts';
import type { Lookup } from '../lookup.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import { statementKindNames } from '../words.ts';
import styles from './entries.module.css';

function contentOf({ article, content }: Statement, lookup: Lookup): string {
  const text = lookup.articles.get(article)?.text ?? '';
  return content.map((span) => sliceOf(text, span)).join(' … ');
}

interface CarriedProps {
  readonly statement: Statement;
  /** The statement whose utterance it carries too. */
  readonly like: Statement;
  readonly lookup: Lookup;
}

function Carried({ statement, like, lookup }: CarriedProps) {
  const article = lookup.articles.get(statement.article);
  if (article === undefined) return <li>{entryTexts.articleMissing.statement}</li>;
  const [, runs = []] = markDiffering([contentOf(like, lookup), contentOf(statement, lookup)], 'word');
  const { start, end } = statement.passage;
  return (
    <li>
      <PlaceLink place={{ article: article.id, start, end }}>{isolated(article.outlet.name)}</PlaceLink>,{' '}
      {statementKindNames[statement.kind]}:
      <q className={styles.aside} {...foreign(article.language)}>
        {runs.map((run) =>
          run.differs ? (
            <mark key={run.start} className={styles.differs}>
              {run.text}
            </mark>
          ) : (
            run.text
          ),
        )}
      </q>
    </li>
  );
}

interface Props {
  readonly statement: Statement;
  readonly lookup: Lookup;
}

/** Who else carries what was said, each in its own words, with those that differ marked. */
export function CarriedElsewhere({ statement, lookup }: Props) {
  const others = (lookup.carriedElsewhere.get(statement.id) ?? []).flatMap(
    (id) => lookup.statements.get(id) ?? [],
  );
  if (others.length === 0) return null;
  return (
    <>
      <p className={styles.small}>{entryTexts.alsoCarried}</p>
      <ul className={styles.nested}>
        {others.map((other) => (
          <Carried key={other.id} statement={other} like={statement} lookup={lookup} />
        ))}
      </ul>
    </>
  );
}
