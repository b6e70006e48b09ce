import { useEffect } from 'react';
import type { AttendanceRecord } from '../../record/record.ts';
import { useEvidence, type Evidence } from '../../state/evidence.ts';
import { currentView, setEntry, useView } from '../../state/view-url.ts';
import { evidenceOfEntry } from './evidence-of.ts';

function isOnly(evidence: Evidence | null, entry: string): boolean {
  const [first, ...others] = evidence?.entries ?? [];
  return first?.kind === 'ministerial' && first.id === entry && others.length === 0;
}

/** Opens the entry that the address names, and takes it out of the address once something else or nothing is open. */
export function useEntryLink({ ministerials }: AttendanceRecord): void {
  const { entry } = useView();
  useEffect(() => {
    const found = ministerials.find(({ id }) => id === entry);
    if (found === undefined || isOnly(useEvidence.getState().evidence, found.id)) return;
    // Not `open`, which would take the passage out of a link that has both.
    useEvidence.setState({ evidence: evidenceOfEntry(found) });
  }, [entry, ministerials]);
  useEffect(
    () =>
      useEvidence.subscribe(({ evidence }) => {
        const named = currentView().entry;
        if (named !== undefined && !isOnly(evidence, named)) setEntry(null, 'replace');
      }),
    [],
  );
}
