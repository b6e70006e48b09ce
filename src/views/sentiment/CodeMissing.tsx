import { panelTexts } from '../../catalogue/sentiment-finding.ts';
import styles from './sentiment-panel.module.css';

/** Where a part's code did not come: what is missing, and a way to ask again. */
export function CodeMissing({ what }: { readonly what: string }) {
  return (
    <p>
      {what}{' '}
      <button type="button" className={styles.plain} onClick={() => window.location.reload()}>
        {panelTexts.loadAgain}
      </button>
    </p>
  );
}
