import type { ReactNode } from 'react';
import type { ReadingPlace } from '../../filters/url.ts';
import { writeView } from '../../filters/url.ts';
import { setReading, useView } from '../../state/view-url.ts';

interface Props {
  readonly place: ReadingPlace;
  readonly children: ReactNode;
  /** Roving grids set this; elsewhere the link is in the tab order. */
  readonly tabIndex?: number;
}

/** By what an open link to a passage is found again. */
export function placeKey({ article, start, end }: ReadingPlace): string {
  return `${article}@${start}-${end}`;
}

/** A link to a passage: a click opens it beside the page, and its address can be copied like any other. */
export function PlaceLink({ place, children, tabIndex }: Props) {
  const view = useView();
  return (
    <a
      tabIndex={tabIndex}
      data-place={placeKey(place)}
      href={writeView({ ...view, reading: place })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        setReading(place);
      }}
    >
      {children}
    </a>
  );
}
