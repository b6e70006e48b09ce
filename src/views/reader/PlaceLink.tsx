import type { ReactNode } from 'react';
import type { Statement } from '../../corpus/corpus.ts';
import type { ReadingPlace } from '../../filters/url.ts';
import { setReading } from '../../state/view-steps.ts';
import { ViewLink } from '../ViewLink.tsx';

interface Props {
  readonly place: ReadingPlace;
  readonly children: ReactNode;
  readonly tabIndex?: number;
}

/** By what an open link to a passage is found again. */
export function placeKey({ article, start, end }: ReadingPlace): string {
  return `${article}@${start}-${end}`;
}

export function placeOf({ article, passage }: Statement): ReadingPlace {
  return { article, start: passage.start, end: passage.end };
}

/** A link to a passage, which opens beside the page. */
export function PlaceLink({ place, children, tabIndex }: Props) {
  return (
    <ViewLink
      tabIndex={tabIndex}
      data-place={placeKey(place)}
      to={(view) => ({ ...view, reading: place })}
      open={() => setReading(place)}
    >
      {children}
    </ViewLink>
  );
}
