import { useEffect, useRef, type RefObject } from 'react';
import type { ReadingPlace } from '../../filters/url.ts';
import type { Evidence } from '../../state/evidence.ts';
import { placeKey } from './PlaceLink.tsx';

/** From which list somebody went into an article, and to which place. */
export type WayBack = RefObject<{ readonly evidence: Evidence; readonly place: ReadingPlace } | null>;

export function useWayBack(evidence: Evidence | null, reading: ReadingPlace | null): WayBack {
  const left: WayBack = useRef(null);
  useEffect(() => {
    if (evidence !== null && reading !== null) left.current = { evidence, place: reading };
  }, [evidence, reading]);
  return left;
}

/** Back in that list, the focus is on the link that was followed. */
export function useReturn(list: RefObject<HTMLElement | null>, evidence: Evidence, left: WayBack): void {
  useEffect(() => {
    if (left.current?.evidence !== evidence) return;
    const place = CSS.escape(placeKey(left.current.place));
    const link = list.current?.querySelector<HTMLElement>(`[data-place="${place}"]`);
    link?.focus();
    link?.scrollIntoView({ block: 'center' });
  }, [list, evidence, left]);
}
