import { useEffect } from 'react';
import { timeOf, type DayInterval } from '../../common/day.ts';
import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import { useEvidence, type Evidence } from '../../state/evidence.ts';
import { currentView } from '../../state/view-url.ts';
import { setEntry, setWindow } from '../../state/view-steps.ts';
import { useViewPart } from '../../state/use-view-part.ts';
import { evidenceOfEntry } from './evidence-of.ts';
import { isWithin } from './geometry.ts';
import { rangeShown } from './shape-timeline.ts';
import { daysOfRange, wholeRecord, windowAround } from './window.ts';

function isOnly(evidence: Evidence | null, entry: string): boolean {
  const [first, ...others] = evidence?.entries ?? [];
  return first?.kind === 'ministerial' && first.id === entry && others.length === 0;
}

/** The days around an entry that the chart would not show of its own accord; null where the address has days or the chart shows it. */
function daysToShow({ startDate }: Ministerial, record: AttendanceRecord): DayInterval | null {
  const whole = wholeRecord(record);
  const range = rangeShown(record.ministerials, record);
  if (whole === null || range === null || currentView().window !== undefined) return null;
  return isWithin(timeOf(startDate), range) ? null : windowAround(startDate, daysOfRange(range), whole);
}

/** Opens the entry that the address names, and takes it out of the address once something else or nothing is open. */
export function useEntryLink(record: AttendanceRecord): void {
  const entry = useViewPart('entry');
  useEffect(() => {
    const found = record.ministerials.find(({ id }) => id === entry);
    if (found === undefined || isOnly(useEvidence.getState().evidence, found.id)) return;
    // Not `open`, which would take the passage out of a link that has both.
    useEvidence.setState({ evidence: evidenceOfEntry(found) });
    const days = daysToShow(found, record);
    if (days !== null) setWindow(days, 'replace');
  }, [entry, record]);
  useEffect(
    () =>
      useEvidence.subscribe(({ evidence }) => {
        const named = currentView().entry;
        if (named !== undefined && !isOnly(evidence, named)) setEntry(null, 'replace');
      }),
    [],
  );
}
