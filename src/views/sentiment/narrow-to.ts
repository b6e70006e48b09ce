import type { SpeakerGroup, Stance } from '../../analysis/findings.ts';
import { toggle, type Filters } from '../../filters/filters.ts';

function isJust<T>(choice: readonly T[], option: T): boolean {
  return choice.length === 1 && choice[0] === option;
}

/** What a bar chooses: its group and its stance alone; none of either where they are what is chosen. */
export function narrowedToBar(filters: Filters, group: SpeakerGroup, stance: Stance): Filters {
  if (isJust(filters.groups, group) && isJust(filters.stances, stance)) {
    return { ...filters, groups: [], stances: [] };
  }
  return { ...filters, groups: [group], stances: [stance] };
}

/** What a row’s name chooses besides what is chosen already, or takes back. */
export function withGroup(filters: Filters, group: SpeakerGroup): Filters {
  return { ...filters, groups: toggle(filters.groups, group) };
}

export function withStance(filters: Filters, stance: Stance): Filters {
  return { ...filters, stances: toggle(filters.stances, stance) };
}
