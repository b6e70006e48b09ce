import { areSingleKeysOn } from '../state/single-keys.ts';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input,textarea,select,[contenteditable]');
}

/** The key that was pressed alone, where nobody is typing and single keys are on; else null. */
export function singleKey({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): string | null {
  if (ctrlKey || metaKey || altKey || isTyping(target) || !areSingleKeysOn()) return null;
  return key;
}
