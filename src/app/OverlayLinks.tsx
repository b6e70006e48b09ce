import { overlayLinks } from '../catalogue/palette.ts';
import { useOverlay } from '../state/overlay.ts';
import styles from '../views/text-button.module.css';

/** For whoever has no keyboard, or does not know the keys. */
export function OverlayLinks() {
  const show = useOverlay((state) => state.show);
  return (
    <>
      <button type="button" className={styles.button} onClick={() => show('commands')}>
        {overlayLinks.commands}
      </button>
      <button type="button" className={styles.button} onClick={() => show('keys')}>
        {overlayLinks.keys}
      </button>
    </>
  );
}
