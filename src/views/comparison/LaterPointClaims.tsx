import { lazy, Suspense, type ComponentType } from 'react';

const FIRST_VIEW_MS = 1500;

async function laterParts() {
  await new Promise((resolve) => setTimeout(resolve, FIRST_VIEW_MS));
  return import('./later-parts.ts');
}

function later<P extends object>(
  pick: (parts: Awaited<ReturnType<typeof laterParts>>) => ComponentType<P>,
): ComponentType<P> {
  const Part = lazy(async () => ({ default: pick(await laterParts()) }));
  return function Later(props: P) {
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  };
}

/** Reading claims takes a lexicon that the first view does without; its few lines fit beside the answers. */
export const LaterPointClaims = later((parts) => parts.PointClaims);
export const LaterSuggestedRows = later((parts) => parts.SuggestedRows);
