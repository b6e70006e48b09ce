import type { Side } from './findings.ts';
import { mediaWords } from './lexicon/organisations.ts';
import {
  alliedOffices,
  alliedPhrases,
  alliedWords,
  natoOffices,
  natoPhrases,
  natoTexts,
  natoWords,
  otherHouses,
  otherPlaceWords,
  sharedUsWords,
  usOffices,
  usPhrases,
  usWords,
} from './lexicon/places.ts';
import {
  analystNouns,
  analystPhrases,
  formerPhrases,
  formerWords,
  memberNouns,
  studyHouses,
} from './lexicon/source-nouns.ts';
import { stateOffices } from './lexicon/titles.ts';

export interface SideJudgement {
  readonly side: Side;
  readonly decidedBy: readonly string[];
}

export const unknownSide: SideJudgement = { side: 'unknown', decidedBy: [] };

interface Words {
  readonly list: readonly string[];
  readonly text: string;
}

/** `ambassador to NATO`: where someone is sent is not whose they are. */
function withoutDestination(text: string): string {
  return text.replace(
    /\b(?:ambassador|envoy|representative|delegation) to (?:the )?[\w.]+/giu,
    (found) => found.split(' ')[0] ?? '',
  );
}

function wordsOf(description: string): Words {
  const text = withoutDestination(description.replace(/’/gu, "'"));
  const list = text
    .split(/[\s,;:()“”"]+/u)
    .map((word) => word.replace(/'s?$/u, ''))
    .filter((word) => word !== '');
  return { list, text: ` ${list.join(' ').toLowerCase()} ` };
}

function single(words: Words, lexicon: ReadonlySet<string>): string[] {
  return words.list.filter(
    (word) => lexicon.has(word.toLowerCase()) || lexicon.has(word.toLowerCase().replace(/^ex-|^then-/u, '')),
  );
}

function several(words: Words, phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => words.text.includes(` ${phrase} `));
}

function usEvidence(words: Words): string[] {
  const found = [...several(words, usPhrases), ...single(words, usWords).filter((word) => word !== 'us')];
  return alliedPlaces(words) ? found.filter((word) => !sharedUsWords.has(word.toLowerCase())) : found;
}

/** `former defence chief, now state secretary`: the office held counts. */
const heldNow =
  /\bnow (?:the |a |an |back )?(?:[\p{L}-]+ ){0,2}(?:minister|secretary|ambassador|envoy|adviser|chief|head|spokes\w+|senator|in government)\b/u;

function isFormer(words: Words): string[] {
  if (heldNow.test(words.text)) return [];
  const alone = words.list.filter((word) => formerWords.has(word.toLowerCase()) || /^ex-\p{L}/iu.test(word));
  const ended = pastOffice.exec(words.text)?.[0].trim();
  return [...alone, ...several(words, formerPhrases), ...(ended === undefined ? [] : [ended])];
}

/** `who was ambassador until 2014`, `served as envoy from 2010 to 2014`. */
const pastOffice =
  /^ (?:was|were|had been|served|ran|headed) .*\b(?:ambassador|minister|secretary|commander|chief|adviser|envoy|spokes\w+)\b|\b(?:until|from) (?:19|20)\d\d\b/u;

/** `the Ridgeway Centre`: a house of study, where no office of state is named. */
function studyHouse(words: Words): string[] {
  const open = single(words, natoWords).length > 0 || several(words, usPhrases).length > 0;
  if (open || stateOffices.test(words.text)) return [];
  return single(words, studyHouses).filter((word) => /^\p{Lu}/u.test(word));
}

/** `Secretary Ash`, `the secretary`: only America's ministers are called so. */
function bareSecretary({ list }: Words): string[] {
  const own = list.filter((word) => !/^(?:the|a|an|new|acting|then|mr|mrs|ms)\.?$/iu.test(word));
  return own.length === 1 ? own.filter((word) => /^secretary$/iu.test(word)) : [];
}

/** `the alliance’s head of planning`; `alliance ministers` are its members'. */
function ofTheAlliance(words: Words): string[] {
  return single(words, memberNouns).length > 0 ? [] : words.list.filter((word) => /^alliance$/iu.test(word));
}

type Rule = (words: Words) => SideJudgement | null;

function judged(side: Side, decidedBy: readonly string[]): SideJudgement | null {
  return decidedBy.length > 0 ? { side, decidedBy } : null;
}

/** NATO's members speak for themselves: `NATO ministers` are allied, `NATO officials` are the organisation. */
function natoRule(words: Words): SideJudgement | null {
  const found = [...several(words, natoPhrases), ...single(words, natoWords)];
  if (found.length === 0) return null;
  const members = single(words, memberNouns).filter((word) => /^(?!minister$|ally$|member$)/iu.test(word));
  return members.length > 0 ? judged('allied', [...found, ...members]) : judged('nato', found);
}

function alliedRule(words: Words): SideJudgement | null {
  const places = [...single(words, alliedWords), ...several(words, alliedPhrases)];
  if (places.length > 0) return judged('allied', places);
  return judged(
    'allied',
    words.list.filter((word) => /^(?:allies|allied|ally)$/iu.test(word)),
  );
}

/** In order: who has left office is an analyst whatever the office was; a country named decides before the alliance does. */
const rules: readonly Rule[] = [
  (words) => judged('analyst', isFormer(words)),
  (words) =>
    judged('analyst', [
      ...several(words, analystPhrases),
      ...single(words, analystNouns),
      ...studyHouse(words),
    ]),
  (words) =>
    judged(
      'media',
      single(words, mediaWords).filter((word) => !['press', 'post'].includes(word)),
    ),
  (words) => (several(words, otherHouses).length > 0 ? null : judged('nato', several(words, natoOffices))),
  (words) => judged('us', usEvidence(words)),
  (words) => judged('unknown', foreignOnly(words)),
  (words) => (alliedPlaces(words) ? alliedRule(words) : null),
  natoRule,
  alliedRule,
  (words) => judged('us', [...several(words, usOffices), ...bareSecretary(words)]),
  (words) => judged('nato', several(words, natoTexts)),
  (words) => judged('nato', ofTheAlliance(words)),
  (words) => judged('allied', several(words, alliedOffices)),
];

function alliedPlaces(words: Words): boolean {
  return single(words, alliedWords).length > 0;
}

/** A country outside the alliance and none inside it: the side stays unknown. */
function foreignOnly(words: Words): string[] {
  const places = single(words, otherPlaceWords).filter((word) => !/^brussels$/iu.test(word));
  return single(words, alliedWords).length > 0 || single(words, natoWords).length > 0 ? [] : places;
}

/** The side that a description tells, with the words that decide. */
export function sideOf(description: string): SideJudgement {
  const words = wordsOf(description);
  for (const rule of rules) {
    const found = rule(words);
    if (found !== null) return found;
  }
  return unknownSide;
}

/** Side of a person: the role at the statement first, then every role the article prints. */
export function sideOfRoles(roles: readonly string[]): SideJudgement {
  const judgements = roles.map(sideOf);
  return (
    judgements.find((one) => one.side !== 'unknown') ??
    judgements.find((one) => one.decidedBy.length > 0) ??
    unknownSide
  );
}
