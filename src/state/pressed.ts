/** After so long without an answer there will be none, and the keys are the browser’s again. */
const PATIENCE_MS = 20_000;

let pressed: KeyboardEvent[] = [];

export function isForCommands({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/** One that opens something, and what is typed after it. */
function isForThePage(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, target, timeStamp } = event;
  const [first] = pressed;
  if (isForCommands(event)) return true;
  if (ctrlKey || metaKey || altKey) return false;
  if (first !== undefined && timeStamp - first.timeStamp < PATIENCE_MS)
    return /^(?:.|Backspace|Enter|Escape)$/u.test(key);
  pressed = [];
  return (key === '/' || key === '?') && !(target instanceof HTMLInputElement);
}

function keep(event: KeyboardEvent): void {
  if (!isForThePage(event)) return;
  event.preventDefault();
  pressed.push(event);
}

/** Keeps the keys that open something, from before the page stands until the code that answers them is there. */
export function keepPressed(): void {
  window.addEventListener('keydown', keep);
}

export function arePressed(): boolean {
  return pressed.length > 0;
}

/** What was kept, for whoever answers from now on. */
export function takePressed(): readonly KeyboardEvent[] {
  window.removeEventListener('keydown', keep);
  const taken = pressed;
  pressed = [];
  return taken;
}

/** As if the keys of the commands were pressed: for a button that stands before they are there. */
export function pressForCommands(): void {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }));
}
