import { useOverlay } from '../state/overlay.ts';
import { isForCommands } from '../state/pressed.ts';
import { currentView, setSearch } from '../state/view-url.ts';
import { searchBox } from '../views/filterbar/reach.ts';
import { singleKey } from '../views/single-key.ts';

/** Held down, it would come and go. */
function toggleCommands({ repeat }: KeyboardEvent): void {
  const { overlay, show, close } = useOverlay.getState();
  if (repeat) return;
  if (overlay === 'commands') close();
  else show('commands');
}

/** Over whatever lies on the page; but a dialog that is open above all keeps its keys. */
export function onKey(event: KeyboardEvent): void {
  const key = isForCommands(event) ? 'commands' : singleKey(event);
  if (key === 'commands') toggleCommands(event);
  else if ((key !== '/' && key !== '?') || document.querySelector('dialog:modal') !== null) return;
  else if (key === '/') searchBox()?.focus();
  else useOverlay.getState().show('keys');
  event.preventDefault();
}

/** A text with a key more, as a field would take it. */
function typedOn(text: string, key: string): string {
  if (key === 'Backspace') return [...text].slice(0, -1).join('');
  return key.length === 1 ? text + key : text;
}

function typeCommand({ key }: KeyboardEvent): void {
  const { typed, type, enter, close } = useOverlay.getState();
  if (key === 'Escape') close();
  else if (key === 'Enter') enter();
  else type(typedOn(typed, key));
}

function typeSearch({ key }: KeyboardEvent): void {
  setSearch(typedOn(currentView().filters.text, key));
}

/** Does what these keys would have done, had there been anyone to answer them when they were pressed. */
export function answer(events: readonly KeyboardEvent[]): void {
  let isSearching = false;
  for (const event of events) {
    if (useOverlay.getState().overlay === 'commands' && !isForCommands(event)) typeCommand(event);
    else if (isSearching && !isForCommands(event)) typeSearch(event);
    else {
      onKey(event);
      isSearching = singleKey(event) === '/';
    }
  }
}
