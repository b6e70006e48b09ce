import type { Day } from '../common/day.ts';
import { count, dayInWords } from '../common/words.ts';

export const savedTexts = {
  about:
    'Kept under a name, in this browser alone: search and filters, the layout of the comparison with the articles side by side, ' +
    'the days that the timeline shows, and the article, source, outlet or meeting that is open. A list of passages is not kept.',
  name: 'Name of this view',
  save: 'Save this view',
  saved: (name: string) => `Saved as “${name}”.`,
  sameName: 'A view of this name and content is there already.',
  taken: (name: string) => `“${name}” is saved already.`,
  replace: 'Replace',
  replaced: (name: string) => `“${name}” is replaced.`,
  saveAs: (name: string) => `Save as “${name}”`,
  nameMissing: 'Give the view a name first.',
  list: 'Saved views',
  none: 'No view is saved yet.',
  on: (day: Day) => dayInWords(day),
  rename: (name: string) => `Rename “${name}”`,
  renameShort: 'Rename',
  newName: (name: string) => `New name of “${name}”`,
  renamed: (from: string, to: string) => `“${from}” is now called “${to}”.`,
  takenByOther: (name: string) => `Another view is called “${name}”: choose another name.`,
  cancel: 'Cancel',
  remove: (name: string) => `Delete “${name}”`,
  removeShort: 'Delete',
  removed: (name: string) => `“${name}” is deleted.`,
  undo: 'Undo',
  export: 'Export as a file',
  import: 'Import a file',
  imported: (added: number, there: number, refused: number) =>
    [
      `${count(added, 'view')} added`,
      ...(there === 0 ? [] : [`${there} there already`]),
      ...(refused === 0 ? [] : [`${count(refused, 'fault')} in the file`]),
    ]
      .join(', ')
      .concat('.'),
  importedNone: ({ reason, remedy }: { reason: string; remedy: string }) =>
    `No view added: ${reason}. ${remedy}`,
  refused: ({ path, reason, remedy }: { path: string; reason: string; remedy: string }) =>
    `${path === '' ? 'The file' : path}: ${reason}. ${remedy}`,
  refusedMore: (n: number) => `and ${count(n, 'fault')} more.`,
  unread: 'Some of what this browser kept could not be read; it is laid aside, not lost.',
  notKept: 'This browser keeps nothing: export the views before you close the page.',
  notAFile: 'The file could not be read. Choose it again.',
  tooLarge: 'The file is larger than 5 MB: no file of views is.',
} as const;
