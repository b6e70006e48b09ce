import { gridTexts } from '../../catalogue/comparison.ts';
import { setLayout } from '../../state/view-steps.ts';
import styles from './comparison-grid.module.css';
import { layoutOf, type GridForm } from './grid-form.ts';

const names: Record<GridForm, string> = {
  across: gridTexts.layout.across,
  down: gridTexts.layout.down,
  cards: gridTexts.layout.cards,
  'side-by-side': gridTexts.layout.sideBySide,
};

interface Props {
  readonly form: GridForm;
  /** Those that can be chosen here. */
  readonly forms: readonly GridForm[];
}

/** Which way the grid lies, kept in the address. */
export function LayoutChoice({ form, forms }: Props) {
  return (
    <fieldset className={styles.layout}>
      <legend className={styles.layoutLegend}>{gridTexts.layout.legend}</legend>
      {forms.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="grid-layout"
            checked={form === each}
            onChange={() => setLayout(layoutOf(each))}
          />
          {names[each]}
        </label>
      ))}
    </fieldset>
  );
}
