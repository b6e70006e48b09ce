import { useMemo, useState } from 'react';
import { linkTexts } from '../../catalogue/filter-menus.ts';
import type { Dataset } from '../../filters/dataset.ts';
import { notInStory, notUnderstood, withoutMissing } from '../../filters/not-understood.ts';
import { parseView } from '../../filters/url.ts';
import { currentView } from '../../state/view-url.ts';
import { replaceView } from '../../state/view-steps.ts';
import { isolated } from '../foreign.ts';
import text from '../text-button.module.css';
import styles from './filter-menus.module.css';

const MOST = 5;
const LONGEST = 60;

function shorten(piece: string): string {
  const letters = [...piece];
  return letters.length > LONGEST ? linkTexts.cut(letters.slice(0, LONGEST).join('')) : piece;
}

interface Props {
  /** The address’s query as the page was opened with it: the page’s own changes write it anew. */
  readonly search: string;
  readonly dataset: Dataset;
}

/** What of a link could not be read, until it is dismissed; the address then goes without it. */
export function NotUnderstood({ search, dataset }: Props) {
  const [isDismissed, setIsDismissed] = useState(false);
  const pieces = useMemo(
    () => [...notUnderstood(search), ...notInStory(parseView(search), dataset)],
    [search, dataset],
  );
  if (isDismissed || pieces.length === 0) return null;
  const shown = pieces.slice(0, MOST).map((piece) => isolated(shorten(piece)));
  const dismiss = (): void => {
    setIsDismissed(true);
    replaceView(withoutMissing(currentView(), dataset));
  };
  return (
    <p role="status" className={styles.unread}>
      {linkTexts.notUnderstood(shown, pieces.length - shown.length)}{' '}
      <button type="button" className={text.button} onClick={dismiss}>
        {linkTexts.dismiss}
      </button>
    </p>
  );
}
