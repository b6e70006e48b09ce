import { useCallback, useState } from 'react';
import { textScale } from '../text-scale.ts';

interface Room {
  /** In pixels; 0 until it is measured. */
  readonly width: number;
  readonly scale: number;
}

const UNKNOWN: Room = { width: 0, scale: 1 };

/** The measured width of the element that takes the ref, and how large the reader has set the text in it. */
export function useRoom(): readonly [Room, (element: HTMLElement | null) => (() => void) | undefined] {
  const [room, setRoom] = useState(UNKNOWN);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = () => {
      const width = Math.floor(element.getBoundingClientRect().width);
      const scale = textScale();
      setRoom((last) => (last.width === width && last.scale === scale ? last : { width, scale }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [room, ref];
}
