import { fold } from '../common/fold.ts';
import type { Span } from '../common/span.ts';
import { surnameOf } from '../record/people.ts';
import type { AttendanceRecord, MinisterialKind } from '../record/record.ts';
import type { OfficeHit } from './attendance-offices.ts';
import { wordBefore } from './attendance-offices.ts';
import { anyOf, editDistance, wordsOf } from './attendance-words.ts';
import { wordsBeforeSurname } from './lexicon/attendance-offices.ts';

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
  /** Any of the surnames; null where there are none. */
  readonly pattern: RegExp | null;
}

const NEAR = 2;
const SHORTEST_TO_MISSPELL = 5;

const officersByRecord = new WeakMap<AttendanceRecord, readonly Officer[]>();

/** Everyone whom the record knows in either office. */
function listOfficers(record: AttendanceRecord): Officer[] {
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

/** The list is the same for every article: made once a record. */
function officersOf(record: AttendanceRecord): readonly Officer[] {
  const listed = officersByRecord.get(record) ?? listOfficers(record);
  officersByRecord.set(record, listed);
  return listed;
}

/** By name, the same whom the mentions of the record give. */
export function officerNamed(name: string, kind: MinisterialKind, record: AttendanceRecord): Officer | null {
  return officersOf(record).find((each) => each.kind === kind && each.names.includes(name)) ?? null;
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
  return new RegExp(String.raw`(?<![\w-])(?:${anyOf(surnames)})(?!\w)`, 'g');
}

/** “Marguerite Haynes” for Marguerite Hynes: the first name holds where the surname is misspelt. */
function misspeltByFirstName(body: string, officers: readonly Officer[]): [Officer, string][] {
  return officers.flatMap((officer) => {
    const firsts = [...new Set(officer.names.map((name) => name.split(' ')[0] ?? ''))].filter(
      (first) => first.length > 2,
    );
    if (firsts.length === 0 || !firsts.some((first) => body.includes(first))) return [];
    const named = new RegExp(
      String.raw`(?<!\p{L})(?:${anyOf(firsts)})\s(?:\p{Lu}\.\s)?(?<last>\p{Lu}[\p{L}-]+)`,
      'gu',
    );
    return [...body.matchAll(named)].flatMap((match): [Officer, string][] => {
      const printed = misspelt(officer, [match.groups?.['last'] ?? '']);
      return printed === null || printed === officer.surname ? [] : [[officer, printed]];
    });
  });
}

/** Reads the whole body once: which surnames are the officials', and how the article misspells them. */
export function indexOfficers(
  body: string,
  offices: readonly OfficeHit[],
  record: AttendanceRecord,
): OfficerIndex {
  const officers = officersOf(record);
  const bySurname = new Map<string, Officer[]>();
  const affirmed = new Set<Officer>();
  for (const officer of officers)
    bySurname.set(officer.surname, [...(bySurname.get(officer.surname) ?? []), officer]);
  for (const { kind, nameAfter } of offices) {
    const words = wordsOf(nameAfter ?? '');
    for (const officer of officers.filter((each) => each.kind === kind)) {
      const printed = misspelt(officer, words);
      if (printed === null) continue;
      affirmed.add(officer);
      if (!bySurname.has(printed)) bySurname.set(printed, [officer]);
    }
  }
  for (const [officer, printed] of misspeltByFirstName(body, officers)) {
    affirmed.add(officer);
    if (!bySurname.has(printed)) bySurname.set(printed, [officer]);
  }
  const pattern = surnamePattern([...bySurname.keys()]);
  for (const match of pattern === null ? [] : body.matchAll(pattern))
    for (const officer of bySurname.get(match[0]) ?? [])
      if (fitsFirstName(officer, wordBefore(body, match.index))) affirmed.add(officer);
  return { bySurname, affirmed, pattern };
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
  if (index.pattern === null) return [];
  return [...text.matchAll(index.pattern)].flatMap((match) => {
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
  const any = /\b(?:an?|any|no|every|each)\s$/iu.test(text.slice(Math.max(0, start - 6), start));
  const counts = !former && !any && (hit.ofTheUs || ((the || start === 0) && known.length > 0));
  return counts ? { start, end, kind, officer: null, unknownName: null, former, titled: true } : null;
}

/** “Brandt, the previous head of the Pentagon” was in office when it is told of. */
const APPOSED = /^,?\s?(?:the\s)?(?:(?:previous|then|current|new|outgoing)\s)?$/iu;
const PREVIOUS = /\bprevious\s$/iu;

function joins(text: string, a: OfficialMention, b: OfficialMention): boolean {
  const compatible = a.kind === b.kind && (a.officer === null || b.officer === null);
  return b.start <= a.end || (compatible && APPOSED.test(text.slice(a.end, b.start)));
}

/** The officials of the record in one sentence, in order; an office and the name beside it are one mention. */
export function findOfficials(
  text: string,
  hits: readonly OfficeHit[],
  index: OfficerIndex,
): OfficialMention[] {
  const offices = hits.flatMap((hit) => mentionOfOffice(text, hit, index) ?? []);
  const merged: OfficialMention[] = [];
  for (const each of [...offices, ...findNames(text, index)].toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || !joins(text, last, each)) merged.push(each);
    else
      merged[merged.length - 1] = {
        ...last,
        end: Math.max(last.end, each.end),
        officer: last.officer ?? each.officer,
        former: last.former || (each.former && !PREVIOUS.test(text.slice(last.end, each.start))),
        titled: last.titled || each.titled,
      };
  }
  return merged;
}
