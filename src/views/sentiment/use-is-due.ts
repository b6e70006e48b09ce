import { startTransition, useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

const NEAR = '600px 0px';

/** Calls when the page goes to paper: at once, for the browser does not wait; returns how to call it off. */
function whenPrinted(call: () => void): () => void {
  const paper = window.matchMedia('print');
  const onChange = (): void => {
    if (paper.matches) call();
  };
  window.addEventListener('beforeprint', call);
  paper.addEventListener('change', onChange);
  return () => {
    window.removeEventListener('beforeprint', call);
    paper.removeEventListener('change', onChange);
  };
}

/** True from when the place comes near the screen, when it has rested a while, or at once when the page is printed. */
export function useIsDue(place: RefObject<Element | null>, rest: number): boolean {
  const [due, setDue] = useState(() => typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (due || place.current === null) return undefined;
    const call = (): void => startTransition(() => setDue(true));
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) call();
      },
      { rootMargin: NEAR },
    );
    observer.observe(place.current);
    const timer = setTimeout(call, rest);
    const callOff = whenPrinted(() => flushSync(() => setDue(true)));
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      callOff();
    };
  }, [due, place, rest]);
  return due;
}
