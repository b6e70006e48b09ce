/** After so long without an answer there will be none, and the keys are the browser’s again. */
const PATIENCE_MS = 20_000;

let pressed: KeyboardEvent[] = [];
let ask = (): void => undefined;

/** One that opens something, and those that are typed after it. */
function isForThePage(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target, timeStamp } = event;
  const [first] = pressed;
  if (ctrlKey || metaKey || altKey) return key.toLowerCase() === 'k' && !altKey && !shiftKey;
  if (first !== undefined && timeStamp - first.timeStamp < PATIENCE_MS)
    return key.length === 1 || key === 'Backspace' || key === 'Enter' || key === 'Escape';
  pressed = [];
  return (key === '/' || key === '?') && !(target instanceof HTMLInputElement);
}

function keep(event: KeyboardEvent): void {
  if (!isForThePage(event)) return;
  event.preventDefault();
  pressed.push(event);
  ask();
}

/** Keeps the keys that open something, from before the page stands until the code that answers them is there. */
export function keepPressed(): void {
  window.addEventListener('keydown', keep);
}

/** Calls once a key waits for its answer; returns how to call it off. */
export function whenPressed(call: () => void): () => void {
  ask = call;
  if (pressed.length > 0) call();
  return () => {
    ask = () => undefined;
  };
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
