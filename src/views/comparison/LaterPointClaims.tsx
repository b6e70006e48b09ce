import { lazy, Suspense, type ComponentProps } from 'react';
import type { PointClaims as Claims } from './PointClaims.tsx';

const FIRST_VIEW_MS = 1500;

/** Reading claims takes a lexicon that the first view does without; its few lines fit beside the answers. */
const PointClaims = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, FIRST_VIEW_MS));
  const { PointClaims: component } = await import('./PointClaims.tsx');
  return { default: component };
});

export function LaterPointClaims(props: ComponentProps<typeof Claims>) {
  return (
    <Suspense>
      <PointClaims {...props} />
    </Suspense>
  );
}
