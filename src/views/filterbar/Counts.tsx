import { count, nounFor } from '../../common/words.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { EvidenceEntry } from '../../state/evidence.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import styles from './filter-bar.module.css';

type Counted = Pick<Selection, 'statements' | 'sources' | 'articles'>;

function statementEntries({ statements }: Counted): readonly EvidenceEntry[] {
  return statements.map(({ id }) => ({ kind: 'statement', id }));
}

function articleEntries({ articles }: Counted): readonly EvidenceEntry[] {
  return articles.map(({ id }) => ({ kind: 'article', id }));
}

function sourceEntries({ sources, statements }: Counted): readonly EvidenceEntry[] {
  return sources.map(({ id }) => ({
    kind: 'source',
    id,
    statements: statements
      .filter((each) => each.sources.some(({ source }) => source === id))
      .map((each) => each.id),
  }));
}

interface Props {
  readonly selection: Selection;
  readonly whole: Selection;
}

/** “29 of 29 statements, 24 sources, 5 of 5 articles”: every figure opens what it counts. */
export function Counts({ selection, whole }: Props) {
  const spoken = `${selection.statements.length} of ${count(whole.statements.length, 'statement')}, ${count(selection.sources.length, 'source')}, ${selection.articles.length} of ${count(whole.articles.length, 'article')}`;
  const figure = (title: string, entries: readonly EvidenceEntry[]) => (
    <EvidenceButton evidence={{ title, entries }}>{entries.length}</EvidenceButton>
  );
  return (
    <p className={styles.counts}>
      {figure('statements on the page', statementEntries(selection))} of{' '}
      {figure('all statements of the story', statementEntries(whole))}{' '}
      {nounFor(whole.statements.length, 'statement')},{' '}
      {figure('sources on the page', sourceEntries(selection))} {nounFor(selection.sources.length, 'source')},{' '}
      {figure('articles on the page', articleEntries(selection))} of{' '}
      {figure('all articles of the story', articleEntries(whole))} {nounFor(whole.articles.length, 'article')}
      <span role="status" className="visually-hidden">
        {spoken}
      </span>
    </p>
  );
}
