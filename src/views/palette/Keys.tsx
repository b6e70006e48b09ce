import { useState } from 'react';
import { keysTexts } from '../../catalogue/palette.ts';
import { setSingleKeys, useSingleKeys } from '../../state/single-keys.ts';
import { Over } from './Over.tsx';
import styles from './palette.module.css';

function KeyTable() {
  return (
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
  );
}

/** The keys of the page, and the switch for those that are pressed alone. */
export function Keys() {
  const isOn = useSingleKeys();
  const [isKept, setIsKept] = useState(true);
  return (
    <Over label={keysTexts.title} head={<h2>{keysTexts.title}</h2>} closing={keysTexts.close}>
      <KeyTable />
      <label className={styles.single}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => setIsKept(setSingleKeys(event.target.checked))}
        />
        {keysTexts.single}
      </label>
      {!isKept && <p role="status">{keysTexts.notKept}</p>}
    </Over>
  );
}
