import { useId, useState } from 'react';
import { words } from '../../catalogue/timeline.ts';
import { isDay, type Day, type DayInterval } from '../../common/day.ts';
import { setWindow } from '../../state/view-url.ts';
import styles from './brush.module.css';
import type { TimelineWindow } from './use-window.ts';
import { heldWithin } from './window.ts';

interface FieldProps {
  readonly name: string;
  readonly day: Day;
  readonly bounds: DayInterval;
  readonly isRefused: (day: Day) => boolean;
  readonly choose: (day: Day) => void;
  readonly describedBy: string | undefined;
}

/** A half-typed year is a day of long ago: only a day of the record is taken, the rest stands until the field is left. */
function DayField({ name, day, bounds, isRefused, choose, describedBy }: FieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const typed = (value: string) => {
    const isTaken = isDay(value) && bounds.earliest <= value && value <= bounds.latest && !isRefused(value);
    setDraft(isTaken ? null : value);
    if (isTaken) choose(value);
  };
  return (
    <label>
      {name}
      <input
        type="date"
        value={draft ?? day}
        min={bounds.earliest}
        max={bounds.latest}
        aria-invalid={draft !== null}
        aria-describedby={draft === null ? undefined : describedBy}
        onChange={(event) => typed(event.target.value)}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}

/** What the chart shows, as two days and two ready choices. */
export function WindowFields({ window: { days, whole, choice } }: { readonly window: TimelineWindow }) {
  const ruleId = useId();
  const isTooShort = (window: DayInterval) => heldWithin(window, whole) === null;
  const field = { bounds: whole, describedBy: ruleId };
  return (
    <fieldset className={styles.fields}>
      <legend className="visually-hidden">{words.window}</legend>
      <DayField
        {...field}
        name={words.windowFrom}
        day={days.earliest}
        isRefused={(earliest) => isTooShort({ ...days, earliest })}
        choose={(earliest) => setWindow({ ...days, earliest }, 'replace')}
      />
      <DayField
        {...field}
        name={words.windowTo}
        day={days.latest}
        isRefused={(latest) => isTooShort({ ...days, latest })}
        choose={(latest) => setWindow({ ...days, latest }, 'replace')}
      />
      <button type="button" aria-pressed={choice === 'latest'} onClick={() => setWindow(null)}>
        {words.latestMonths}
      </button>
      <button type="button" aria-pressed={choice === 'whole'} onClick={() => setWindow(whole)}>
        {words.wholeRecord}
      </button>
      <span id={ruleId} className="visually-hidden">
        {words.windowRule}
      </span>
    </fieldset>
  );
}
