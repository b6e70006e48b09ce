import { pageTexts } from '../catalogue/page.ts';
import type { LoadedStory } from '../data/use-story.ts';
import styles from './app.module.css';

type Props = Pick<LoadedStory, 'failures' | 'refusals'>;

/** What could not be loaded or was refused, each with its reason and the way on; nothing where all is well. */
export function Problems({ failures, refusals }: Props) {
  if (failures.length + refusals.length === 0) return null;
  return (
    <div className={styles.problem}>
      {failures.map(({ message, retry }) => (
        <p key={message} role="alert">
          {message}{' '}
          <button type="button" onClick={retry}>
            {pageTexts.tryAgain}
          </button>
        </p>
      ))}
      {refusals.length > 0 && (
        <details>
          <summary>{pageTexts.refused(refusals.length)}</summary>
          <ul>
            {refusals.map(({ file, path, value, reason, remedy }) => (
              <li key={`${file} ${path} ${reason}`}>
                <b>{file}</b> {path}: {reason} (“{value}”). {remedy}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
