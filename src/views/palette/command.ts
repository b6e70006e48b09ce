import type { actionNames } from '../../catalogue/palette.ts';
import type { Day } from '../../common/day.ts';
import type { Facet } from '../../filters/filters.ts';
import type { SectionId } from '../../filters/section-ids.ts';
import type { ProfilePlace } from '../../filters/url.ts';

export const actionIds = [
  'clear',
  'search',
  'briefing',
  'export',
  'copyLink',
  'embed',
  'views',
  'dates',
  'print',
  'made',
  'keys',
  'keysOff',
  'keysOn',
  'light',
  'dark',
  'system',
  'across',
  'down',
  'sideBySide',
] as const satisfies readonly (keyof typeof actionNames)[];
export type ActionId = (typeof actionIds)[number];

/** What a command does; perform.ts does it. */
export type Deed =
  | { readonly kind: 'action'; readonly action: ActionId }
  | { readonly kind: 'section'; readonly id: SectionId }
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'filter'; readonly facet: Facet; readonly id: string }
  | { readonly kind: 'dates'; readonly from: Day | null; readonly to: Day | null }
  | { readonly kind: 'view'; readonly query: string }
  | { readonly kind: 'profile'; readonly profile: ProfilePlace }
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'ministerial'; readonly id: string };

export interface Command {
  readonly key: string;
  readonly name: string;
  /** What it is, in small. */
  readonly note: string;
  /** Other words that it is found by, each from its beginning. */
  readonly words?: string;
  readonly deed: Deed;
}
