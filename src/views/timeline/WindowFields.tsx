import { useId, useState } from 'react';
import { windowNotices, words } from '../../catalogue/timeline.ts';
import { isDay, type Day, type DayInterval } from '../../common/day.ts';
import { setWindow } from '../../state/view-steps.ts';
import styles from './brush.module.css';
import { chooseDay, type DayChoice, type End } from './choose-day.ts';
import type { TimelineWindow } from './use-window.ts';

interface FieldProps {
  readonly name: string;
  readonly day: Day;
  readonly bounds: DayInterval;
  /** True where the chart follows. */
  readonly choose: (day: Day) => boolean;
  readonly describedBy: string;
}

/** A day that the chart does not follow stands until the field is left. */
function DayField({ name, day, bounds, choose, describedBy }: FieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const typed = (value: string) => setDraft(isDay(value) && choose(value) ? null : value);
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

function noticeOf(choice: DayChoice, end: End, whole: DayInterval): string {
  switch (choice.kind) {
    case 'half-typed':
    case 'taken':
      return '';
    case 'held':
      return end === 'earliest' ? windowNotices.begins(whole.earliest) : windowNotices.ends(whole.latest);
    case 'reversed':
      return windowNotices.reversed;
    case 'too-short':
      return windowNotices.tooShort;
  }
}

interface Notice {
  readonly text: string;
  /** Said of these days, and gone with them. */
  readonly days: DayInterval;
}

function isOf(notice: Notice, { earliest, latest }: DayInterval): boolean {
  return notice.days.earliest === earliest && notice.days.latest === latest;
}

/** What the chart shows, as two days and two ready choices. */
export function WindowFields({ window: { days, whole, choice } }: { readonly window: TimelineWindow }) {
  const ruleId = useId();
  const [notice, setNotice] = useState<Notice>({ text: '', days });
  const choose = (end: End) => (day: Day) => {
    const chosen = chooseDay(end, day, days, whole);
    const follows = 'days' in chosen;
    setNotice({ text: noticeOf(chosen, end, whole), days: follows ? chosen.days : days });
    if (follows) setWindow(chosen.days, 'replace');
    return follows;
  };
  const field = { bounds: whole, describedBy: ruleId };
  return (
    <fieldset className={styles.fields}>
      <legend className="visually-hidden">{words.window}</legend>
      <DayField {...field} name={words.windowFrom} day={days.earliest} choose={choose('earliest')} />
      <DayField {...field} name={words.windowTo} day={days.latest} choose={choose('latest')} />
      <button type="button" aria-pressed={choice === 'latest'} onClick={() => setWindow(null)}>
        {words.latestMonths}
      </button>
      <button type="button" aria-pressed={choice === 'whole'} onClick={() => setWindow(whole)}>
        {words.wholeRecord}
      </button>
      <span id={ruleId} className="visually-hidden">
        {words.windowRule}
      </span>
      <p role="status">{isOf(notice, days) && notice.text}</p>
    </fieldset>
  );
}
