import type { Option } from './options.ts';
import styles from './filter-bar.module.css';

interface Props {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** The choices of one filter; each with the statements that it would leave. */
export function ChoiceList({ legend, options, chosen, onToggle }: Props) {
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {options.map(({ id, name, note, count }) => (
        <label key={id} className={styles.choice}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
          <span>
            {name}
            {note !== null && <small> {note}</small>}
          </span>
          <span className={styles.count}>{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
