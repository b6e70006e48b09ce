import type { Span } from '../common/span.ts';
import type { MinisterialKind } from '../record/record.ts';
import { ministerialKinds } from '../record/record.ts';
import { anyOf, isCapitalised, phraseFinder } from './attendance-words.ts';
import {
  formerWords,
  officesOfAny,
  officesOfTheUs,
  otherOfficeWords,
  usWords,
} from './lexicon/attendance-offices.ts';

/** A place where a text names one of the two offices; offsets count in the text. */
export interface OfficeHit extends Span {
  readonly kind: MinisterialKind;
  readonly ofTheUs: boolean;
  readonly former: boolean;
  /** Capitalised words that follow at once. */
  readonly nameAfter: string | null;
  readonly apposition: boolean;
}

const OFFICES = ministerialKinds.map((kind) => ({
  kind,
  find: phraseFinder([...officesOfTheUs[kind], ...officesOfAny[kind]]),
  own: new Set(officesOfTheUs[kind].map((office) => office.toLowerCase())),
}));
/** No office is named without one of these. */
const HINT = /secretary|pentagon|diplomat|chief/i;
const US_BEFORE = new RegExp(String.raw`(?<!\w)(?:the\s)?(?:${anyOf(usWords)})\s$`, 'i');
const NAME_AFTER = /^,?\s(?<name>\p{Lu}[\p{L}'.-]+(?:\s\p{Lu}[\p{L}'.-]*){0,3})/u;
const WORD_BEFORE = /(?<word>[\p{L}.']+)[\s-]+$/u;

/** The last word before `at`, without what parts them. */
export function wordBefore(text: string, at: number): string {
  return WORD_BEFORE.exec(text.slice(Math.max(0, at - 24), at))?.groups?.['word'] ?? '';
}

/** “British Defence Secretary”: a capitalised word other than a title makes the office another country's. */
function isForeign(word: string): boolean {
  return (
    isCapitalised(word) && !formerWords.includes(word.toLowerCase()) && !/^(?:the|acting|new)$/iu.test(word)
  );
}

function readOffice(text: string, kind: MinisterialKind, own: boolean, found: Span): OfficeHit | null {
  const { end } = found;
  const marker = US_BEFORE.exec(text.slice(Math.max(0, found.start - 24), found.start));
  const start = found.start - (marker?.[0].length ?? 0);
  const before = wordBefore(text, start);
  const after = text.slice(end, end + 80);
  if (otherOfficeWords.includes(before.toLowerCase()) || /^\sfor\s/u.test(after)) return null;
  return {
    kind,
    start,
    end,
    ofTheUs: marker !== null || (own && !isForeign(before)),
    former: formerWords.includes(before.toLowerCase()),
    nameAfter: NAME_AFTER.exec(after)?.groups?.['name'] ?? null,
    apposition: after.startsWith(','),
  };
}

/** The offices that a text names, another's deputy or another country's left out. */
export function findOffices(text: string): OfficeHit[] {
  if (!HINT.test(text)) return [];
  return OFFICES.flatMap(({ kind, find, own }) =>
    find(text).flatMap((match) => {
      const found = { start: match.index, end: match.index + match[0].length };
      return readOffice(text, kind, own.has(match[0].toLowerCase()), found) ?? [];
    }),
  );
}
