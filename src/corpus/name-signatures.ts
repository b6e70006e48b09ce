import { fold } from '../common/fold.ts';
import type { PersonName } from './person-names.ts';
import type { Story } from './story.ts';

/** The word, and the word without each of its letters: two words one slip apart share one of these. */
function withoutOneLetter(word: string): readonly string[] {
  const letters = [...word];
  return [word, ...letters.map((_, at) => letters.toSpliced(at, 1).join(''))];
}

/**
 * What two names that may mean one person have in common: the surname, a line of the desk’s list or, of three slips over
 * two words or more, a word with one slip at most.
 */
export function signaturesOf(
  { given, family }: PersonName,
  printed: readonly string[],
  usualNames: Story['usualNames'],
): readonly string[] {
  const slips = [family, ...given].flatMap((word, at) =>
    withoutOneLetter(word).map((form) => `slip ${at} ${form}`),
  );
  const forms = new Set(printed.map(fold));
  const lines = usualNames.flatMap(({ name, spellings }, line) =>
    [name, ...spellings].some((each) => forms.has(fold(each))) ? [`desk ${line}`] : [],
  );
  return [`surname ${family}`, ...slips, ...lines];
}
