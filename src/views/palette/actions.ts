import { actionNames, actionWords, commandNotes } from '../../catalogue/palette.ts';
import { sectionLinks } from '../../catalogue/page.ts';
import { isFiltered, type Filters } from '../../filters/filters.ts';
import { sectionIds } from '../../filters/section-ids.ts';
import type { Theme } from '../../state/theme.ts';
import { actionIds, type ActionId, type Command } from './command.ts';

/** What is chosen beside the address. */
export interface Choices {
  readonly theme: Theme;
  readonly areSingleKeysOn: boolean;
}

/** Those that would change something. */
function isOffered(action: ActionId, filters: Filters, { theme, areSingleKeysOn }: Choices): boolean {
  if (action === 'clear') return isFiltered(filters);
  if (action === 'keysOn') return !areSingleKeysOn;
  if (action === 'keysOff') return areSingleKeysOn;
  return action !== theme;
}

export function actionCommands(filters: Filters, choices: Choices): readonly Command[] {
  return actionIds
    .filter((action) => isOffered(action, filters, choices))
    .map((action) => ({
      key: action,
      name: actionNames[action],
      note: commandNotes.action,
      words: actionWords[action],
      deed: { kind: 'action', action },
    }));
}

export function sectionCommands(): readonly Command[] {
  return sectionIds.map((id) => ({
    key: `section ${id}`,
    name: sectionLinks[id],
    note: commandNotes.section,
    deed: { kind: 'section', id },
  }));
}
