import { lazy, Suspense, useState } from 'react';
import { rateTexts } from '../catalogue/rates.ts';
import { useView } from '../state/view-url.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { fetched } from './late.tsx';

/** Not among the late parts that are fetched beforehand: few open it, and its word lists are long. */
const MadeView = lazy(async () => ({
  default: (await fetched(() => import('../views/made/MadeView.tsx'))).MadeView,
}));

/** “How this is made”, whose words and lists come when it is opened. */
export function MadeSlot() {
  const { made } = useView();
  const [isNamed, setIsNamed] = useState(made !== undefined);
  if (made === undefined && isNamed) setIsNamed(false);
  if (made === undefined) return null;
  return (
    <ErrorBoundary part={rateTexts.how}>
      <Suspense>
        <MadeView isNamed={isNamed} />
      </Suspense>
    </ErrorBoundary>
  );
}
