import { onceFor } from '../common/once-for.ts';
import type { AttendanceRecord, OfficeHolder } from '../record/record.ts';
import { headNoun, wordsOf } from './descriptions.ts';
import { formerWords } from './lexicon/source-nouns.ts';
import { titleModifiers, titleNouns } from './lexicon/titles.ts';
import { placeBefore } from './named-places.ts';
import { isPlace } from './names.ts';
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

/** An office that someone of the article holds. */
interface Held {
  readonly person: Person;
  readonly words: ReadonlySet<string>;
}

/** The offices that the people of an article hold, by each of their words. */
const officesOf = onceFor((people: readonly Person[]): ReadonlyMap<string, readonly Held[]> => {
  const byWord = new Map<string, Held[]>();
  for (const person of people) {
    for (const role of person.roles) {
      const words = new Set(officeWords(role));
      if ([...words].some((word) => formerWords.has(word))) continue;
      for (const word of words) {
        const offices = byWord.get(word) ?? [];
        offices.push({ person, words });
        byWord.set(word, offices);
      }
    }
  }
  return byWord;
});

/** Who holds an office of these words, each once, in the order of the people. */
function holdersOf(people: readonly Person[], words: readonly string[]): Person[] {
  const offices = officesOf(people);
  const lists = words.map((word) => offices.get(word) ?? []);
  const [rarest = []] = lists.toSorted((a, b) => a.length - b.length);
  const held = rarest.filter((office) => words.every((word) => office.words.has(word)));
  return [...new Set(held.map(({ person }) => person))];
}

/** The same list for the same words: its people are then told apart by place once. */
const holdersByWords = onceFor<readonly Person[], Map<string, readonly Person[]>>(() => new Map());

/** The person whom the article names in that office, the last one mentioned before `at`. */
export function holderOf(people: readonly Person[], phrase: string, at: number): Person | null {
  const words = officeWords(phrase);
  if (words.length === 0) return null;
  const known = holdersByWords(people);
  const key = words.join(' ');
  const holders = known.get(key) ?? holdersOf(people, words);
  known.set(key, holders);
  return placeBefore(holders, at)?.person ?? holders[0] ?? null;
}

/** The title alone, without whose it is and since when. */
function titleOf(phrase: string): string {
  return officeWords(phrase)
    .filter((word) => !formerWords.has(word) && !isPlace(word))
    .join(' ');
}

const nowHeld = /^the (?:new|incoming|current|sitting) /iu;
const nearby = 500;

/** `the new US president`: the one president whom the article names, if it has named him just before, whatever it calls him else. */
export function holderNow(people: readonly Person[], phrase: string, at: number): Person | null {
  if (!nowHeld.test(phrase)) return null;
  const title = titleOf(phrase);
  const titled = people.filter(({ roles }) => roles.some((role) => titleOf(role) === title));
  const [only] = titled;
  if (only === undefined || titled.length > 1) return null;
  return only.mentions.some(({ start }) => start < at && at - start < nearby) ? only : null;
}

/** True where the article names the person in that office. */
export function holdsOffice(people: readonly Person[], person: Person, phrase: string): boolean {
  const words = officeWords(phrase);
  return words.length > 0 && holdersOf(people, words).includes(person);
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
