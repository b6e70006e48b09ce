import { setOutletsDown } from '../../state/view-url.ts';
import styles from './comparison-grid.module.css';

const CHOICES = [
  [false, 'across'],
  [true, 'down'],
] as const;

/** Which way the grid lies, kept in the address. */
export function LayoutChoice({ down }: { readonly down: boolean }) {
  return (
    <fieldset className={styles.layout}>
      <legend className={styles.layoutLegend}>Outlets</legend>
      {CHOICES.map(([value, name]) => (
        <label key={name}>
          <input
            type="radio"
            name="grid-layout"
            checked={down === value}
            onChange={() => setOutletsDown(value)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
