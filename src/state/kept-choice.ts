import { useSyncExternalStore } from 'react';
import { onStored, store, stored } from '../data/storage.ts';

/** A choice that the browser keeps under a name. */
export interface KeptChoice<T> {
  readonly now: () => T;
  /** True where the choice will be there next time. */
  readonly choose: (choice: T) => boolean;
  /** Other tabs that change it are followed. */
  readonly use: () => T;
}

/** `write` gives null for what stands where nothing was chosen; `read` gets what `write` gave, or what somebody else left there. */
export function keptChoice<T>(
  name: string,
  read: (text: string | null) => T,
  write: (choice: T) => string | null,
): KeptChoice<T> {
  const listeners = new Set<() => void>();
  /** The choice of a browser that keeps none. */
  let unkept: { readonly choice: T } | null = null;
  const now = (): T => (unkept === null ? read(stored(name)) : unkept.choice);
  const choose = (choice: T): boolean => {
    const isKept = store(name, write(choice));
    unkept = isKept ? null : { choice };
    for (const listener of listeners) listener();
    return isKept;
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    const callOff = onStored(name, listener);
    return () => {
      listeners.delete(listener);
      callOff();
    };
  };
  return { now, choose, use: () => useSyncExternalStore(subscribe, now) };
}
