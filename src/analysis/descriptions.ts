import type { Naming } from './findings.ts';
import { countWords, prepositions, relativeWords } from './lexicon/function-words.ts';
import { mediaWords, organisationNouns, ownedBodies } from './lexicon/organisations.ts';
import { alliedWords, natoWords, otherPlaceWords, usWords } from './lexicon/places.ts';
import {
  analystNouns,
  collectiveNouns,
  documentNouns,
  leadingWords,
  staffNouns,
  unnamedNouns,
} from './lexicon/source-nouns.ts';
import { loneOffices, titleNouns } from './lexicon/titles.ts';

const afterTheHead = new Set([...prepositions, ...relativeWords, 'that']);
const openSpeech = new Set(['public', 'publicly', 'openly', 'official', 'joint']);

export function wordsOf(phrase: string): string[] {
  return phrase.split(/\s+/u).filter((word) => word !== '');
}

/** The description without `the`, `many`, `two` and the like at its front; as it stands where nothing is left. */
export function withoutLeading(phrase: string): string {
  const words = wordsOf(phrase);
  const from = words.findIndex((word) => !leadingWords.has(word.toLowerCase()));
  return from < 0 || words[from]?.toLowerCase() === 'of' ? phrase : words.slice(from).join(' ');
}

const longestGroup = 6;
const longestPerson = 12;

/** A long description keeps what stands before its first preposition but `of`; one person is told apart by more words than a group. */
export function shortened(description: string, single = false): string {
  const words = wordsOf(description.replace(/\s*\([^)]*\)/gu, ''));
  if (words.length <= (single ? longestPerson : longestGroup)) return words.join(' ');
  const cut = words.findIndex((word, i) => i > 1 && word !== 'of' && afterTheHead.has(word));
  return (cut < 0 ? words : words.slice(0, cut)).join(' ');
}

/** `three diplomats present` are diplomats. */
const behindTheHead = new Set([
  'present',
  'familiar',
  'involved',
  'concerned',
  'alike',
  'there',
  'here',
  'close',
]);

/** `one Ministry of Defence insider` is an insider. */
const bodyNamed =
  /\b(Ministry|Department|House|Secretary|Chief|Office) of (?:the )?\p{Lu}\p{L}+(?: (?:and )?\p{Lu}\p{L}+)*(?= \p{Ll}{4})(?! (?:with|from|that|which|said|says))/gu;

/** The noun that a description turns on: the last word before its first preposition, lower case. */
export function headNoun(phrase: string): string {
  const whole = wordsOf(
    phrase
      .replace(bodyNamed, '$1')
      .toLowerCase()
      .replace(/[’']s\b/gu, ''),
  );
  const of = whole.findIndex(
    (word, i) => i > 0 && i < 4 && word === 'of' && countWords.has(whole[i - 1] ?? ''),
  );
  const words = of < 0 ? whole : whole.slice(of + 1);
  const cut = words.findIndex((word, i) => i > 0 && afterTheHead.has(word));
  const phrased = cut < 0 ? words : words.slice(0, cut);
  const last = phrased.findLastIndex((word, i) => i === 0 || !behindTheHead.has(word));
  return phrased[last]?.replace(/[,.;:”"]+$/u, '') ?? '';
}

function isCapitalised(phrase: string): boolean {
  return withoutLeading(phrase)
    .split(/\s+/u)
    .some((word) => /^\p{Lu}/u.test(word));
}

function isPlural(head: string): boolean {
  return /[^s]s$/u.test(head) || ['people', 'police', 'media', 'spokespeople'].includes(head);
}

const institutions = new Set([
  ...organisationNouns,
  ...natoWords,
  ...alliedWords,
  ...usWords,
  ...otherPlaceWords,
]);

/** `three envoys`, `one of them`: so few that each is someone, and unnamed. */
function isCounted(phrase: string): boolean {
  const head = headNoun(phrase);
  if (/^(?:one|two|three|several|some) of (?:them|those|these|his|her|their|its)\b/iu.test(phrase))
    return true;
  return (
    /^(?:one|two|three|four|five|six|(?:half )?a dozen|(?:a |the )?(?:\p{L}+ )?(?:handful|couple|pair|trio|quartet|clutch|brace) of)\s/iu.test(
      phrase,
    ) &&
    (unnamedNouns.has(head) || collectiveNouns.has(head))
  );
}

/** Who speaks so is unnamed, however many they are. */
const asksForSilence =
  /\banonym|\bnot (?:to )?be (?:named|identified|quoted)|\b(?:on|for) background\b|\boff the record\b|\bon the quiet\b|\b(?:not|un)authori[sz]ed to speak\b|\bdeclined? to (?:be named|give (?:his|her|their) names?)|\bleave it at that\b|\bwithout (?:being named|attribution)\b|\b(?:privately|in private|in confidence)\b|^ (?:\p{L}+ly )?(?:confid(?:ed?|es|ing)|whisper(?:ed|s)?|mutter(?:ed|s)?|murmur(?:ed|s)?)\b|\bwithheld (?:his|her|their) names?\b/iu;

/** False for `a shopkeeper`: an unnamed source whose calling is no office's. */
export function isOfficials(description: string): boolean {
  const head = headNoun(description);
  if (/^(?:them|those|these|two|three|four|five|several|some|others|few|many)$/u.test(head)) return true;
  return [unnamedNouns, collectiveNouns, titleNouns, institutions].some((nouns) => nouns.has(head));
}

/** `Czech officials`: whoever speaks for a country or body does so openly. */
function isOfficialBody(phrase: string, head: string): boolean {
  if (head !== 'officials') return false;
  const words = wordsOf(phrase.toLowerCase());
  return words.slice(0, words.indexOf(head)).some((word) => institutions.has(word.replace(/['’]s?$/u, '')));
}

/** `the secretary-general`, `Latvia’s defence minister`: an office alone that tells who holds it. */
function namesHolder(phrase: string, head: string): boolean {
  if (
    /^(?:an?|one|another|some|two|three|several|many|most|former|senior)\b/iu.test(phrase) ||
    isPlural(head)
  )
    return false;
  const office = withoutLeading(phrase).split(/ (?:of|for|to|at|in|on) (?!(?:staff|defen[cs]e)\b)/u)[0] ?? '';
  if (!loneOffices.test(office) || ofSomeone.test(phrase) || isOneOfSeveral(office)) return false;
  const lone =
    /(?:secretary[- ]general|chancellor|taoiseach|pope|king|queen|supreme (?:allied )?commander)$/iu.test(
      office,
    );
  return /^secretary$/iu.test(office) || lone || wordsOf(phrase).some(isInstitution);
}

/** `his Finnish counterpart`, `Ash’s Greek neighbour`: of one country there is one at the table. */
function isPeer(phrase: string, head: string): boolean {
  const words = wordsOf(phrase);
  const owned =
    /^(?:his|her|their|its|our|my)$/iu.test(words[0] ?? '') ||
    /[’']s?$/u.test(words[0] ?? '') ||
    /[’']s? /u.test(phrase);
  const placed = words.slice(1).some((word) => peoples.has(word.toLowerCase()));
  return owned && placed && peers.test(head);
}

const peers = /^(?:counterpart|colleague|neighbou?r|host|hostess|guest|number|peer|homologue|partner)$/u;
const peoples = new Set([...alliedWords, ...usWords, ...otherPlaceWords]);

/** `the Ohio Republican`, `the Virginia Democrat` */
function isPartisan(phrase: string): boolean {
  const [article, state = '', party = ''] = phrase.toLowerCase().split(' ');
  return article === 'the' && usWords.has(state) && /^(?:democrat|republican)$/u.test(party);
}

/** `the ambassador of a southern ally` names nobody. */
const ofSomeone = / (?:of|for|to|at|in|from) (?:an?|one|some|another|two|three|several)\b/iu;

/** A former or deputy minister is one of several, a deputy secretary-general the only one. */
function isOneOfSeveral(office: string): boolean {
  if (/\bdeputy (?:secretary[- ]general|prime minister|supreme)/iu.test(office)) return false;
  return /\b(?:former|deputy)\b/iu.test(office);
}

/** `delegates from two southern allies`: so told, nobody can be found. */
function isFromSome(phrase: string): boolean {
  return fromSome.test(phrase) && staffNouns.has(headNoun(phrase));
}

const fromSome =
  / (?:from|of|representing) (?:two|three|four|five|six|several|some|a (?:few|handful|couple|number))\b/iu;

function isInstitution(word: string): boolean {
  return institutions.has(word.toLowerCase().replace(/[’']s?$/u, ''));
}

/** How a source without a personal name is named; `context` are the words beside it, `behind` those that follow. */
export function namingOf(phrase: string, context: string, behind = ''): Naming {
  const head = headNoun(phrase);
  if (/^(?:several|some|a few|others|many|a handful|two|three|four)$/iu.test(phrase)) return 'anonymous';
  if (isCounted(phrase) || isFromSome(phrase)) return 'anonymous';
  if (asksForSilence.test(behind) && (unnamedNouns.has(head) || collectiveNouns.has(head)))
    return 'anonymous';
  if (documentNouns.has(head)) return 'document';
  if (/^(?:his|her|its|their) /iu.test(phrase) && ownedBodies.has(head)) return 'collective';
  if (namesHolder(phrase, head) || isPeer(phrase, head) || isPartisan(phrase)) return 'named';
  if (unnamedNouns.has(head) && !collectiveNouns.has(head)) {
    const open =
      (isOfficialBody(phrase, head) && !/\b(?:senior|former)\b/iu.test(phrase)) ||
      (isPlural(head) &&
        context
          .toLowerCase()
          .split(/\s+/u)
          .some((word) => openSpeech.has(word) && word !== head));
    return open || isOfficialBody(phrase, head) ? 'collective' : 'anonymous';
  }
  if (/^(?:an?|one|another)\s/iu.test(phrase) && (alliedWords.has(head) || usWords.has(head)))
    return 'anonymous';
  if (/^(?:one|another)\s/iu.test(phrase) && phrase.split(/\s+/u).includes(head) && !institutions.has(head))
    return 'anonymous';
  if (collectiveNouns.has(head)) return 'collective';
  if (analystNouns.has(head) || titleNouns.has(head)) return isPlural(head) ? 'collective' : 'anonymous';
  if (mediaWords.has(head)) return isCapitalised(phrase) && !isPlural(head) ? 'named' : 'collective';
  if (institutions.has(head) || isCapitalised(phrase))
    return isCapitalised(phrase) && !isLowerPlural(phrase) ? 'named' : 'collective';
  return isPlural(head) || !/^(?:an?|one|another)\s/iu.test(phrase) ? 'collective' : 'anonymous';
}

/** `NATO capitals`: a lower-case plural head is a group, whatever name stands before it. */
function isLowerPlural(phrase: string): boolean {
  const head = headNoun(phrase);
  return isPlural(head) && phrase.split(/\s+/u).includes(head);
}
