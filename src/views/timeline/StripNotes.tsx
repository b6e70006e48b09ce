import { texts } from '../../catalogue/timeline.ts';
import { count } from '../../common/words.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { evidenceOfArticles } from './evidence-of.ts';
import type { Strip } from './shape-strip.ts';
import { shapeStripNotes } from './strip-notes.ts';
import styles from './timeline.module.css';

/** What the strip cannot draw, in words. */
export function StripNotes({ strip }: { readonly strip: Strip }) {
  return shapeStripNotes(strip).map(({ articles, what, outlets }) => (
    <p key={what} className={styles.note}>
      <EvidenceButton
        evidence={evidenceOfArticles(
          texts.articlesTitle(what),
          articles.map(({ id }) => id),
        )}
      >
        {count(articles.length, 'article')}
      </EvidenceButton>{' '}
      {what}: {outlets}
    </p>
  ));
}
