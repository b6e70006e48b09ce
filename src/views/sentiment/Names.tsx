import type { Outlet } from '../../articles/article.ts';
import type { Source } from '../../corpus/corpus.ts';
import { ProfileLink } from '../profile/ProfileLink.tsx';
import { isolated } from '../foreign.ts';

/** A source’s name, which leads to its own view. */
export function SourceName({ source }: { readonly source: Source }) {
  return (
    <ProfileLink profile={{ kind: 'source', id: source.id }}>
      <bdi>{isolated(source.name)}</bdi>
    </ProfileLink>
  );
}

export function OutletName({ outlet }: { readonly outlet: Pick<Outlet, 'id' | 'name'> }) {
  return (
    <ProfileLink profile={{ kind: 'outlet', id: outlet.id }}>
      <bdi>{isolated(outlet.name)}</bdi>
    </ProfileLink>
  );
}
