import type { Naming } from './findings.ts';
import { prepositions, relativeWords } from './lexicon/function-words.ts';
import { mediaWords, organisationNouns } from './lexicon/organisations.ts';
import { alliedWords, natoWords, otherPlaceWords, usWords } from './lexicon/places.ts';
import {
  analystNouns,
  collectiveNouns,
  documentNouns,
  leadingWords,
  unnamedNouns,
} from './lexicon/source-nouns.ts';
import { titleNouns } from './lexicon/titles.ts';

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

const longestDescription = 6;

/** A long description keeps what stands before its first preposition but `of`. */
export function shortened(description: string): string {
  const words = wordsOf(description.replace(/\s*\([^)]*\)/gu, ''));
  if (words.length <= longestDescription) return words.join(' ');
  const cut = words.findIndex((word, i) => i > 1 && word !== 'of' && afterTheHead.has(word));
  return (cut < 0 ? words : words.slice(0, cut)).join(' ');
}

/** The noun that a description turns on: the last word before its first preposition, lower case. */
export function headNoun(phrase: string): string {
  const words = wordsOf(phrase.toLowerCase().replace(/[’']s\b/gu, ''));
  const cut = words.findIndex((word, i) => i > 0 && afterTheHead.has(word));
  return (cut < 0 ? words : words.slice(0, cut)).at(-1)?.replace(/[,.;:”"]+$/u, '') ?? '';
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
  if (/^one of\b/iu.test(phrase)) return true;
  const head = headNoun(phrase);
  return (
    /^(?:two|three|four|five|six)\s/iu.test(phrase) && (unnamedNouns.has(head) || collectiveNouns.has(head))
  );
}

/** `Czech officials`: whoever speaks for a country or body does so openly. */
function isOfficialBody(phrase: string, head: string): boolean {
  return (
    head === 'officials' &&
    wordsOf(phrase.toLowerCase()).some((word) => institutions.has(word.replace(/['’]s$/u, '')))
  );
}

/** How a source without a personal name is named; `context` is the sentence around it. */
export function namingOf(phrase: string, context: string): Naming {
  const head = headNoun(phrase);
  if (isCounted(phrase)) return 'anonymous';
  if (documentNouns.has(head)) return 'document';
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
