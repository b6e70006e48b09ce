import { useEffect, useRef, type RefObject } from 'react';
import type { ReadingPlace } from '../../filters/url.ts';
import type { Evidence } from '../../state/evidence.ts';
import { placeKey } from './PlaceLink.tsx';

/** Back from an article to the list that led there, the focus is on the link that was followed. */
export function useWayBack(
  dialog: RefObject<HTMLElement | null>,
  evidence: Evidence | null,
  reading: ReadingPlace | null,
): void {
  const left = useRef<{ readonly evidence: Evidence; readonly place: ReadingPlace } | null>(null);
  useEffect(() => {
    if (evidence === null) return;
    if (reading !== null) {
      left.current = { evidence, place: reading };
      return;
    }
    if (left.current?.evidence !== evidence) return;
    const link = dialog.current?.querySelector<HTMLElement>(
      `[data-place="${CSS.escape(placeKey(left.current.place))}"]`,
    );
    link?.focus();
    link?.scrollIntoView({ block: 'center' });
  }, [dialog, evidence, reading]);
}
