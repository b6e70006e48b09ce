import { useEffect, useState } from 'react';
import { whenIdle } from '../views/when-idle.ts';

/** True once the browser has had a moment to itself, or is to print: then the rest of the page may come. */
export function useRested(): boolean {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    if (rested) return undefined;
    const call = () => setRested(true);
    const callOff = whenIdle(call);
    window.addEventListener('beforeprint', call);
    return () => {
      callOff();
      window.removeEventListener('beforeprint', call);
    };
  }, [rested]);
  return rested;
}
