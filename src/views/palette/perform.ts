import { noFilters, toggle, type Facet, type Filters } from '../../filters/filters.ts';
import { useOverlay } from '../../state/overlay.ts';
import {
  currentView,
  setEntry,
  setFilters,
  setLayout,
  setMade,
  setProfile,
  setReading,
} from '../../state/view-url.ts';
import type { ActionId, Deed } from './commands.ts';
import { openMenu } from './open-menu.ts';

function toggled(filters: Filters, facet: Facet, id: string): Filters {
  return { ...filters, [facet]: toggle<string>(filters[facet], id) };
}

/** Brings a part of the page on the screen and gives it the focus. */
function goTo(selector: string): void {
  const part = document.querySelector<HTMLElement>(selector);
  part?.scrollIntoView();
  part?.focus();
}

function act(action: ActionId): void {
  switch (action) {
    case 'clear':
      return setFilters(noFilters);
    case 'search':
      return goTo('[role="search"] input[type="search"]');
    case 'briefing':
      return useOverlay.getState().show('briefing');
    case 'export':
      return openMenu('export');
    case 'views':
      return openMenu('views');
    case 'print':
      return window.print();
    case 'made':
      return setMade(true);
    case 'keys':
      return useOverlay.getState().show('keys');
    case 'across':
      return setLayout(null);
    case 'down':
      return setLayout('outlets-down');
    case 'sideBySide':
      return setLayout('side-by-side');
  }
}

/** Does what a command says, once the palette has closed. */
export function perform(deed: Deed): void {
  switch (deed.kind) {
    case 'action':
      return act(deed.action);
    case 'section':
      window.location.hash = deed.id;
      return undefined;
    case 'filter':
      return setFilters(toggled(currentView().filters, deed.facet, deed.id));
    case 'profile':
      return setProfile(deed.profile);
    case 'article':
      return setReading({ article: deed.id, start: 0, end: 0 });
    case 'ministerial':
      return setEntry(deed.id);
  }
}
