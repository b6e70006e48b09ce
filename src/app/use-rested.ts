import { useEffect, useState } from 'react';
import { arePressed } from '../state/pressed.ts';
import { whenIdle } from '../views/when-idle.ts';

const CALLS = ['beforeprint', 'keydown'];

/** True once the browser has had a moment to itself, is to print, or a key is pressed: then the rest of the page may come. */
export function useRested(): boolean {
  const [rested, setRested] = useState(arePressed);
  useEffect(() => {
    if (rested) return undefined;
    const call = () => setRested(true);
    const callOff = whenIdle(call);
    for (const name of CALLS) window.addEventListener(name, call);
    return () => {
      callOff();
      for (const name of CALLS) window.removeEventListener(name, call);
    };
  }, [rested]);
  return rested;
}
