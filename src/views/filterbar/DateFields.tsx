import { useId } from 'react';
import { dateTexts } from '../../catalogue/filter-menus.ts';
import { isDay, type Day } from '../../common/day.ts';
import type { Filters } from '../../filters/filters.ts';
import styles from './filter-menus.module.css';

interface Props {
  readonly filters: Filters;
  readonly onChange: (dates: Pick<Filters, 'from' | 'to'>) => void;
}

function dayOf(value: string): Day | null {
  return isDay(value) ? value : null;
}

/** Two native date fields: articles whose published interval touches the days, and the record's entries in them. */
export function DateFields({ filters: { from, to }, onChange }: Props) {
  const id = useId();
  const isReversed = from !== null && to !== null && from > to;
  return (
    <fieldset className={styles.choices}>
      <legend>{dateTexts.legend}</legend>
      <label className={styles.date} htmlFor={`${id}-from`}>
        {dateTexts.from}
        <input
          id={`${id}-from`}
          type="date"
          value={from ?? ''}
          aria-invalid={isReversed}
          onChange={(event) => onChange({ from: dayOf(event.target.value), to })}
        />
      </label>
      <label className={styles.date} htmlFor={`${id}-to`}>
        {dateTexts.to}
        <input
          id={`${id}-to`}
          type="date"
          value={to ?? ''}
          aria-invalid={isReversed}
          onChange={(event) => onChange({ from, to: dayOf(event.target.value) })}
        />
      </label>
      {isReversed && <p role="alert">{dateTexts.reversed}</p>}
    </fieldset>
  );
}
