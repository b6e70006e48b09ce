import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { madeTexts } from '../../catalogue/made.ts';
import { rateTexts } from '../../catalogue/rates.ts';
import { sureFrom } from '../../corpus/certainty.ts';
import { setMade } from '../../state/view-steps.ts';
import { useModal } from '../use-modal.ts';
import over from '../over.module.css';
import text from '../text-button.module.css';
import styles from './made.module.css';
import { RateTable } from './RateTable.tsx';
import { WordLists } from './WordLists.tsx';

const percent = (share: number) => Math.round(share * 100);

function Method() {
  return madeTexts.steps.map(({ heading, says }) => (
    <section key={heading}>
      <h3>{heading}</h3>
      {says.map((said) => (
        <p key={said}>{said}</p>
      ))}
    </section>
  ));
}

function close(): void {
  setMade(false);
}

/** The method in plain words, the error rates, the word lists and what is not covered: over the page. */
export function MadeView({ isNamed }: { readonly isNamed: boolean }) {
  const dialog = useModal(isNamed);
  useEffect(() => dialog.current?.querySelector('h2')?.focus(), [dialog]);
  return createPortal(
    <dialog
      ref={dialog}
      className={`${over.over} ${styles.made}`}
      aria-labelledby="made-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <div className={`${over.head} ${styles.head}`}>
        <h2 id="made-title" tabIndex={-1}>
          {madeTexts.title}
        </h2>
        <button type="button" className={`${text.button} ${styles.close}`} onClick={close}>
          {madeTexts.close}
        </button>
      </div>
      <p className={styles.lead}>{madeTexts.lead}</p>
      <section>
        <h3>{rateTexts.heading}</h3>
        <RateTable />
      </section>
      <section>
        <h3>{madeTexts.certainty}</h3>
        {madeTexts.certaintySays(percent(sureFrom.statement), percent(sureFrom.report)).map((said) => (
          <p key={said}>{said}</p>
        ))}
      </section>
      <Method />
      <section>
        <h3>{madeTexts.notCoveredHeading}</h3>
        <ul>
          {madeTexts.notCovered.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{madeTexts.lists}</h3>
        <WordLists />
      </section>
    </dialog>,
    document.body,
  );
}
