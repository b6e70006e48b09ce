import { lazy, Suspense, useEffect } from 'react';
import { overlayNames } from '../catalogue/palette.ts';
import { useOverlay, type Overlay } from '../state/overlay.ts';
import { useView } from '../state/view-url.ts';
import { singleKey } from '../views/single-key.ts';
import type { ShownStory } from '../views/take-away/screen.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const Palette = lazy(async () => ({ default: (await import('../views/palette/Palette.tsx')).Palette }));
const Briefing = lazy(async () => ({
  default: (await import('../views/briefing/OpenBriefing.tsx')).OpenBriefing,
}));
const Keys = lazy(async () => ({ default: (await import('../views/palette/Keys.tsx')).Keys }));

function isForCommands({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

function goToSearch(): void {
  document.querySelector<HTMLElement>('[role="search"] input[type="search"]')?.focus();
}

/** Over whatever lies on the page; but a dialog that is open above all keeps its keys. */
function onKey(event: KeyboardEvent): void {
  const { overlay, show, close } = useOverlay.getState();
  if (isForCommands(event)) {
    event.preventDefault();
    if (overlay === 'commands') close();
    else show('commands');
    return;
  }
  if (document.querySelector('dialog:modal') !== null) return;
  const key = singleKey(event);
  if (key !== '/' && key !== '?') return;
  event.preventDefault();
  if (key === '/') goToSearch();
  else show('keys');
}

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

/** The commands, the list of keys and the briefing, and the keys that open them. */
export function OverlaySlot(story: ShownStory) {
  const overlay = useOverlay((state) => state.overlay);
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
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
