import { useEffect, useState, type RefObject } from 'react';

const IDLE_MS = 1500;
const NEAR = '600px 0px';

/** True from when the place comes near the screen, when the page is printed, or when it has rested a while. */
export function useIsDue(place: RefObject<Element | null>, rest = IDLE_MS): boolean {
  const [due, setDue] = useState(() => typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (due || place.current === null) return;
    const call = (): void => setDue(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) call();
      },
      { rootMargin: NEAR },
    );
    observer.observe(place.current);
    const timer = setTimeout(call, rest);
    window.addEventListener('beforeprint', call);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      window.removeEventListener('beforeprint', call);
    };
  }, [due, place, rest]);
  return due;
}
