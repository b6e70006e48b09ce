import { fold } from '../common/fold.ts';
import { soundOfName, wordsInOrder } from './name-sounds.ts';
import type { PersonName } from './person-names.ts';
import type { Story } from './story.ts';

/** The word, and the word without each of its letters: two words one slip apart share one of these. */
function withoutOneLetter(word: string): readonly string[] {
  const forms = [word];
  let at = 0;
  for (const letter of word) {
    forms.push(word.slice(0, at) + word.slice(at + letter.length));
    at += letter.length;
  }
  return forms;
}

/**
 * What two names that may mean one person have in common: the surname, a line of the desk’s list or, of three slips over
 * two words or more, a word with one slip at most; beside a first name the surname’s first letter or its last.
 */
export function signaturesOf(
  name: PersonName,
  printed: readonly string[],
  usualNames: Story['usualNames'],
): readonly string[] {
  const { given, family } = name;
  const ends = [family.at(0), family.at(-1)];
  const slips = [
    ...withoutOneLetter(family).map((form) => `slip ${form}`),
    ...given.flatMap((word, at) =>
      withoutOneLetter(word).flatMap((form) => ends.map((end, side) => `slip ${at} ${form} ${side}${end}`)),
    ),
  ];
  const forms = new Set(printed.map(fold));
  const lines = usualNames.flatMap(({ name, spellings }, line) =>
    [name, ...spellings].some((each) => forms.has(fold(each))) ? [`desk ${line}`] : [],
  );
  const sounds =
    given.length === 0 ? [] : [`sound ${soundOfName(name)}`, `order ${wordsInOrder(name) ?? ''}`];
  return [`surname ${family}`, ...slips, ...lines, ...sounds];
}
