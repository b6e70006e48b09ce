const PREFIX = 'readout:';

/** What the browser keeps under a name; null where there is nothing, or where storage is blocked. */
export function stored(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** True where it will be there next time; null takes it away. */
export function store(name: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
    return true;
  } catch {
    return false;
  }
}

/** Calls when another tab changes what is kept under a name; returns how to call it off. */
export function onStored(name: string, call: () => void): () => void {
  const onStorage = ({ key }: StorageEvent): void => {
    if (key === PREFIX + name || key === null) call();
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}
