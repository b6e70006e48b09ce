import type { Article } from '../articles/article.ts';
import { printedTexts } from '../catalogue/page-end.ts';
import { webAddress } from '../common/web-address.ts';
import { intervalInWords } from '../common/words.ts';
import { foreign, isolated } from '../views/foreign.ts';
import styles from './app.module.css';

const LONGEST = 160;

/** `example.org/news/a-long-title…`: enough on paper to find the page by. */
export function shortAddress(address: string): string {
  const { hostname, pathname } = new URL(address);
  const short = `${hostname.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}`;
  return short.length <= LONGEST ? short : `${short.slice(0, LONGEST - 1)}…`;
}

function Source({ article: { outlet, headline, published, url, language } }: { readonly article: Article }) {
  const address = url === null ? null : webAddress(url.value);
  return (
    <li>
      <b>{isolated(outlet.name)}</b>,{' '}
      {headline !== null && (
        <>
          <q {...foreign(language)}>{isolated(headline.value)}</q>,{' '}
        </>
      )}
      {published === null ? printedTexts.dateNotKnown : intervalInWords(published)}
      {address !== null && `, ${shortAddress(address)}`}
    </li>
  );
}

/** On paper the reader cannot be opened, so the articles are named with where they stand. Hidden on the screen. */
export function PrintedSources({ articles }: { readonly articles: readonly Article[] }) {
  if (articles.length === 0) return null;
  return (
    <section className={styles.printed} aria-label={printedTexts.articles}>
      <h2>{printedTexts.articles}</h2>
      <ul>
        {articles.map((article) => (
          <Source key={article.id} article={article} />
        ))}
      </ul>
    </section>
  );
}
