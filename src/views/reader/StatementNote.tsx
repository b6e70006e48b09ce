import { readerTexts } from '../../catalogue/reader.ts';
import { listOf } from '../../common/words.ts';
import { statementCertainty } from '../../corpus/certainty.ts';
import type { Statement } from '../../corpus/corpus.ts';
import { foreign, isolated } from '../foreign.ts';
import { sourcesOf, type Lookup } from './lookup.ts';
import { PlaceLink, placeOf } from './PlaceLink.tsx';
import { StanceMark } from './StanceMark.tsx';
import { Tentative } from './Tentative.tsx';
import { statementKindNames } from './words.ts';

interface Props {
  readonly statement: Statement;
  readonly lookup: Lookup;
  readonly isCurrent: boolean;
}

/** Whose statement the paragraph holds, and which outlets carry it too: the stop of j and k, and links to the passages. */
export function StatementNote({ statement, lookup, isCurrent }: Props) {
  const language = lookup.articles.get(statement.article)?.language ?? 'und';
  const names = sourcesOf(statement, lookup).map(({ name }) => isolated(name));
  const others = (lookup.carriedElsewhere.get(statement.id) ?? []).flatMap(
    (id) => lookup.statements.get(id) ?? [],
  );
  return (
    <li data-statement={statement.id} aria-current={isCurrent ? 'true' : undefined}>
      <StanceMark stance={statement.stance.value} />{' '}
      <PlaceLink place={placeOf(statement)}>
        <bdi {...foreign(language)}>{listOf(names)}</bdi>
      </PlaceLink>
      , {statementKindNames[statement.kind]}
      {statementCertainty(statement) === 'tentative' && (
        <>
          {', '}
          <Tentative />
        </>
      )}
      {others.map((other, index) => (
        <span key={other.id}>
          {index === 0 ? `; ${readerTexts.alsoIn}` : ', '}
          <PlaceLink place={placeOf(other)}>
            {isolated(lookup.articles.get(other.article)?.outlet.name ?? other.article)}
          </PlaceLink>
        </span>
      ))}
    </li>
  );
}
