import { useCallback, useMemo, useState } from 'react';
import type { DayInterval } from '../../common/day.ts';
import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import { setWindow } from '../../state/view-steps.ts';
import { useViewPart } from '../../state/use-view-part.ts';
import type { TimeRange } from './geometry.ts';
import { rangeShown } from './shape-timeline.ts';
import { daysOfRange, heldWithin, rangeOfDays, wholeRecord } from './window.ts';

export type WindowChoice = 'latest' | 'whole' | 'own';

export interface TimelineWindow {
  readonly range: TimeRange;
  readonly days: DayInterval;
  readonly whole: DayInterval;
  readonly choice: WindowChoice;
  /** While a pointer drags: shown, and not yet in the address. */
  readonly preview: (days: DayInterval | null) => void;
}

function isSame(a: DayInterval, b: DayInterval): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

function choiceOf(chosen: DayInterval | null, whole: DayInterval): WindowChoice {
  if (chosen === null) return 'latest';
  return isSame(chosen, whole) ? 'whole' : 'own';
}

/** The days that the chart shows: those chosen, else the latest months; null for a record without entries. */
export function windowShown(
  entries: readonly Ministerial[],
  record: AttendanceRecord,
  chosenDays: DayInterval | null,
): Omit<TimelineWindow, 'preview'> | null {
  const whole = wholeRecord(record);
  const own = rangeShown(entries, record);
  if (whole === null || own === null) return null;
  const chosen = chosenDays === null ? null : heldWithin(chosenDays, whole);
  return {
    range: chosen === null ? own : rangeOfDays(chosen),
    days: chosen ?? heldWithin(daysOfRange(own), whole) ?? whole,
    whole,
    choice: choiceOf(chosen, whole),
  };
}

/** The same by the address, or by the pointer while it drags. */
export function useTimelineWindow(
  entries: readonly Ministerial[],
  record: AttendanceRecord,
): TimelineWindow | null {
  const window = useViewPart('window');
  const [dragged, preview] = useState<DayInterval | null>(null);
  const { earliest, latest } = dragged ?? window ?? { earliest: null, latest: null };
  return useMemo(() => {
    const chosen = earliest === null ? null : { earliest, latest };
    const shown = windowShown(entries, record, chosen);
    return shown === null ? null : { ...shown, preview };
  }, [entries, record, earliest, latest]);
}

/** Ends a drag: what was shown becomes the address. */
export function useSettle({ preview }: Pick<TimelineWindow, 'preview'>): (days: DayInterval) => void {
  return useCallback(
    (days) => {
      setWindow(days);
      preview(null);
    },
    [preview],
  );
}
