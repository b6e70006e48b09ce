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

function patternOfWord(word: string): string {
  const set = /^\{(?<name>\w+)\}$/u.exec(word)?.groups?.['name'];
  if (set === undefined) return anyOf([word]);
  const owners = set === 'own' ? String.raw`|\p{L}[\p{L}.-]+'s?` : '';
  return `(?:${anyOf(frameSets[set] ?? [set])}${owners})`;
}

/** `cancel {own} {trip}` without its verb, as the source of a pattern. */
export function patternOfWords(words: readonly string[]): string {
  return words.map(patternOfWord).join(String.raw`\s`);
}

export function statePattern(phrases: readonly string[]): RegExp {
  const sources = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => patternOfWords(phrase.split(' ')));
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${sources.join('|')})(?![\p{L}\p{N}-])`, 'giu');
}

/** What a frame says, and where its verb's tail lies. */
interface Tail<Sense> {
  readonly sense: Sense;
  readonly length: number;
  readonly pattern: RegExp | null;
}

export interface VerbFound<Sense> {
  readonly sense: Sense;
  readonly base: string;
  readonly form: VerbForm;
  readonly start: number;
  readonly end: number;
}

/** Between a verb and what goes with it: `flew straight home`. */
const BETWEEN = String.raw`(?:\s(?:\p{L}+ly|straight|right|quietly|all|also|duly|clear|well|himself|herself))?`;

function tailOf<Sense>(phrase: string, sense: Sense): Tail<Sense> {
  const [, ...words] = phrase.split(' ');
  const source = String.raw`${BETWEEN}\s${patternOfWords(words)}(?![\p{L}\p{N}-])`;
  return { sense, length: words.length, pattern: words.length === 0 ? null : new RegExp(source, 'iuy') };
}

/** Finds the verbs of `frames` in a text, each with the longest tail that fits. */
export function verbFinder<Sense>(
  frames: readonly (readonly [string, Sense])[],
): (text: string) => VerbFound<Sense>[] {
  const tails = new Map<string, Tail<Sense>[]>();
  for (const [phrase, sense] of frames) {
    const [base = ''] = phrase.split(' ');
    tails.set(base, [...(tails.get(base) ?? []), tailOf(phrase, sense)]);
  }
  const forms = new Map<string, { base: string; form: VerbForm }>();
  for (const base of tails.keys())
    for (const [written, form] of formsOf(base).toReversed()) forms.set(written, { base, form });
  for (const list of tails.values()) list.sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}'-])(?:${anyOf([...forms.keys()])})(?![\p{L}\p{N}-])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const reading = forms.get(match[0].toLowerCase());
      if (reading === undefined) return [];
      const from = match.index + match[0].length;
      for (const { sense, pattern: tail } of tails.get(reading.base) ?? []) {
        if (tail !== null) tail.lastIndex = from;
        const end = tail === null ? from : (tail.exec(text)?.[0].length ?? -1) + from;
        if (end >= from) return [{ sense, ...reading, start: match.index, end }];
      }
      return [];
    });
}
