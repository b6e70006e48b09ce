import { useMemo } from 'react';
import { countTexts } from '../../catalogue/filter-bar.ts';
import type { Article } from '../../articles/article.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import type { EvidenceEntry } from '../../state/evidence.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import styles from './filter-bar.module.css';

type Counted = Pick<Selection, 'statements' | 'sources' | 'articles'>;

function statementEntries({ statements }: Counted): readonly EvidenceEntry[] {
  return statements.map(({ id }) => ({ kind: 'statement', id }));
}

function articleEntries({ articles }: Pick<Counted, 'articles'>): readonly EvidenceEntry[] {
  return articles.map(({ id }) => ({ kind: 'article', id }));
}

function sourceEntries({ sources, statements }: Counted): readonly EvidenceEntry[] {
  const said = new Map<string, string[]>();
  for (const { id, sources: named } of statements) {
    for (const source of new Set(named.map((each) => each.source))) {
      const ids = said.get(source);
      if (ids === undefined) said.set(source, [id]);
      else ids.push(id);
    }
  }
  return sources.map(({ id }) => ({ kind: 'source', id, statements: said.get(id) ?? [] }));
}

/** Articles that a stance or a search leaves though no statement of theirs is left. */
function withoutStatements(
  { articles, statements }: Counted,
  { stances, certainties, text }: Filters,
): readonly Article[] {
  if (stances.length + certainties.length === 0 && text.trim() === '') return [];
  const speaking = new Set(statements.map(({ article }) => article));
  return articles.filter(({ id }) => !speaking.has(id));
}

function lengthsOf({ statements, sources, articles }: Counted) {
  return { statements: statements.length, sources: sources.length, articles: articles.length };
}

function entriesOf(counted: Counted) {
  return {
    statements: statementEntries(counted),
    sources: sourceEntries(counted),
    articles: articleEntries(counted),
  };
}

interface Props {
  readonly selection: Selection;
  readonly whole: Selection;
  readonly filters: Filters;
}

/** “29 of 29 statements, 24 sources, 5 of 5 articles”: every figure opens what it counts. */
export function Counts({ selection, whole, filters }: Props) {
  const left = useMemo(() => entriesOf(selection), [selection]);
  const all = useMemo(() => entriesOf(whole), [whole]);
  const hasStance = filters.stances.length > 0;
  const silent = useMemo(
    () => articleEntries({ articles: withoutStatements(selection, filters) }),
    [selection, filters],
  );
  const figure = (title: string, entries: readonly EvidenceEntry[]) => (
    <EvidenceButton evidence={{ title, entries }}>{entries.length}</EvidenceButton>
  );
  return (
    <p className={styles.counts}>
      {figure(countTexts.statementsShown, left.statements)} {countTexts.of}{' '}
      {figure(countTexts.allStatements, all.statements)} {countTexts.statements(all.statements.length)},{' '}
      {figure(countTexts.sourcesShown, left.sources)} {countTexts.sources(left.sources.length)},{' '}
      {figure(countTexts.articlesShown, left.articles)} {countTexts.of}{' '}
      {figure(countTexts.allArticles, all.articles)} {countTexts.articles(all.articles.length)}
      {silent.length > 0 && (
        <>
          , {figure(countTexts.withoutShown(hasStance), silent)}
          {countTexts.without(silent.length, hasStance)}
        </>
      )}
      <span role="status" className="visually-hidden">
        {countTexts.spoken(lengthsOf(selection), lengthsOf(whole))}
        {silent.length > 0 && `, ${silent.length}${countTexts.without(silent.length, hasStance)}`}
      </span>
    </p>
  );
}
