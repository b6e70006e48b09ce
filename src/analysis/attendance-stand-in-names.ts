import { fold } from '../common/fold.ts';
import { onceFor } from '../common/once-for.ts';
import type { Span } from '../common/span.ts';
import { surnameOf } from '../record/people.ts';
import { anyOf, phrasePattern } from './attendance-words.ts';
import type { PersonMention } from './findings.ts';
import { noPersonWords, placeEnds, standInTitles } from './lexicon/attendance-standins.ts';
import { lowerRanks, otherRanks } from './lexicon/attendance-substitutes.ts';
import { alliedWords, otherPlaceWords, townStarts } from './lexicon/places.ts';
import { sideOf } from './sides.ts';

export interface NameAt extends Span {
  readonly name: string;
}

const TITLE = new RegExp(String.raw`^(?:(?:${anyOf(standInTitles)})\s)+`, 'u');
/** Two capitalised words or more, with the small ones that names have. */
const FULL_NAME =
  /(?<![\p{L}'-])\p{Lu}[\p{L}'-]+(?:\s\p{Lu}\.)*(?:\s(?:de|da|van|von|der|bin|al|la|le|Mc|O')){0,2}(?:\s\p{Lu}[\p{L}'.-]*\p{L})+/gu;

const RANK = phrasePattern(lowerRanks);
const OTHER_RANK = phrasePattern(otherRanks);
const OTHER_SIDES: ReadonlySet<string> = new Set(['allied', 'nato', 'analyst', 'media']);

/** Another country's minister, a spokesman, a senator: whoever they are, they sit in for no secretary. */
export function mayBeSent({ role }: Pick<PersonMention, 'role'>): boolean {
  if (role === null) return true;
  if (OTHER_RANK.test(role)) return false;
  const rank = RANK.exec(role);
  const own = rank === null ? role : role.slice(0, rank.index + rank[0].length);
  return !OTHER_SIDES.has(sideOf(own).side);
}

function isPlaceWord(word: string): boolean {
  const lower = word.toLowerCase();
  return townStarts.has(lower) || alliedWords.has(lower) || otherPlaceWords.has(lower);
}

/** “South Korea”, “in Tel Aviv”, “Goose Bay” */
function isPlaceName(words: readonly string[], before: string): boolean {
  return (
    words.every(isPlaceWord) ||
    placeEnds.has(words.at(-1) ?? '') ||
    (words.length > 1 && townStarts.has((words[0] ?? '').toLowerCase())) ||
    /\b(?:in|at|near|via|outside|across|around)\s(?:the\s)?$/iu.test(before)
  );
}

/** Made once for all sentences that are asked for the same people. */
const finderOf = onceFor((people: readonly PersonMention[]): ((text: string) => NameAt[]) => {
  const forms = people.flatMap(({ name, forms }) =>
    [...forms, name].filter((form) => /^\p{Lu}/u.test(form)).map((form): [string, string] => [form, name]),
  );
  if (forms.length === 0) return () => [];
  const byForm = new Map(forms.toReversed());
  const pattern = phrasePattern([...byForm.keys()], 'g');
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      name: byForm.get(match[0]) ?? match[0],
    }));
});

/** An envoy whom nobody else introduces: a full name, without the titles before it. */
function fullNames(text: string): NameAt[] {
  return [...text.matchAll(FULL_NAME)].flatMap((match) => {
    const words = match[0].replace(TITLE, '').split(' ');
    while (words.length > 0 && noPersonWords.has((words[0] ?? '').toLowerCase().replace(/'s$/u, '')))
      words.shift();
    const name = words.join(' ').replace(/'s$/u, '');
    if (words.length < 2 || words.some((word) => noPersonWords.has(word.toLowerCase()))) return [];
    const end = match.index + match[0].length;
    const start = end - words.join(' ').length;
    if (isPlaceName(name.split(' '), text.slice(Math.max(0, start - 14), start))) return [];
    return [{ start, end: start + name.length, name }];
  });
}

const othersOf = onceFor(
  (people: readonly PersonMention[]): ReadonlySet<string> =>
    new Set(
      people
        .filter((each) => !mayBeSent(each) || isPlaceName(each.name.split(' '), ''))
        .map(({ name }) => name),
    ),
);

/** The people whom a sentence names and who may be sent somewhere, but for those of these surnames. */
export function othersIn(
  text: string,
  people: readonly PersonMention[],
  surnames: ReadonlySet<string>,
): NameAt[] {
  const listed = finderOf(people)(text);
  const others = fullNames(text).filter(
    ({ start, end }) => !listed.some((each) => each.start < end && start < each.end),
  );
  return [...listed, ...others]
    .filter(({ name }) => !surnames.has(fold(surnameOf(name))) && !othersOf(people).has(name))
    .toSorted((a, b) => a.start - b.start);
}
