import { useEvidence } from './evidence.ts';
import { useOverlay } from './overlay.ts';
import { currentView, searchOf, subscribe } from './view-url.ts';

/** An entry of the browser’s history, as far as one entry is told from the next. */
interface Place {
  readonly search: string;
  readonly hash: string;
  /** The entry beneath shows the same, for what was opened in this one is closed. */
  readonly isSpent: boolean;
}

const stateNow = (): unknown => window.history.state;

function placeNow(): Place {
  const [search, { hash }] = [searchOf(), window.location];
  return { search, hash, isSpent: stateNow() === search };
}

let here: Place = placeNow();
let wasOpen = false;

function settle(): void {
  here = placeNow();
}

const isOpen = (): boolean =>
  useEvidence.getState().evidence !== null || useOverlay.getState().overlay !== null;

/** The state of an entry in which something lies on the page; what its state was before is kept in it. */
function markNow(): { readonly over: unknown } | null {
  const state = stateNow();
  return typeof state === 'object' && state !== null && 'over' in state ? state : null;
}

function mark(): void {
  if (markNow() === null) window.history.replaceState({ over: stateNow() }, '');
}

function unmark(): void {
  const now = markNow();
  if (now !== null) window.history.replaceState(now.over, '');
}

/** One entry more, but where there is one for it already: a spent one, one pushed in the same act, or one whose address names what opens. */
function open(): void {
  if (stateNow() === here.search || currentView().entry !== undefined) mark();
  else if (markNow() === null) window.history.pushState({ over: searchOf() }, '');
}

function onChange(): void {
  const is = isOpen();
  if (is === wasOpen) return;
  wasOpen = is;
  if (is) open();
  else unmark();
  settle();
}

/** What lies on the page stays there over a filter or an article that is chosen then. */
function onStep(): void {
  if (isOpen() && wasOpen) mark();
  queueMicrotask(settle);
}

function close(): void {
  useEvidence.getState().close();
  useOverlay.getState().close();
}

function onPop(): void {
  const from = here;
  settle();
  // A link to a place in the page is a step on, not back.
  const isLink = stateNow() === null && here.hash !== from.hash;
  if (isOpen()) {
    if (isLink) mark();
    else if (markNow() === null) close();
    return;
  }
  unmark();
  settle();
  if (from.isSpent && from.search === here.search && from.hash === here.hash) window.history.back();
}

function onMove(popped?: Event): void {
  if (popped === undefined) onStep();
  else onPop();
}

/**
 * The browser’s Back closes what lies on the page without being in the address: a list of passages, the commands, the keys,
 * the briefing. The entry it was opened in is marked (`state.over`); closed by hand it is used again by the next step
 * (`goTo`), or passed over, so that no press of Back leads nowhere. Never `history.back()` on closing: it comes after the
 * steps that follow. A frame has none of this, for its entries are its host’s. Returns how to call it off.
 */
export function backCloses(): () => void {
  const offs = [useEvidence.subscribe(onChange), useOverlay.subscribe(onChange), subscribe(onMove)];
  settle();
  wasOpen = false;
  if (!isOpen()) unmark();
  onChange();
  return () => {
    for (const off of offs) off();
  };
}
