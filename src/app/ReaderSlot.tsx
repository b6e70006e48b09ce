import { lazy, Suspense, useEffect, useState } from 'react';
import { partsOfThePage } from '../catalogue/page.ts';
import { useEvidence } from '../state/evidence.ts';
import { useView } from '../state/view-url.ts';
import type { Lookup } from '../views/reader/lookup.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const load = () => import('../views/reader/Reader.tsx');

const Reader = lazy(async () => {
  const { Reader: component } = await load();
  return { default: component };
});

const IDLE_MS = 1500;

/** The reader's code is not part of the first view: it comes when the page is idle, or when something is opened. */
export function ReaderSlot({ lookup }: { readonly lookup: Lookup }) {
  const { reading, profile } = useView();
  const evidence = useEvidence((state) => state.evidence);
  const isOpen = reading !== null || profile !== undefined || evidence !== null;
  const [wasOpened, setWasOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setWasOpened(true);
  useEffect(() => {
    const timer = setTimeout(() => void load(), IDLE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!wasOpened) return null;
  return (
    <ErrorBoundary part={partsOfThePage.reader}>
      <Suspense>
        <Reader lookup={lookup} />
      </Suspense>
    </ErrorBoundary>
  );
}
