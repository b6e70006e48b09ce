import type { Day } from '../common/day.ts';
import { count, dayInWords } from '../common/words.ts';

export const paletteTexts = {
  title: 'Commands',
  type: 'Go to, filter or open: type a name',
  found: (n: number, shown: number) =>
    n > shown ? `${count(n, 'command')}, the first ${shown} shown` : count(n, 'command'),
  nothing: (typed: string) =>
    `No command, filter, saved view, source, outlet, article or ministerial is called “${typed}”.`,
  search: (typed: string) => `Search statements and headlines for “${typed}”`,
  close: 'Close',
} as const;

/** What a command does, in small beside its name. */
export const commandNotes = {
  action: 'action',
  section: 'section',
  filterOn: (filter: string) => `filter: ${filter}`,
  filterOff: (filter: string) => `take away the filter: ${filter}`,
  named: (name: string, note: string) => `${name} (${note})`,
  source: (group: string, outlet: string | null) =>
    outlet === null ? `source, ${group}` : `source in ${outlet}, ${group}`,
  outlet: 'outlet',
  view: (saved: Day) => `saved view of ${dayInWords(saved)}`,
  year: (year: string) => `Dates: ${year}`,
  anyDate: 'Dates: any',
  article: (outlet: string) => `article in ${outlet}`,
  ministerial: (kind: string, place: string) => `${kind}, ${place}`,
} as const;

export const actionNames = {
  clear: 'Clear all filters',
  search: 'Search statements and headlines',
  briefing: 'Briefing',
  export: 'Export',
  copyLink: 'Copy the link to this view',
  embed: 'Embed a section in another page',
  views: 'Saved views',
  dates: 'Dates…',
  print: 'Print the page',
  made: 'How this is made',
  keys: 'Keys',
  keysOff: 'Keys pressed alone: switch off',
  keysOn: 'Keys pressed alone: switch on',
  light: 'Colours: light',
  dark: 'Colours: dark',
  system: 'Colours: as the system',
  across: 'Comparison: outlets across',
  down: 'Comparison: outlets down',
  sideBySide: 'Comparison: side by side',
} as const;

/** What else people call them, by which they are found too. */
export const actionWords = {
  clear: 'reset remove',
  search: 'find',
  briefing: 'print markdown paper summary',
  export: 'csv json png svg download save file picture image table excel spreadsheet annotations',
  copyLink: 'share url address',
  embed: 'iframe frame code html',
  views: 'bookmarks favourites favorites',
  dates: 'calendar period year',
  print: 'paper pdf',
  made: 'about help method sources',
  keys: 'keyboard shortcuts help',
  keysOff: 'keyboard shortcuts single',
  keysOn: 'keyboard shortcuts single',
  light: 'theme mode colors bright white',
  dark: 'theme mode colors night black',
  system: 'theme mode colors automatic',
  across: 'table layout columns',
  down: 'table layout rows',
  sideBySide: 'layout articles',
} as const satisfies Record<keyof typeof actionNames, string>;

export const keysTexts = {
  title: 'Keys',
  column: { key: 'Key', does: 'What it does' },
  rows: [
    ['Ctrl K, ⌘ K', 'open the commands'],
    ['/', 'go to the search box'],
    ['?', 'show these keys'],
    ['j', 'in the reader: the next statement'],
    ['k', 'in the reader: the statement before'],
    ['Enter', 'open what has the focus: the passages behind a number, a statement, a command'],
    ['Esc', 'close what is open; in the search box first the list, then the words, then leave the box'],
    ['↑ ↓ ← →', 'from cell to cell in a table, from entry to entry in a list'],
  ],
  single: 'Keys pressed alone (/ ? j k) do something',
  notKept: 'This browser keeps nothing: the choice holds until the page is closed.',
  close: 'Close',
} as const;

/** The parts, as a message names them. */
export const overlayNames = {
  commands: 'the commands',
  keys: 'the list of keys',
  briefing: 'the briefing',
} as const;

/** The ways to them at the foot of the page. */
export const overlayLinks = { commands: 'Commands (Ctrl K)', keys: 'Keys' } as const;
