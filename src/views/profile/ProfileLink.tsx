import type { ReactNode } from 'react';
import { writeView, type ProfilePlace } from '../../filters/url.ts';
import { setProfile, useView } from '../../state/view-url.ts';

interface Props {
  readonly profile: ProfilePlace;
  readonly children: ReactNode;
  /** Roving grids set this; elsewhere the link is in the tab order. */
  readonly tabIndex?: number;
}

/** A link to a source's or an outlet's view: a click opens it beside the page, and its address can be copied. */
export function ProfileLink({ profile, children, tabIndex }: Props) {
  const view = useView();
  return (
    <a
      tabIndex={tabIndex}
      href={writeView({ ...view, reading: null, profile })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        setProfile(profile);
      }}
    >
      {children}
    </a>
  );
}
