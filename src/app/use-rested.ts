import { useEffect, useState } from 'react';
import { whenIdle } from '../views/when-idle.ts';

/** True once what stands has had a moment to itself, or is to be printed: then the rest of the page may come. */
export function useRested(stands: boolean): boolean {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    if (!stands || rested) return undefined;
    const call = () => setRested(true);
    const callOff = whenIdle(call);
    window.addEventListener('beforeprint', call);
    return () => {
      callOff();
      window.removeEventListener('beforeprint', call);
    };
  }, [stands, rested]);
  return rested;
}
