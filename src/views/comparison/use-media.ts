import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (announce: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', announce);
      return () => list.removeEventListener('change', announce);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
