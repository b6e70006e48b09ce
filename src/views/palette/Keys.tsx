import { useId, useState } from 'react';
import { keysTexts } from '../../catalogue/palette.ts';
import { useOverlay } from '../../state/overlay.ts';
import { setSingleKeys, useSingleKeys } from '../../state/single-keys.ts';
import text from '../text-button.module.css';
import styles from './palette.module.css';
import { useModal } from './use-modal.ts';

const close = (): void => useOverlay.getState().close();

/** The keys of the page, and the switch for those that are pressed alone. */
export function Keys() {
  const dialog = useModal();
  const title = useId();
  const isOn = useSingleKeys();
  const [isKept, setIsKept] = useState(true);
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className={styles.head}>
        <h2 id={title}>{keysTexts.title}</h2>
        <button type="button" className={text.button} onClick={close}>
          {keysTexts.close}
        </button>
      </div>
      <table className={styles.keys}>
        <thead>
          <tr>
            <th scope="col">{keysTexts.column.key}</th>
            <th scope="col">{keysTexts.column.does}</th>
          </tr>
        </thead>
        <tbody>
          {keysTexts.rows.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className={styles.single}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => setIsKept(setSingleKeys(event.target.checked))}
        />
        {keysTexts.single}
      </label>
      {!isKept && <p role="status">{keysTexts.notKept}</p>}
    </dialog>
  );
}
