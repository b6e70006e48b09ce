import { useEffect, useState } from 'react';
import { whenIdle } from '../views/when-idle.ts';
import { whenPressed } from '../state/pressed.ts';

/** True once the browser has had a moment to itself, is to print, or a key is to be answered: then the rest of the page may come. */
export function useRested(): boolean {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    if (rested) return undefined;
    const call = () => setRested(true);
    const callOffs = [whenIdle(call), whenPressed(call)];
    window.addEventListener('beforeprint', call);
    return () => {
      for (const callOff of callOffs) callOff();
      window.removeEventListener('beforeprint', call);
    };
  }, [rested]);
  return rested;
}
