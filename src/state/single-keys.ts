import { useSyncExternalStore } from 'react';
import { onStored, store, stored } from '../data/storage.ts';

const NAME = 'single-keys';
const OFF = 'off';

const listeners = new Set<() => void>();
/** The choice of a browser that keeps none. */
let unkept: boolean | null = null;

/** Whether a key alone does something: who speaks to the machine, or hits keys unmeant, can switch that off (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  return unkept ?? stored(NAME) !== OFF;
}

/** True where the choice will be there next time. */
export function setSingleKeys(isOn: boolean): boolean {
  const isKept = store(NAME, isOn ? null : OFF);
  unkept = isKept ? null : isOn;
  for (const listener of listeners) listener();
  return isKept;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const callOff = onStored(NAME, listener);
  return () => {
    listeners.delete(listener);
    callOff();
  };
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, areSingleKeysOn);
}
