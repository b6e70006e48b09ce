import type { Span } from '../common/span.ts';
import { overlaps } from '../common/span.ts';
import type { Predicate } from './attendance-senses.ts';
import type { Subject } from './attendance-subjects.ts';

/** A verb with whose it is. */
export interface Told {
  readonly predicate: Predicate;
  readonly subject: Subject;
}

const STRONG = /[;:]\s|,\s(?:and|but|while|whereas|though|although|then)\s|\s—\s/gu;
const WEAK = /,\s|\s(?:and|but|while|then)\s/gu;

function lastMatch(text: string, pattern: RegExp, from: number, to: number): number | null {
  const found = [...text.slice(from, to).matchAll(pattern)].at(-1);
  return found === undefined ? null : from + found.index + found[0].length;
}

function leadOf({ subject, predicate }: Told, after: number): number {
  const { start } = subject.span;
  return !subject.inherited && start > after && start < predicate.start ? start : predicate.start;
}

/** Where what is said with one verb ends and what is said with the next begins. */
function cutBetween(text: string, a: Told, b: Told): number {
  const from = a.predicate.end;
  const to = Math.max(leadOf(b, from), from);
  const strong = lastMatch(text, STRONG, from, to);
  return strong ?? lastMatch(text, WEAK, from, to) ?? to;
}

/** The part of the sentence that each verb has to itself. */
export function windowsOf(text: string, told: readonly Told[]): Span[] {
  const cuts = told.slice(1).map((each, i) => {
    const last = told[i];
    return last === undefined ? 0 : cutBetween(text, last, each);
  });
  return told.map((_, i) => ({ start: cuts[i - 1] ?? 0, end: cuts[i] ?? text.length }));
}

export function within<Found extends Span>(found: readonly Found[], window: Span): Found[] {
  return found.filter((each) => overlaps(each, window));
}
