import { useMemo } from 'react';
import { countTexts } from '../../catalogue/filter-bar.ts';
import type { Article } from '../../articles/article.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import { articleEntries, sourceEntries, statementEntries } from '../reader/entries.ts';
import { EvidenceButton, type LateEvidence } from '../reader/EvidenceButton.tsx';
import styles from './filter-bar.module.css';

type Counted = Pick<Selection, 'statements' | 'sources' | 'articles'>;

/** Articles that a stance or a search leaves though no statement of theirs is left. */
function withoutStatements(
  { articles, statements }: Counted,
  { stances, certainties, text }: Filters,
): readonly Article[] {
  if (stances.length + certainties.length === 0 && text.trim() === '') return [];
  const speaking = new Set<string>();
  let last: string | null = null;
  for (const { article } of statements) {
    if (article !== last) speaking.add(article);
    last = article;
  }
  return articles.filter(({ id }) => !speaking.has(id));
}

function lengthsOf({ statements, sources, articles }: Counted) {
  return { statements: statements.length, sources: sources.length, articles: articles.length };
}

function evidenceOf({ statements, sources, articles }: Counted) {
  return {
    statements: { count: statements.length, list: () => statementEntries(statements) },
    sources: { count: sources.length, list: () => sourceEntries(sources, statements) },
    articles: { count: articles.length, list: () => articleEntries(articles) },
  };
}

interface Props {
  readonly selection: Selection;
  readonly whole: Selection;
  readonly filters: Filters;
}

/** “29 of 29 statements, 24 sources, 5 of 5 articles”: every figure opens what it counts. */
export function Counts({ selection, whole, filters }: Props) {
  const left = evidenceOf(selection);
  const all = evidenceOf(whole);
  const hasStance = filters.stances.length > 0;
  const silent = useMemo(() => withoutStatements(selection, filters), [selection, filters]);
  const figure = (title: string, evidence: Omit<LateEvidence, 'title'>) => (
    <EvidenceButton evidence={{ title, ...evidence }}>{evidence.count}</EvidenceButton>
  );
  return (
    <p className={styles.counts}>
      {figure(countTexts.statementsShown, left.statements)} {countTexts.of}{' '}
      {figure(countTexts.allStatements, all.statements)} {countTexts.statements(all.statements.count)},{' '}
      {figure(countTexts.sourcesShown, left.sources)} {countTexts.sources(left.sources.count)},{' '}
      {figure(countTexts.articlesShown, left.articles)} {countTexts.of}{' '}
      {figure(countTexts.allArticles, all.articles)} {countTexts.articles(all.articles.count)}
      {silent.length > 0 && (
        <>
          ,{' '}
          {figure(countTexts.withoutShown(hasStance), {
            count: silent.length,
            list: () => articleEntries(silent),
          })}
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
