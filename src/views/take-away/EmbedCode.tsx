import { useEffect, useId, useRef, useState } from 'react';
import { embedTexts } from '../../catalogue/export.ts';
import { sectionLinks } from '../../catalogue/page.ts';
import { frameCode } from '../../export/frame-code.ts';
import { sectionIds, type SectionId } from '../../filters/section-ids.ts';
import { askForCode, isCodeAskedFor } from '../../state/embed-code.ts';
import { addressOf, currentView } from '../../state/view-url.ts';
import { copyText } from '../copy-text.ts';
import text from '../text-button.module.css';
import styles from './take-away.module.css';

const HEIGHT = 720;

/** Without what lies beside the page: a frame shows a section. */
function codeFor(section: SectionId, title: string): string {
  const { profile: _profile, made: _made, ...view } = currentView();
  const address = addressOf({ ...view, reading: null, embed: section });
  return frameCode(address, embedTexts.frameTitle(title, sectionLinks[section]), HEIGHT);
}

/** The code that shows one section in another page. */
export function EmbedCode({ title }: { readonly title: string }) {
  const id = useId();
  const [isAsked] = useState(isCodeAskedFor);
  const heading = useRef<HTMLElement>(null);
  useEffect(() => {
    askForCode(false);
    if (isAsked) heading.current?.focus();
  }, [isAsked]);
  const [section, setSection] = useState<SectionId>('timeline');
  const [said, say] = useState('');
  const code = codeFor(section, title);
  const copy = async (): Promise<void> => {
    say((await copyText(code)) ? embedTexts.copied : embedTexts.notCopied);
  };
  return (
    <details className={styles.embed} open={isAsked}>
      <summary ref={heading}>{embedTexts.heading}</summary>
      <p className={styles.note}>{embedTexts.about}</p>
      <label htmlFor={`${id}-which`}>{embedTexts.which}</label>{' '}
      <select
        id={`${id}-which`}
        value={section}
        onChange={(event) => {
          const chosen = sectionIds.find((each) => each === event.target.value);
          if (chosen !== undefined) setSection(chosen);
        }}
      >
        {sectionIds.map((each) => (
          <option key={each} value={each}>
            {sectionLinks[each]}
          </option>
        ))}
      </select>
      <textarea className={styles.code} readOnly aria-label={embedTexts.code} value={code} />
      <button type="button" className={text.button} onClick={() => void copy()}>
        {embedTexts.copy}
      </button>
      <p role="status" className={styles.note}>
        {said}
      </p>
    </details>
  );
}
