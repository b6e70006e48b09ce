import type { Span } from '../common/span.ts';
import { countBelow } from '../common/sorted.ts';

/** One place that may name a person. */
export interface Sighting {
  readonly words: readonly string[];
  readonly span: Span;
  readonly role: string | null;
  /** True where the words around show a person: a title, a first name, a verb of speech. */
  readonly shown: boolean;
}

/** The places that name one person. */
export interface PersonGroup {
  /** The fullest form. */
  readonly key: readonly string[];
  readonly sightings: readonly Sighting[];
}

interface Growing extends PersonGroup {
  readonly sightings: Sighting[];
  /** Its place among the groups, in the order in which they were made. */
  readonly order: number;
  /** Where its first sighting stands. */
  from: number;
}

/** Of the groups under one key those that begin before every group made earlier: the first made stands first. */
type Steps = Growing[];

const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

export function surnameOf(words: readonly string[]): string {
  const own = words.filter((word) => !suffixes.has(word.toLowerCase()));
  return (own.at(-1) ?? '').toLowerCase();
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** An initial may stand for any first name that it begins. */
function isInitial(first: string): boolean {
  return first.replace(/\./gu, '').length <= 2;
}

/** Under which keys a group of this name is found. */
function keysOf(words: readonly string[]): string[] {
  const surname = fold(surnameOf(words));
  const first = fold(words[0] ?? '');
  const letter = first.charAt(0);
  return [
    `surname ${surname}`,
    `before ${fold(words.at(-2) ?? '')}`,
    `first ${surname} ${first}`,
    `letter ${surname} ${letter}`,
    ...(isInitial(first) ? [`initial ${surname} ${letter}`] : []),
  ];
}

/** Under which keys the person of a form that is no longer than theirs stands: the same surname, and the same first name or its initial. */
function keysFor(words: readonly string[]): string[] {
  const surname = fold(surnameOf(words));
  const first = fold(words[0] ?? '');
  if (words.length === 1) return [`surname ${surname}`, `before ${first}`];
  if (isInitial(first)) return [`letter ${surname} ${first.charAt(0)}`];
  return [`first ${surname} ${first}`, `initial ${surname} ${first.charAt(0)}`];
}

function firstMade(groups: readonly (Growing | undefined)[]): Growing | undefined {
  return groups.reduce(
    (first, each) => (each !== undefined && each.order < (first?.order ?? Infinity) ? each : first),
    undefined,
  );
}

/** The first group made that begins no later than `at`: the steps begin ever earlier. */
function beginningBy(steps: Steps, at: number): Growing | undefined {
  return steps[countBelow(steps, -at, ({ from }) => -from)];
}

/** Puts a group among the steps that it is new to, or among which it now begins earlier. */
function step(steps: Steps, group: Growing): void {
  const at = countBelow(steps, group.order, ({ order }) => order);
  if ((steps[at - 1]?.from ?? Infinity) <= group.from) return;
  let passed = at;
  while ((steps[passed]?.from ?? -Infinity) >= group.from) passed += 1;
  steps.splice(at, passed - at, group);
}

function stepsUnder(index: Map<string, Steps>, key: string): Steps {
  const steps = index.get(key) ?? [];
  index.set(key, steps);
  return steps;
}

/** Full names first, so that a surname alone finds its person wherever it stands: one named before it, else the first. */
export function groupSightings(sightings: readonly Sighting[]): PersonGroup[] {
  const groups: Growing[] = [];
  const index = new Map<string, Steps>();
  const enter = (group: Growing) => {
    for (const key of keysOf(group.key)) step(stepsUnder(index, key), group);
  };
  const byLength = sightings.toSorted(
    (a, b) => b.words.length - a.words.length || a.span.start - b.span.start,
  );
  for (const sighting of byLength) {
    const { words, span } = sighting;
    const found = keysFor(words).map((key) => index.get(key) ?? []);
    const known =
      firstMade(found.map((steps) => beginningBy(steps, span.start))) ??
      firstMade(found.map((steps) => steps[0]));
    const group = known ?? { key: words, sightings: [], order: groups.length, from: span.start };
    if (known === undefined) groups.push(group);
    group.sightings.push(sighting);
    group.from = Math.min(group.from, span.start);
    if (known === undefined || group.from === span.start) enter(group);
  }
  return groups;
}
