import type { Article } from '../../articles/article.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { shapeFirst } from './shape-first.ts';
import styles from './who-was-first.module.css';

interface Props {
  /** The articles that say it. */
  readonly articles: readonly Article[];
  /** What they say, for the list that the line opens: `on “Second absence”`. */
  readonly what: string;
  /** The articles are a choice, and the line says so. */
  readonly ofThese?: boolean;
  /** Without the names, for a narrow column. */
  readonly short?: boolean;
  /** Given outside a table, whose arrow keys would lead to it. */
  readonly tabIndex?: number;
}

/** Who was first, as far as the days tell, in small beneath a row’s name; opens the articles with their days. */
export function WhoWasFirst({ articles, what, ofThese = false, short = false, tabIndex = -1 }: Props) {
  const line = shapeFirst(articles, what, ofThese);
  if (line === null) return null;
  return (
    <span className={styles.line}>
      <EvidenceButton evidence={line.evidence} tabIndex={tabIndex}>
        {short ? line.short : line.text}
      </EvidenceButton>
    </span>
  );
}
