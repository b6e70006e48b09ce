import type { ReactNode } from 'react';
import type { ProfilePlace } from '../../filters/url.ts';
import { setProfile } from '../../state/view-url.ts';
import { ViewLink } from '../ViewLink.tsx';

interface Props {
  readonly profile: ProfilePlace;
  readonly children: ReactNode;
  readonly tabIndex?: number;
}

/** A link to a source's or an outlet's view, which opens beside the page. */
export function ProfileLink({ profile, children, tabIndex }: Props) {
  return (
    <ViewLink
      tabIndex={tabIndex}
      to={(view) => ({ ...view, reading: null, profile })}
      open={() => setProfile(profile)}
    >
      {children}
    </ViewLink>
  );
}
