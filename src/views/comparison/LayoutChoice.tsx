import { gridTexts } from '../../catalogue/comparison.ts';
import type { GridLayout } from '../../filters/url.ts';
import { setLayout } from '../../state/view-url.ts';
import styles from './comparison-grid.module.css';

const CHOICES: readonly (readonly [GridLayout | null, string])[] = [
  [null, gridTexts.layout.across],
  ['outlets-down', gridTexts.layout.down],
  ['side-by-side', gridTexts.layout.sideBySide],
];

/** Which way the grid lies, kept in the address. */
export function LayoutChoice({ layout }: { readonly layout: GridLayout | null }) {
  return (
    <fieldset className={styles.layout}>
      <legend className={styles.layoutLegend}>{gridTexts.layout.legend}</legend>
      {CHOICES.map(([value, name]) => (
        <label key={name}>
          <input
            type="radio"
            name="grid-layout"
            checked={layout === value}
            onChange={() => setLayout(value)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
