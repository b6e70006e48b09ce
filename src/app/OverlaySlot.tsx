import { Suspense, useEffect } from 'react';
import { overlayNames } from '../catalogue/palette.ts';
import { backCloses } from '../state/back-closes.ts';
import { useOverlay, type Overlay } from '../state/overlay.ts';
import { useView } from '../state/view-url.ts';
import { answerMeanwhile, sayMissing } from '../views/palette/meanwhile.ts';
import type { ShownStory } from '../views/take-away/screen.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { answer, onKey } from './keys.ts';
import { late } from './late.tsx';
import { takePressed } from '../state/pressed.ts';

function Missing() {
  useEffect(sayMissing);
  return null;
}

const Palette = late(async () => (await import('../views/palette/Palette.tsx')).Palette, Missing);
const Keys = late(async () => (await import('../views/palette/Keys.tsx')).Keys, Missing);
const Briefing = late(async () => (await import('../views/briefing/OpenBriefing.tsx')).OpenBriefing, Missing);

function Shown({ overlay, story }: { readonly overlay: Overlay; readonly story: ShownStory }) {
  const { filters } = useView();
  switch (overlay) {
    case 'commands':
      return <Palette dataset={story.dataset} filters={filters} />;
    case 'keys':
      return <Keys />;
    case 'briefing':
      return <Briefing {...story} />;
  }
}

/** The commands, the list of keys and the briefing, the keys that open them, also those pressed before, and the step back that closes them. */
export function OverlaySlot(story: ShownStory) {
  const overlay = useOverlay((state) => state.overlay);
  useEffect(() => {
    const callsOff = [answerMeanwhile(), backCloses()];
    window.addEventListener('keydown', onKey);
    answer(takePressed());
    return () => {
      for (const callOff of callsOff) callOff();
      window.removeEventListener('keydown', onKey);
    };
  }, []);
  if (overlay === null) return null;
  return (
    <ErrorBoundary key={overlay} part={overlayNames[overlay]}>
      <Suspense>
        <Shown overlay={overlay} story={story} />
      </Suspense>
    </ErrorBoundary>
  );
}
