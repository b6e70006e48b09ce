import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { briefingTexts } from '../../catalogue/briefing.ts';
import { fileName } from '../../export/file-name.ts';
import { markdownOf } from '../../export/markdown.ts';
import { useOverlay } from '../../state/overlay.ts';
import over from '../over.module.css';
import { useOverlayDialog } from '../palette/use-overlay-dialog.ts';
import { saveFile } from '../take-away/save.ts';
import type { Screen } from '../take-away/screen.ts';
import text from '../text-button.module.css';
import { Blocks } from './Blocks.tsx';
import styles from './briefing.module.css';
import { shapeBriefing } from './shape-briefing.ts';

const close = (): void => useOverlay.getState().close();

/** The page as a text to take along: to read, to print, or as Markdown. */
export function Briefing({ screen }: { readonly screen: Screen }) {
  const dialog = useOverlayDialog();
  const blocks = useMemo(() => shapeBriefing(screen), [screen]);
  const save = (): void => {
    const content = new Blob([markdownOf(blocks)], { type: 'text/markdown;charset=utf-8' });
    const { title, today, view } = screen;
    saveFile(fileName(title, 'briefing', today, 'md', view.filters), content);
  };
  return createPortal(
    <dialog
      ref={dialog}
      className={`${over.over} ${styles.briefing}`}
      aria-label={briefingTexts.name}
      data-paper
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className={`${over.head} ${styles.head}`}>
        <button type="button" className={text.button} onClick={save}>
          {briefingTexts.markdown}
        </button>
        <button type="button" className={text.button} onClick={() => window.print()}>
          {briefingTexts.print}
        </button>
        <button type="button" className={text.button} onClick={close}>
          {briefingTexts.close}
        </button>
      </div>
      <Blocks blocks={blocks} />
    </dialog>,
    document.body,
  );
}
