import { flushSync } from 'react-dom';
import { copyOutcomes } from '../../catalogue/copy-link.ts';
import { noFilters, toggle, type Facet, type Filters } from '../../filters/filters.ts';
import type { SectionId } from '../../filters/section-ids.ts';
import { askForCode } from '../../state/embed-code.ts';
import { useEvidence } from '../../state/evidence.ts';
import { useOverlay } from '../../state/overlay.ts';
import { setSingleKeys } from '../../state/single-keys.ts';
import { setTheme } from '../../state/theme.ts';
import { addressOf, currentView, setFilters, setProfile } from '../../state/view-url.ts';
import { openQuery, setEntry, setLayout, setMade, setReading } from '../../state/view-steps.ts';
import { copyText } from '../copy-text.ts';
import { openMenu, searchBox } from '../filterbar/reach.ts';
import type { ActionId, Deed } from './command.ts';

function toggled(filters: Filters, facet: Facet, id: string): Filters {
  return { ...filters, [facet]: toggle<string>(filters[facet], id) };
}

/** What lies over the whole page goes, for what was asked for stands on the page. */
function uncover(): void {
  if (document.querySelector('dialog:modal') === null) return;
  flushSync(() => {
    useEvidence.getState().close();
    setMade(false);
    setProfile(null);
  });
}

/** Brings the search box on the screen and gives it the focus. */
function goToSearch(): void {
  uncover();
  const box = searchBox();
  box?.scrollIntoView();
  box?.focus();
}

/** As a link to it would; but a link to where the address points already leads nowhere. */
function goToSection(id: SectionId): void {
  uncover();
  window.location.hash = id;
  const section = document.getElementById(id);
  const heading = section?.querySelector<HTMLElement>('h2') ?? section;
  section?.scrollIntoView();
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

/** Says in the palette, which stays, what came of it: nothing else on the page would show it. */
async function copyLink(): Promise<void> {
  const { say } = useOverlay.getState();
  say('');
  say(copyOutcomes[(await copyText(addressOf(currentView()))) ? 'copied' : 'failed']);
}

/** Whether the palette closes before it is done. */
export function closesFirst(deed: Deed): boolean {
  return deed.kind !== 'action' || deed.action !== 'copyLink';
}

function act(action: ActionId): void {
  switch (action) {
    case 'clear':
      return setFilters(noFilters);
    case 'search':
      return goToSearch();
    case 'briefing':
      return useOverlay.getState().show('briefing');
    case 'export':
      uncover();
      return openMenu('export');
    case 'copyLink':
      return void copyLink();
    case 'embed':
      askForCode(true);
      uncover();
      return openMenu('export');
    case 'views':
      uncover();
      return openMenu('views');
    case 'dates':
      uncover();
      return openMenu('dates');
    case 'print':
      return window.print();
    case 'made':
      return setMade(true);
    case 'keys':
      return useOverlay.getState().show('keys');
    case 'keysOff':
    case 'keysOn':
      setSingleKeys(action === 'keysOn');
      return useOverlay.getState().show('keys');
    case 'light':
    case 'dark':
    case 'system':
      return void setTheme(action);
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
      return goToSection(deed.id);
    case 'filter':
      return setFilters(toggled(currentView().filters, deed.facet, deed.id));
    case 'search':
      setFilters({ ...currentView().filters, text: deed.text });
      return goToSearch();
    case 'dates':
      return setFilters({ ...currentView().filters, from: deed.from, to: deed.to });
    case 'view':
      flushSync(useEvidence.getState().close);
      return openQuery(deed.query);
    case 'profile':
      return setProfile(deed.profile);
    case 'article':
      return setReading({ article: deed.id, start: 0, end: 0 });
    case 'ministerial':
      return setEntry(deed.id);
  }
}
