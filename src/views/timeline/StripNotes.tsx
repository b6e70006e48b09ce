import type { Article } from '../../articles/article.ts';
import { texts, words } from '../../catalogue/timeline.ts';
import { count, listOf } from '../../common/words.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { evidenceOfArticles } from './evidence-of.ts';
import type { Strip } from './shape-strip.ts';
import styles from './timeline.module.css';

const OUTLETS = 6;

function outletsOf(articles: readonly Article[]): string {
  const outlets = [...new Set(articles.map(({ outlet }) => outlet.name))];
  const rest = outlets.length - OUTLETS;
  return listOf(rest > 0 ? [...outlets.slice(0, OUTLETS), texts.more(rest)] : outlets);
}

function Note({ articles, what }: { readonly articles: readonly Article[]; readonly what: string }) {
  if (articles.length === 0) return null;
  const ids = articles.map(({ id }) => id);
  return (
    <p className={styles.note}>
      <EvidenceButton evidence={evidenceOfArticles(texts.articlesTitle(what), ids)}>
        {count(articles.length, 'article')}
      </EvidenceButton>{' '}
      {what}: {outletsOf(articles)}
    </p>
  );
}

/** What the strip cannot draw, in words. */
export function StripNotes({ strip }: { readonly strip: Strip }) {
  return (
    <>
      <Note articles={strip.outside} what={words.outside} />
      <Note articles={strip.undated} what={words.undated} />
    </>
  );
}
