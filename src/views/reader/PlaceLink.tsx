import type { ReactNode } from 'react';
import type { ReadingPlace } from '../../filters/url.ts';
import { writeView } from '../../filters/url.ts';
import { setReading, useView } from '../../state/view-url.ts';

interface Props {
  readonly place: ReadingPlace;
  readonly children: ReactNode;
}

/** A link to a passage: a click opens it beside the page, and its address can be copied like any other. */
export function PlaceLink({ place, children }: Props) {
  const view = useView();
  return (
    <a
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
