import type { Span } from '../common/span.ts';
import { findPlaces, type PlaceFinder } from '../common/find-places.ts';
import { onceForText } from '../common/once-for-text.ts';
import { anyOf } from './attendance-words.ts';
import { frameSets } from './lexicon/attendance-frame-sets.ts';
import { bothWaysVerbs, doublingVerbs, irregularVerbs } from './lexicon/attendance-verb-forms.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

const FORMS: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'ing'];

function regularForms(base: string): readonly [string, string, string, string] {
  const stem = /[^aeiou]y$/u.test(base) ? base.slice(0, -1) : base;
  const third =
    stem === base ? `${base}${/(?:[sxz]|ch|sh|[^aeiou]o)$/u.test(base) ? 'es' : 's'}` : `${stem}ies`;
  const doubled = doublingVerbs.has(base) ? base + (base.at(-1) ?? '') : base;
  const past = stem !== base ? `${stem}ied` : base.endsWith('e') ? `${base}d` : `${doubled}ed`;
  const ing = /[^e]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${doubled}ing`;
  return [third, past, past, ing];
}

/** Every written form of a verb with what it is; a past that is also the participle counts as past. */
export function formsOf(base: string): readonly (readonly [string, VerbForm])[] {
  const forms = [base, ...(irregularVerbs[base] ?? regularForms(base))];
  const named = forms.map((form, i) => [form, FORMS[i] ?? 'base'] as const);
  const last = base.at(-1) ?? '';
  const doubled = [
    [`${base}${last}ed`, 'past'],
    [`${base}${last}ing`, 'ing'],
  ] as const;
  return bothWaysVerbs.has(base) ? [...named, ...doubled] : named;
}

/** `trip` for `{trip}`. */
function setNamed(word: string): string | undefined {
  return /^\{(?<name>\w+)\}$/u.exec(word)?.groups?.['name'];
}

function patternOfWord(word: string): string {
  const set = setNamed(word);
  if (set === undefined) return anyOf([word]);
  const owners = set === 'own' ? String.raw`|\p{L}[\p{L}.-]+'s?` : '';
  return `(?:${anyOf(frameSets[set] ?? [set])}${owners})`;
}

/** `cancel {own} {trip}` without its verb, as the source of a pattern. */
export function patternOfWords(words: readonly string[]): string {
  return words.map(patternOfWord).join(String.raw`\s`);
}

/** Finds the places of any of `phrases`, the longest first. */
export function stateFinder(phrases: readonly string[]): PlaceFinder {
  const choices = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.split(' '))
    .map((words) => ({ firsts: words.slice(0, 1), source: patternOfWords(words) }));
  const [before, after] = [String.raw`(?<![\p{L}\p{N}-])`, String.raw`(?![\p{L}\p{N}-])`];
  return findPlaces(choices, { before, after, flags: 'iu' });
}

/** What a frame says, and where its verb's tail lies. */
interface Tail<Sense> {
  readonly sense: Sense;
  readonly length: number;
  readonly pattern: RegExp | null;
  /** The words with which the pattern may begin; null where any may. */
  readonly firsts: ReadonlySet<string> | null;
  /** Somebody's name may stand there too: `Brandt's visit`. */
  readonly owned: boolean;
}

export interface VerbFound<Sense> {
  readonly sense: Sense;
  readonly base: string;
  readonly form: VerbForm;
  readonly start: number;
  readonly end: number;
}

/** Between a verb and what goes with it: `flew straight home`. */
const BETWEEN = /\s(?:\p{L}+ly|straight|right|all|also|clear|well|himself|herself)(?![\p{L}\p{N}-])/iuy;
/** To look at the word first is cheaper. */
const MAY_STAND_BETWEEN = /ly$|^(?:straight|right|all|also|clear|well|himself|herself)$/u;

interface Word extends Span {
  readonly lower: string;
}

const WORD = /(?<![\p{L}\p{N}'-])[\p{L}\p{N}-]+/gu;
function cutWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    lower: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** By every form of a verb the finders that look for it, each by its number. */
const written = new Map<string, Set<number>>();
let finders = 0;

interface Read {
  readonly words: readonly Word[];
  /** Which of them each finder looks for. */
  readonly verbs: ReadonlyMap<number, readonly number[]>;
}

function verbsOf(words: readonly Word[]): Read['verbs'] {
  const found = new Map<number, number[]>();
  words.forEach(({ lower }, at) => {
    for (const finder of written.get(lower) ?? []) {
      const known = found.get(finder);
      if (known === undefined) found.set(finder, [at]);
      else known.push(at);
    }
  });
  return found;
}

/** Every finder asks for the words of one sentence after the other: they are cut once. */
const reader = () =>
  onceForText((text): Read => {
    const words = cutWords(text);
    return { words, verbs: verbsOf(words) };
  }, 1);
let read = reader();

/** Most tails fail at their first word: to look there is cheaper than to try the pattern. */
function firstsOf(word: string): ReadonlySet<string> | null {
  const set = setNamed(word);
  const firsts = (set === undefined ? [word] : (frameSets[set] ?? [set])).map(
    (one) => cutWords(one)[0]?.lower,
  );
  return firsts.includes(undefined) ? null : new Set(firsts.filter((one) => one !== undefined));
}

/** Whether one of the two words behind the verb, for an adverb may stand between, begins the tail. */
function mayFollow(
  { firsts, owned }: Tail<unknown>,
  text: string,
  words: readonly Word[],
  at: number,
): boolean {
  if (owned && text.includes("'")) return true;
  if (firsts === null) return true;
  return firsts.has(words[at + 1]?.lower ?? '') || firsts.has(words[at + 2]?.lower ?? '');
}

function tailOf<Sense>(phrase: string, sense: Sense): Tail<Sense> {
  const [, ...words] = phrase.split(' ');
  const source = String.raw`\s${patternOfWords(words)}(?![\p{L}\p{N}-])`;
  const pattern = words.length === 0 ? null : new RegExp(source, 'iuy');
  const [first] = words;
  const firsts = first === undefined ? null : firstsOf(first);
  return { sense, length: words.length, pattern, firsts, owned: first === '{own}' };
}

function endAt(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where the tail ends that stands behind the verb, or behind an adverb that follows it; -1 where none does. */
function endOfTail({ pattern }: Tail<unknown>, text: string, starts: readonly number[]): number {
  if (pattern === null) return starts.at(-1) ?? -1;
  for (const from of starts) {
    const end = endAt(pattern, text, from);
    if (end >= 0) return end;
  }
  return -1;
}

/** Behind the adverb first, where one follows the verb that ends at `from`. */
function startsOfTail(text: string, from: number, next: Word | undefined): readonly number[] {
  if (next === undefined || !MAY_STAND_BETWEEN.test(next.lower)) return [from];
  const behind = endAt(BETWEEN, text, from);
  return behind < 0 ? [from] : [behind, from];
}

/** Finds the verbs of `frames` in a text, each with the longest tail that fits. */
export function verbFinder<Sense>(
  frames: readonly (readonly [string, Sense])[],
): (text: string) => VerbFound<Sense>[] {
  const own = finders;
  finders += 1;
  const tails = new Map<string, Tail<Sense>[]>();
  for (const [phrase, sense] of frames) {
    const [base = ''] = phrase.split(' ');
    tails.set(base, [...(tails.get(base) ?? []), tailOf(phrase, sense)]);
  }
  const forms = new Map<string, { base: string; form: VerbForm }>();
  for (const base of tails.keys())
    for (const [form, kind] of formsOf(base).toReversed()) {
      forms.set(form, { base, form: kind });
      written.set(form, (written.get(form) ?? new Set()).add(own));
    }
  for (const list of tails.values()) list.sort((a, b) => b.length - a.length);
  read = reader();
  const verbAt = (text: string, words: readonly Word[], at: number): VerbFound<Sense> | null => {
    const word = words[at];
    const reading = word === undefined ? undefined : forms.get(word.lower);
    if (word === undefined || reading === undefined) return null;
    const starts = startsOfTail(text, word.end, words[at + 1]);
    for (const tail of tails.get(reading.base) ?? []) {
      const end = mayFollow(tail, text, words, at) ? endOfTail(tail, text, starts) : -1;
      if (end >= 0) return { sense: tail.sense, ...reading, start: word.start, end };
    }
    return null;
  };
  return (text) => {
    const { words, verbs } = read(text);
    return (verbs.get(own) ?? []).flatMap((at) => verbAt(text, words, at) ?? []);
  };
}
