import { commandNotes, paletteTexts } from '../../catalogue/palette.ts';
import { searchForm, wordsOf } from '../../filters/search.ts';
import type { Command } from './command.ts';

/** What is called nothing like this may still be said by someone: for when nothing else is found. */
export function searchCommand(typed: string): Command {
  const text = typed.trim();
  return {
    key: 'said',
    name: paletteTexts.search(text),
    note: commandNotes.action,
    deed: { kind: 'search', text },
  };
}

interface Findable {
  readonly command: Command;
  readonly name: string;
  readonly whole: string;
  /** The words that it does not show, with a space before each. */
  readonly words: string;
}

/** Made once for a list: what is typed is looked for in it at every letter. */
export function findable(commands: readonly Command[]): readonly Findable[] {
  return commands.map((command) => ({
    command,
    name: searchForm(command.name),
    whole: searchForm(`${command.name} ${command.note}`),
    words: searchForm(` ${command.words ?? ''}`),
  }));
}

/** 0 where the name begins with what was typed, 1 where one of its words does, 2 elsewhere. */
function distance(name: string, first: string): number {
  if (name.startsWith(first)) return 0;
  return name.includes(` ${first}`) ? 1 : 2;
}

/** The commands that hold every word typed, the nearest first, those as near in their order; all where nothing is typed. */
export function matching(items: readonly Findable[], typed: string): readonly Command[] {
  const words = wordsOf(typed);
  const [first] = words;
  if (first === undefined) return items.map(({ command }) => command);
  const found = items.filter((item) =>
    words.every((word) => item.whole.includes(word) || item.words.includes(` ${word}`)),
  );
  return [0, 1, 2].flatMap((step) =>
    found.filter(({ name }) => distance(name, first) === step).map(({ command }) => command),
  );
}
