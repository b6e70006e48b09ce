import { entryTexts } from '../../../catalogue/reader.ts';
import type { Source } from '../../../corpus/corpus.ts';
import { foreign, isolated } from '../../foreign.ts';
import { fullestWords } from '../../fullest-words.ts';
import { ProfileLink } from '../../profile/ProfileLink.tsx';
import type { Lookup } from '../lookup.ts';
import { namingNames, sideNames } from '../words.ts';
import { StatementEntry } from './StatementEntry.tsx';
import styles from './entries.module.css';

interface Props {
  readonly source: Source;
  readonly statements: readonly string[];
  readonly lookup: Lookup;
}

export function SourceEntry({ source, statements, lookup }: Props) {
  const shown = statements.flatMap((id) => lookup.statements.get(id) ?? []);
  const [first] = shown;
  const language = first === undefined ? 'und' : (lookup.articles.get(first.article)?.language ?? 'und');
  return (
    <>
      <h3 className={styles.name}>
        <ProfileLink profile={{ kind: 'source', id: source.id }}>
          <bdi {...foreign(language)}>{isolated(source.name)}</bdi>
        </ProfileLink>
      </h3>
      <p className={styles.small}>
        {namingNames[source.naming]}, {sideNames[source.side]}
        {source.roles.length > 0 && `; ${entryTexts.roles(source.roles.map(isolated))}`}
        {source.decidedBy.length > 0 && `; ${entryTexts.from(fullestWords(source.decidedBy).map(isolated))}`}
      </p>
      {source.spellings.length > 1 && (
        <p className={styles.small}>
          {entryTexts.spelt(source.spellings.map(({ name }) => isolated(name)))}
          {source.nameBasis !== null && `; ${entryTexts.thisForm(source.nameBasis)}`}.
        </p>
      )}
      <details>
        <summary>{entryTexts.statements(shown.length)}</summary>
        <ul className={styles.nested}>
          {shown.map((statement) => (
            <li key={statement.id}>
              <StatementEntry statement={statement} lookup={lookup} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
