import { Suspense, useEffect, useState } from 'react';
import { partsOfThePage } from '../catalogue/page.ts';
import { useEvidence } from '../state/evidence.ts';
import { useView } from '../state/view-url.ts';
import { whenIdle } from '../views/when-idle.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { late } from './late.tsx';
import type { StoryReaderProps } from './StoryReader.tsx';

const load = () => import('./StoryReader.tsx');

const StoryReader = late(async () => (await load()).StoryReader);

/** Fetches it beforehand; where that fails, opening the reader says so. */
function fetchReader(): void {
  load().catch(() => undefined);
}

/** The reader's code is not part of the first view: it comes when the page is idle, or when something is opened. */
export function ReaderSlot(props: StoryReaderProps) {
  const { reading, profile, entry } = useView();
  const evidence = useEvidence((state) => state.evidence);
  const isOpen = reading !== null || profile !== undefined || evidence !== null;
  const [isNamed] = useState(isOpen || entry !== undefined);
  const [wasOpened, setWasOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setWasOpened(true);
  useEffect(() => whenIdle(fetchReader), []);
  if (!wasOpened) return null;
  return (
    <ErrorBoundary part={partsOfThePage.reader}>
      <Suspense>
        <StoryReader {...props} isNamed={isNamed} />
      </Suspense>
    </ErrorBoundary>
  );
}
