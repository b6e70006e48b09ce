import type { AttendanceRecord, OfficeHolder } from '../record/record.ts';
import { headNoun, wordsOf } from './descriptions.ts';
import { formerWords } from './lexicon/source-nouns.ts';
import { titleModifiers, titleNouns } from './lexicon/titles.ts';
import type { Person } from './people.ts';

const small = new Set([
  'the',
  'of',
  'for',
  'and',
  'to',
  'new',
  'current',
  'then',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'acting',
  'outgoing',
  'incoming',
  'top',
]);

function officeWords(phrase: string): string[] {
  return wordsOf(
    phrase
      .toLowerCase()
      .replace(/[’']s\b|[,.]/gu, '')
      .replace(/secretary-general/gu, 'secretary general')
      .replace(/defence/gu, 'defense'),
  ).filter((word) => !small.has(word));
}

/** True for `The new defence minister`: a definite office and nothing more. */
export function isOffice(phrase: string): boolean {
  const head = headNoun(phrase);
  if (/^(?:an?|one|another|some|many)\s/iu.test(phrase)) return false;
  return titleNouns.has(head) || titleModifiers.has(head);
}

/** True for a role that holds a title: `state secretary`, not `Norway`. */
export function namesOffice(role: string): boolean {
  return officeWords(role).some((word) => titleNouns.has(word));
}

function holds(person: Person, words: readonly string[]): boolean {
  return person.roles.some((role) => {
    const own = officeWords(role);
    return words.every((word) => own.includes(word)) && !own.some((word) => formerWords.has(word));
  });
}

function lastMentionBefore(person: Person, at: number): number {
  return person.mentions.findLast((mention) => mention.start < at)?.start ?? -1;
}

/** The person whom the article names in that office, the last one mentioned before `at`. */
export function holderOf(people: readonly Person[], phrase: string, at: number): Person | null {
  const words = officeWords(phrase);
  if (words.length === 0) return null;
  const holders = people.filter((person) => holds(person, words));
  const before = holders.filter((person) => lastMentionBefore(person, at) >= 0);
  return (
    before.toSorted((a, b) => lastMentionBefore(b, at) - lastMentionBefore(a, at))[0] ?? holders[0] ?? null
  );
}

/** Everyone whom the record names in a US office. */
export function usOfficeHolders(record: AttendanceRecord): OfficeHolder[] {
  const sitting = record.ministerials.flatMap((one) => [
    one.usPrincipal,
    ...(one.usRepresentative === null ? [] : [one.usRepresentative]),
  ]);
  const terms = record.terms.map(({ name, kind }) => ({
    name,
    office: kind === 'foreign' ? 'US Secretary of State' : 'US Secretary of Defense',
  }));
  return [...terms, ...sitting];
}

/** The office in which the record names a person; by surname alone only where the article gives no more. */
export function recordedOffice(holders: readonly OfficeHolder[], name: string): OfficeHolder | null {
  const lower = name.toLowerCase();
  const single = !lower.includes(' ');
  return (
    holders.find((holder) =>
      single ? holder.name.toLowerCase().split(' ').at(-1) === lower : holder.name.toLowerCase() === lower,
    ) ?? null
  );
}
