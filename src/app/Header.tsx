import { memo } from 'react';
import { headerTexts, pageTexts, sectionLinks } from '../catalogue/page.ts';
import { hullOfDays } from '../common/day.ts';
import type { Selection } from '../filters/dataset.ts';
import { sectionIds } from '../filters/section-ids.ts';
import styles from './app.module.css';

/** `February 2025 to February 2026`, from the first article's earliest day to the last one's latest. */
function spanOf({ articles }: Selection): string | null {
  const days = hullOfDays(articles.flatMap(({ published }) => published ?? []));
  return days === null ? null : headerTexts.spanOf(days.earliest, days.latest);
}

interface Props {
  readonly title: string;
  readonly whole: Selection;
}

/** The story's name, and what the page rests on. */
export const Header = memo(function Header({ title, whole }: Props) {
  const outlets = new Set(whole.articles.map(({ outlet }) => outlet.id)).size;
  const span = spanOf(whole);
  const first = whole.ministerials[0];
  const last = whole.ministerials.at(-1);
  return (
    <header className={styles.header}>
      <p className={styles.brand}>{pageTexts.brand}</p>
      <h1>{title}</h1>
      <p className={styles.under}>
        {headerTexts.articles(whole.articles.length, outlets, span)}
        {first !== undefined &&
          last !== undefined &&
          ` ${headerTexts.record(whole.ministerials.length, first.startDate, last.endDate)}`}
      </p>
      <nav className={styles.contents} aria-label={sectionLinks.label}>
        {sectionIds.map((id) => (
          <a key={id} href={`#${id}`}>
            {sectionLinks[id]}
          </a>
        ))}
      </nav>
    </header>
  );
});
