import type { MouseEvent, ReactNode, SyntheticEvent } from 'react';
import { writeView, type View } from '../filters/url.ts';
import { currentView } from '../state/view-url.ts';

interface Props {
  /** The view that the link leads to, from the one that the address holds. */
  readonly to: (view: View) => View;
  readonly open: () => void;
  readonly children: ReactNode;
  /** Roving grids set this; elsewhere the link is in the tab order. */
  readonly tabIndex?: number | undefined;
  /** By what an open link is found again. */
  readonly 'data-place'?: string;
}

function isPlain({ ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent): boolean {
  return !(ctrlKey || metaKey || shiftKey || altKey) && button === 0;
}

/**
 * A link to this page in another view: a click opens it here, and its address can be copied or opened in a new tab. The
 * address is brought up to date when someone turns to the link: hundreds of links follow no letter of a search.
 */
export function ViewLink({ to, open, children, ...rest }: Props) {
  const address = (): string => writeView(to(currentView()));
  const follow = ({ currentTarget }: SyntheticEvent): void => currentTarget.setAttribute('href', address());
  return (
    <a
      {...rest}
      href={address()}
      onPointerEnter={follow}
      onPointerDown={follow}
      onFocus={follow}
      onKeyDown={follow}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        open();
      }}
    >
      {children}
    </a>
  );
}
