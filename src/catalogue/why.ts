import { dayInWords, quotedListOf } from '../common/words.ts';
import type { Day } from '../common/day.ts';

/** `Allied officials` as it stands within a line; `US` and `NATO` keep their letters. */
const withinLine = (name: string): string =>
  name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** Why a finding stands as it does; each is a part of one line. */
export const whyTexts = {
  why: 'Why: ',
  line: (parts: readonly string[]) => `${parts.join('; ')}.`,
  certaintyIs: 'Certainty: ',
  certainty: (percent: number) =>
    `, ${percent}\u00A0% by the machine’s own reckoning that all of it is right.`,
  ofStance: (percent: number) => `, ${percent}\u00A0% by the words that decide its stance.`,
  withoutStance: ': it takes no side.',
  marked: (cue: string, who: string) => `quotation marks with “${cue}” beside “${who}”`,
  partlyMarked: (cue: string, who: string) =>
    `“${cue}” beside “${who}”, with quotation marks around some of it`,
  unmarked: (cue: string, who: string) => `“${cue}” beside “${who}”, without quotation marks`,
  according: (cue: string, who: string) => `“${cue}” before “${who}”`,
  goesOn: (who: string) => `quotation marks that go on from what “${who}” said before`,
  withoutVerb: (who: string) => `attributed to “${who}” without a verb of saying`,
  takenFor: (words: string, name: string) => `“${words}” taken for ${name}`,
  shortFor: (words: string, name: string) =>
    `“${words}” is the ${name} named in full elsewhere in the article`,
  describes: (words: string) => `“${words}” names nobody and stands for itself`,
  groupBy: (group: string, words: readonly string[]) => `${withinLine(group)} by ${quotedListOf(words)}`,
  groupUnsaid: 'no word tells the side',
  groupUnnamed: 'unnamed officials stand apart whatever their side',
  stanceBy: (stance: string, words: readonly string[]) => `${stance} by ${quotedListOf(words)}`,
  noCue: 'no word of reassurance or concern about US commitment: neutral',
  balanced: 'words of both sides, neither outweighing the other: cannot tell',
  corrected: (what: string, by: string, when: Day, why: string) =>
    `${what} set by ${by} on ${dayInWords(when)}: ${why}`,
  noSource: 'no source in the sentence, and it names the United States or the alliance',
  clause: (status: string) => `the underlined clause is read as ${status}`,
  meetingBy: (words: readonly string[]) => `which meeting is told by ${quotedListOf(words)}`,
  meetingBefore: 'which meeting is told by what the article says before',
  inferred: 'which meeting follows from the days alone: the article names none',
  noEntry: 'no entry of the record fits',
  standInBy: (words: string) => `the stand-in by “${words}”`,
} as const;

/** By which rule articles differ. */
export const differsTexts = {
  heading: 'Part of what differs: ',
  'altered-quotation': (percent: number) =>
    `the same source says the same, by ${percent}\u00A0% of like words, and the quoted words are not the same`,
  spelling: () => 'names so close in letters, with the same role or first name, that they are one person’s',
  'name-of-meeting': () => 'the same entry of the record under another name',
  number: () => 'the same unit counts the same thing, and the numbers are not the same',
  date: () => 'the same event on other days',
  'stand-in': () => 'the same absence at the same ministerial, and another person sits in',
  role: () => 'the same name with roles that cannot both be held at once',
} as const;
