import { listOf, quotedListOf } from '../common/words.ts';

/** Why words answer a point of the story; each is a part of one line. */
export const whyPointTexts = {
  ownVoice: 'the outlet’s own words: no source in the sentence',
  ownVoiceBeside: 'the outlet’s own words: what is attributed in the sentence does not hold them',
  ownVoiceMostly: 'counted as the outlet’s own words: most of the sentence is nobody’s statement',
  givenBy: (names: readonly string[]) =>
    names.length === 0
      ? 'given as somebody else’s words, without a source by name'
      : `given by ${listOf(names)}`,
  deniedBy: (denial: string, names: readonly string[]) =>
    names.length === 0 ? `“${denial}” denies it` : `“${denial}” denies it, by ${listOf(names)}`,
  document: (name: string) => `it is what ${name} itself says`,
  report: (official: string, status: string, meeting: string) =>
    `it is the attendance report on ${official}: ${status}, ${meeting}`,
  contrary: (official: string, status: string, meeting: string) =>
    `it is an attendance report of the contrary, on ${official}: ${status}, ${meeting}`,
  reason: (official: string, status: string) =>
    `it is the reason in the attendance report on ${official}: ${status}`,
  standIn: (words: string, official: string, status: string) =>
    `“${words}” is the stand-in in the attendance report on ${official}: ${status}`,
  phrase: (words: string) => `“${words}” is among the words looked for`,
  phraseNear: (words: string, near: string) => `“${words}” with “${near}”, both among the words looked for`,
  withheld: (words: string) => `“${words}” tells that no answer is given`,
  repeat: (words: string) => `“${words}”, and the article reports absences from two meetings or more`,
  causeInReport: (words: string) => `“${words}” in the sentence of the attendance report`,
  causeAfterReport: (words: string) => `“${words}” soon after the attendance report`,
  excuse: (words: string) => `“${words}” in what a source says near the attendance report`,
  saidNext:
    'a US official says it in or soon after the attendance report, though no word of it tells that it is the reason',
  inTheChair: 'it is read as putting somebody into the empty chair',
  suggested: (words: readonly string[]) =>
    words.length === 0
      ? 'another article’s sentence says most of it too, and no point asks it'
      : `another article’s sentence holds ${quotedListOf(words)} too, or words like ${words.length === 1 ? 'it' : 'them'}, and no point asks it`,
} as const;
