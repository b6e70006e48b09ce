import { onceForText } from '../common/once-for-text.ts';
import type { Side } from './findings.ts';
import { civilians } from './lexicon/civilians.ts';
import { mediaWords, pressNames } from './lexicon/organisations.ts';
import {
  alliedOffices,
  alliedPhrases,
  alliedWords,
  britishOffices,
  hosts,
  natoBodies,
  natoOffices,
  natoPhrases,
  natoTexts,
  natoWords,
  otherHouses,
  otherPlaceWords,
  sharedUsWords,
  unionPhrases,
  unionWords,
  usOffices,
  usPhrases,
  usWords,
} from './lexicon/places.ts';
import {
  analystNouns,
  analystPhrases,
  memberNouns,
  studyHouses,
  studyVerbs,
} from './lexicon/source-nouns.ts';
import { formerEvidence } from './past-offices.ts';
import { stateOffices } from './lexicon/titles.ts';

export interface SideJudgement {
  readonly side: Side;
  readonly decidedBy: readonly string[];
}

export const unknownSide: SideJudgement = { side: 'unknown', decidedBy: [] };

interface Words {
  readonly raw: string;
  readonly list: readonly string[];
  readonly text: string;
}

/** `the Brussels-based Vesper Group`: where a house stands is not whose it is. */
function withoutSeat(text: string): string {
  return text.replace(/(?<![\p{L}.])[\p{L}.]+-based(?!\p{L})/giu, '');
}

/** `ambassador to NATO`: where someone is sent is not whose they are. */
export function withoutDestination(text: string): string {
  return text.replace(
    /\b(?:ambassador|envoy|representative|delegation|mission|attaché|liaison|embassy|man|woman|voice) (?:to|at|in) (?:the )?(?:united states|european union|[\p{L}.]+)(?= |,|$)/giu,
    (found) => found.split(' ')[0] ?? '',
  );
}

function wordsOf(description: string): Words {
  const text = withoutDestination(withoutSeat(description.replace(/’/gu, "'")));
  const list = text
    .split(/[\s,;:()“”"]+/u)
    .map((word) => word.replace(/'s?$/u, ''))
    .filter((word) => word !== '');
  return { raw: description.replace(/’/gu, "'"), list, text: ` ${list.join(' ').toLowerCase()} ` };
}

/** `İzmir` in lower case carries a dot of its own. */
function lowered(word: string): string {
  return word.toLowerCase().replace(/\u0307/gu, '');
}

function single(words: Words, lexicon: ReadonlySet<string>): string[] {
  return words.list.filter(
    (word) => lexicon.has(lowered(word)) || lexicon.has(lowered(word).replace(/^ex-|^then-/u, '')),
  );
}

function several(words: Words, phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => words.text.includes(` ${phrase} `));
}

/** `secretary of state for defence`: so called, a junior minister of an ally. */
const juniorMinister = /(?<!assistant |under |deputy |under-)secretary of state for /u;

function usEvidence(words: Words): string[] {
  const junior = juniorMinister.test(words.text);
  const phrases = several(words, usPhrases).filter((phrase) => !junior || phrase !== 'secretary of state');
  const found = [...phrases, ...single(words, usWords).filter((word) => word !== 'us')];
  return alliedPlaces(words) ? found.filter((word) => !sharedUsWords.has(word.toLowerCase())) : found;
}

/** `the Ridgeway Centre`: a house of study, where no office of state is named. */
function studyHouse(words: Words): string[] {
  const open = [natoWords, unionWords].some((lexicon) => single(words, lexicon).length > 0);
  if (open || several(words, usPhrases).length > 0 || stateOffices.test(words.text)) return [];
  return single(words, studyHouses).filter((word) => /^\p{Lu}/u.test(word));
}

/** `wrote a history of NATO`, `security programme at Alder House`: whose work is study, where they hold no office of state. */
function studies(words: Words): string[] {
  if (stateOffices.test(words.text)) return [];
  const programme = studyProgramme.exec(words.text)?.[0].trim();
  return [...single(words, studyVerbs), ...(programme === undefined ? [] : [programme])];
}

const studyProgramme =
  / (?:security|defen[cs]e|europe|european|eurasia|russia|baltic|nordic|policy|transatlantic|nato|strategy|studies|international|research|foreign) (?:[\p{L}-]+ )?(?:programmes?|programs?|project|initiative|practice|research|studies|fellow)(?= )/u;

/** `the Talvera agency`: a house of news known by its name alone. */
function newsAgency({ list }: Words): string[] {
  const own = list.filter((word) => word.toLowerCase() !== 'the');
  const named = own.slice(0, -1).every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  const last = own.at(-1) ?? '';
  const town = lowered(own.at(-2) ?? '');
  const placed = [alliedWords, usWords, otherPlaceWords].some((places) => places.has(town));
  return own.length > 1 && named && (last === 'agency' || (placed && pressNames.has(last))) ? [last] : [];
}

/** `the Turkish officer who heads planning at NATO headquarters`: who serves the organisation is its own, whoever's citizen. */
function servesTheAlliance(words: Words): string[] {
  if (elsewhere.test(words.text) || single(words, memberNouns).length > 0) return [];
  const found = serving.exec(words.text)?.[0].trim();
  return found === undefined ? [] : [found];
}

const serving =
  / (?:(?:heads?|leads?|runs?|commands?|chairs?|directs?|oversees?|manages?|heading|leading|commanding|chairing|running|directing|overseeing) (?:[\p{L}-]+ ){0,5}?|(?:chief|commander|director|officer|general|admiral|colonel|planner|staff|spokes\p{L}+|adviser|advisor) (?:of|at|for|in|with) (?:[\p{L}-]+ ){0,4}?|at )(?:nato|alliance)(?= )/u;
const elsewhere =
  / (?:mission|delegation|embassy|ministry|government|ambassador|envoy|representative|diplomat|pentagon|department|white house|congress|senate|parliament|contribution|country|contact group) /u;

/** `Secretary Ash`, `the secretary`: only America's ministers are called so. */
function bareSecretary({ list }: Words): string[] {
  const own = list.filter((word) => !/^(?:the|a|an|new|acting|then|mr|mrs|ms)\.?$/iu.test(word));
  return own.length === 1
    ? own.filter((word) => /^(?:secretary|representative|congress(?:wo)?man)$/iu.test(word))
    : (own.join(' ').match(/^vice[- ]president$/iu) ?? []);
}

/** `the alliance’s head of planning`; `alliance ministers` are its members'. */
function ofTheAlliance(words: Words): string[] {
  return single(words, memberNouns).length > 0 ? [] : words.list.filter((word) => /^alliance$/iu.test(word));
}

/** `NATO’s top commander in Europe`: whoever is the alliance’s is its own, wherever they sit. */
function ownedByAlliance(words: Words): string[] {
  const owner = /(?:^|, )(?:the )?(?:NATO|alliance)'s (?!\p{Lu}\p{Ll})/u.exec(words.raw)?.[0].trim();
  const members = single(words, memberNouns).length > 0 || elsewhere.test(words.text);
  return owner === undefined || members ? [] : [owner];
}

/** The European Union is no member of the alliance; `EU ministers` are its members’. */
function unionOnly(words: Words): string[] {
  const members = single(words, memberNouns).some((word) => !/^member$/iu.test(word));
  if (members || unionMembers.test(words.text)) return [];
  return [...several(words, unionPhrases), ...single(words, unionWords)];
}

const unionMembers = / (?:ambassadors?|envoys?|embassy|mission|permanent representative|minister|senator) /u;

const tradeUnion = /(?<= )(?:\p{L}{2,}s|trade|labour|labor) (?:union|unions|federation|association)(?= )/u;

/** `a farmer in Rukla`: where someone lives who speaks for nobody is not whose they are. */
function privatePerson(words: Words): string[] {
  const office =
    stateOffices.test(words.text) || / (?:mayor|parliament|lawmaker|adviser|council) /u.test(words.text);
  return office ? [] : [...single(words, civilians), ...(words.text.match(tradeUnion) ?? [])];
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
  (words) => judged('analyst', formerEvidence(words.list, words.text)),
  (words) =>
    judged('analyst', [
      ...several(words, analystPhrases),
      ...single(words, analystNouns),
      ...studyHouse(words),
      ...studies(words),
    ]),
  (words) =>
    judged('media', [
      ...single(words, mediaWords).filter((word) => !['press', 'post'].includes(word)),
      ...newsAgency(words),
    ]),
  (words) => judged('unknown', privatePerson(words)),
  (words) => judged('nato', [...servesTheAlliance(words), ...ownedByAlliance(words)]),
  (words) => judged('unknown', unionOnly(words)),
  (words) => (several(words, otherHouses).length > 0 ? null : judged('nato', several(words, natoOffices))),
  (words) => judged('us', usEvidence(words)),
  (words) => judged('unknown', foreignOnly(words)),
  (words) => (alliedPlaces(words) ? null : judged('unknown', several(words, otherHouses))),
  (words) => (alliedPlaces(words) ? alliedRule(words) : null),
  natoRule,
  alliedRule,
  (words) => judged('us', [...several(words, usOffices), ...bareSecretary(words)]),
  (words) => judged('allied', several(words, hosts)),
  (words) => judged('nato', [...several(words, natoTexts), ...several(words, natoBodies)]),
  (words) => judged('nato', ofTheAlliance(words)),
  (words) => judged('allied', several(words, [...britishOffices, ...alliedOffices])),
  (words) => judged('allied', governs(words)),
  (words) => judged('allied', words.text.match(ministries) ?? []),
];

const ministries = /(?<= )(?:ministers?|ministry|ministries)(?= )/u;

/** `whose government plays host`: who speaks for a state. */
function governs({ text }: Words): string[] {
  const state =
    /^ (?:whose|its?|his|her|their) (?:\p{L}+ )?(?:government|country|ministry|nation|parliament)(?= )/u;
  return text.match(state)?.map((found) => found.trim()) ?? [];
}

function alliedPlaces(words: Words): boolean {
  return single(words, alliedWords).length > 0;
}

/** A country outside the alliance and none inside it: the side stays unknown. */
function foreignOnly(words: Words): string[] {
  const members = single(words, memberNouns).length > 0;
  const places = single(words, otherPlaceWords).filter(
    (word) => !/^brussels$/iu.test(word) && !(members && unionWords.has(lowered(word))),
  );
  return single(words, alliedWords).length > 0 || single(words, natoWords).length > 0 ? [] : places;
}

/** The side that a description tells, with the words that decide. */
export const sideOf = onceForText((description): SideJudgement => {
  const words = wordsOf(description);
  for (const rule of rules) {
    const found = rule(words);
    if (found !== null) return found;
  }
  return unknownSide;
});

/** Side of a person: the role at the statement first, then every role the article prints. */
export function sideOfRoles(roles: readonly string[]): SideJudgement {
  const judgements = roles.map(sideOf);
  return (
    judgements.find((one) => one.side !== 'unknown') ??
    judgements.find((one) => one.decidedBy.length > 0) ??
    unknownSide
  );
}
