import { fold } from '../common/fold.ts';
import type { Span } from '../common/span.ts';
import { surnameOf } from '../record/people.ts';
import type { AttendanceRecord, MinisterialKind } from '../record/record.ts';
import { ministerialKinds } from '../record/record.ts';
import { anyOf, editDistance, isCapitalised, wordsOf } from './attendance-words.ts';
import {
  formerWords,
  officesOfAny,
  officesOfTheUs,
  otherOfficeWords,
  usWords,
  wordsBeforeSurname,
} from './lexicon/attendance.ts';

/** One of the people who held an office, under every name that the record has for them. */
export interface Officer {
  readonly kind: MinisterialKind;
  readonly surname: string;
  readonly names: readonly string[];
}

/** A place where a text speaks of one of the two offices or of its holder. */
export interface OfficialMention extends Span {
  readonly kind: MinisterialKind;
  /** Null where only the office is given, or a name that the record does not know. */
  readonly officer: Officer | null;
  /** The name beside the office, where the record does not know it. */
  readonly unknownName: string | null;
  readonly former: boolean;
  /** The office stands beside the name, or alone. */
  readonly titled: boolean;
}

/** Who of the record an article speaks of. */
export interface OfficerIndex {
  /** By surname as printed, misspelt ones of this article too. */
  readonly bySurname: ReadonlyMap<string, readonly Officer[]>;
  /** Named with office or own first name somewhere in the article. */
  readonly affirmed: ReadonlySet<Officer>;
}

const NEAR = 2;
const SHORTEST_TO_MISSPELL = 5;

/** Everyone whom the record knows in either office. */
export function officersOf(record: AttendanceRecord): Officer[] {
  const named = [
    ...record.terms.map(({ kind, name }) => ({ kind, name })),
    ...record.ministerials.map(({ kind, usPrincipal }) => ({ kind, name: usPrincipal.name })),
  ];
  const found = new Map<string, Officer>();
  for (const { kind, name } of named) {
    const key = `${kind} ${fold(surnameOf(name))}`;
    const names = found.get(key)?.names ?? [];
    const all = names.includes(name) ? names : [...names, name];
    found.set(key, { kind, surname: surnameOf(name), names: all });
  }
  return [...found.values()];
}

const US = `(?:(?:the\\s)?(?:${anyOf(usWords)})\\s)`;
const OFFICE_PATTERNS = ministerialKinds.map((kind) => ({
  kind,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<us>${US})?(?:(?<own>${anyOf(officesOfTheUs[kind])})|(?:${anyOf(officesOfAny[kind])}))(?![\p{L}\p{N}])`,
    'giu',
  ),
}));

const NAME_AFTER = /^,?\s(?<name>\p{Lu}[\p{L}'.-]+(?:\s\p{Lu}[\p{L}'.-]*){0,3})/u;

function wordBefore(text: string, at: number): string {
  return /(?<word>[\p{L}.']+)[\s-]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.groups?.['word'] ?? '';
}

interface OfficeHit extends Span {
  readonly kind: MinisterialKind;
  readonly ofTheUs: boolean;
  readonly former: boolean;
  /** Capitalised words that follow at once. */
  readonly nameAfter: string | null;
  readonly apposition: boolean;
}

function findOffices(text: string): OfficeHit[] {
  return OFFICE_PATTERNS.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      const before = wordBefore(text, match.index).toLowerCase();
      const after = text.slice(end, end + 80);
      if (otherOfficeWords.includes(before) && before !== 'then') return [];
      if (/^\sfor\s/u.test(after)) return [];
      const us = match.groups?.['us'] !== undefined || match.groups?.['own'] !== undefined;
      const ofTheUs = us && !(isForeign(wordBefore(text, match.index)) && match.groups?.['us'] === undefined);
      const nameAfter = NAME_AFTER.exec(after)?.groups?.['name'] ?? null;
      const former = formerWords.includes(before);
      return [
        { kind, start: match.index, end, ofTheUs, former, nameAfter, apposition: after.startsWith(',') },
      ];
    }),
  );
}

/** “British Defence Secretary”: a capitalised word other than a title makes the office another country's. */
function isForeign(word: string): boolean {
  return (
    isCapitalised(word) && !formerWords.includes(word.toLowerCase()) && !/^(?:the|acting|new)$/iu.test(word)
  );
}

function holdsName(officer: Officer, words: readonly string[]): boolean {
  return words.some((word) => fold(word.replace(/'s?$/u, '')) === fold(officer.surname));
}

function misspelt(officer: Officer, words: readonly string[]): string | null {
  const near = words
    .map((word) => word.replace(/'s?$/u, ''))
    .find(
      (word) =>
        word.length >= SHORTEST_TO_MISSPELL && editDistance(fold(word), fold(officer.surname)) <= NEAR,
    );
  return near ?? null;
}

function fitsFirstName(officer: Officer, word: string): boolean {
  const plain = fold(word).replace('.', '');
  const parts = officer.names.flatMap((name) => name.split(' ')).map((part) => fold(part).replace('.', ''));
  return parts.includes(plain) || /^\p{Lu}\.?$/u.test(word);
}

function surnamePattern(surnames: readonly string[]): RegExp | null {
  if (surnames.length === 0) return null;
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${anyOf(surnames)})(?![\p{L}\p{N}])`, 'gu');
}

/** Reads the whole body once: which surnames are the officials', and how the article misspells them. */
export function indexOfficers(body: string, record: AttendanceRecord): OfficerIndex {
  const officers = officersOf(record);
  const bySurname = new Map<string, Officer[]>();
  const affirmed = new Set<Officer>();
  for (const officer of officers)
    bySurname.set(officer.surname, [...(bySurname.get(officer.surname) ?? []), officer]);
  for (const { kind, nameAfter } of findOffices(body)) {
    const words = wordsOf(nameAfter ?? '');
    for (const officer of officers.filter((each) => each.kind === kind)) {
      const printed = misspelt(officer, words);
      if (printed === null) continue;
      affirmed.add(officer);
      if (!bySurname.has(printed)) bySurname.set(printed, [officer]);
    }
  }
  const pattern = surnamePattern([...bySurname.keys()]);
  for (const match of pattern === null ? [] : body.matchAll(pattern))
    for (const officer of bySurname.get(match[0]) ?? [])
      if (fitsFirstName(officer, wordBefore(body, match.index))) affirmed.add(officer);
  return { bySurname, affirmed };
}

/** Where the name around a surname begins; null where another first name stands before it. */
function nameStart(text: string, at: number, officer: Officer, affirmed: boolean): number | null {
  let start = at;
  for (;;) {
    const before = /(?<word>\p{Lu}[\p{L}.'-]*)\s$/u.exec(text.slice(Math.max(0, start - 24), start));
    const word = before?.groups?.['word'];
    if (word === undefined) return start;
    if (fitsFirstName(officer, word)) start -= word.length + 1;
    else {
      const plain = word.toLowerCase().replace(/'s$|\.$/gu, '');
      const title = wordsBeforeSurname.has(plain) || /^[\p{Lu}.]{2,}$/u.test(word);
      return title || affirmed || start < at ? start : null;
    }
  }
}

function findNames(text: string, index: OfficerIndex): OfficialMention[] {
  const pattern = surnamePattern([...index.bySurname.keys()]);
  if (pattern === null) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const end = match.index + match[0].length;
    const officers = index.bySurname.get(match[0]) ?? [];
    const officer = officers.find((each) => index.affirmed.has(each)) ?? officers[0];
    if (officer === undefined) return [];
    const start = nameStart(text, match.index, officer, index.affirmed.has(officer));
    return start === null
      ? []
      : [{ start, end, kind: officer.kind, officer, unknownName: null, former: false, titled: false }];
  });
}

function mentionOfOffice(text: string, hit: OfficeHit, index: OfficerIndex): OfficialMention | null {
  const { start, end, kind, former } = hit;
  const words = hit.apposition ? [] : wordsOf(hit.nameAfter ?? '');
  const known = [...index.affirmed].filter((officer) => officer.kind === kind);
  const named = [...index.bySurname].some(
    ([surname, officers]) =>
      words.some((word) => word.replace(/'s?$/u, '') === surname) &&
      officers.some((officer) => officer.kind === kind && holdsName({ ...officer, surname }, words)),
  );
  if (named) return { start, end, kind, officer: null, unknownName: null, former, titled: true };
  if (words.length > 1)
    return hit.ofTheUs
      ? {
          start,
          end: end + 1 + (hit.nameAfter ?? '').length,
          kind,
          officer: null,
          unknownName: words.join(' '),
          former,
          titled: true,
        }
      : null;
  const the = /\bthe\s$/iu.test(text.slice(Math.max(0, start - 4), start));
  const counts = !former && (hit.ofTheUs || ((the || start === 0) && known.length > 0));
  return counts ? { start, end, kind, officer: null, unknownName: null, former, titled: true } : null;
}

function joins(text: string, a: OfficialMention, b: OfficialMention): boolean {
  const compatible = a.kind === b.kind && (a.officer === null || b.officer === null);
  return b.start <= a.end || (compatible && /^,?\s?(?:the\s)?$/iu.test(text.slice(a.end, b.start)));
}

/** The officials of the record in one sentence, in order; an office and the name beside it are one mention. */
export function findOfficials(text: string, index: OfficerIndex): OfficialMention[] {
  const offices = findOffices(text).flatMap((hit) => mentionOfOffice(text, hit, index) ?? []);
  const merged: OfficialMention[] = [];
  for (const each of [...offices, ...findNames(text, index)].toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || !joins(text, last, each)) merged.push(each);
    else
      merged[merged.length - 1] = {
        ...last,
        end: Math.max(last.end, each.end),
        officer: last.officer ?? each.officer,
        former: last.former || each.former,
        titled: last.titled || each.titled,
      };
  }
  return merged;
}
