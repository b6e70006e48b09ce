import { sourceTexts } from '../../catalogue/profile.ts';
import type { ProfilePlace } from '../../filters/url.ts';
import type { Lookup } from '../reader/lookup.ts';
import { OutletProfile } from './OutletProfile.tsx';
import { SourceProfile } from './SourceProfile.tsx';

interface Props {
  readonly place: ProfilePlace;
  readonly lookup: Lookup;
}

/** A source's or an outlet's view, beside the page. */
export function Profile({ place: { kind, id }, lookup }: Props) {
  switch (kind) {
    case 'outlet':
      return <OutletProfile id={id} lookup={lookup} />;
    case 'source': {
      const source = lookup.sources.get(id);
      if (source !== undefined) return <SourceProfile source={source} lookup={lookup} />;
      return <p role="alert">{sourceTexts.noSuch(id)}</p>;
    }
  }
}
