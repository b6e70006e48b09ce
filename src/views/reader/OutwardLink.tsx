import type { ReactNode } from 'react';
import { sharedTexts } from '../../catalogue/general.ts';
import { webAddress } from '../../common/web-address.ts';
import { withTextFragment } from '../../common/text-fragment.ts';

interface Props {
  readonly address: string;
  /** Words that the opened page should scroll to. */
  readonly passage?: string;
  readonly children: ReactNode;
}

/** A link out of Readout: http and https alone; any other address is shown as text. */
export function OutwardLink({ address, passage, children }: Props) {
  const safe = webAddress(address);
  if (safe === null) return <span>{children}</span>;
  return (
    <a
      href={passage === undefined ? safe : withTextFragment(safe, passage)}
      rel="noopener noreferrer nofollow"
      target="_blank"
    >
      {children}
      <span className="visually-hidden">{sharedTexts.opensInNewTab}</span>
    </a>
  );
}
