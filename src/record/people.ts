import { fold } from '../common/fold.ts';
import type { Ministerial, MinisterialKind, Term } from './record.ts';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The last part of a name as printed, without `Jr.` or `III`: ministers are written with and without middle initials. */
export function surnameOf(name: string): string {
  const parts = name.split(/[\s,]+/u).filter(Boolean);
  const kept = parts.filter((part, index) => index === 0 || !SUFFIXES.has(fold(part).replace('.', '')));
  return kept.at(-1) ?? name;
}

export function sameSurname(a: string, b: string): boolean {
  return fold(surnameOf(a)) === fold(surnameOf(b));
}

/** One person in one of the two offices, acting or not, under the name that their terms give. */
export interface Holder {
  readonly kind: MinisterialKind;
  readonly name: string;
}

function holdsOn(term: Term, day: string): boolean {
  return term.from <= day && (term.to === null || day <= term.to);
}

/** Who held the office at an entry: the term of its kind and day with the principal's surname, else the principal as the entry has it. */
export function holderOf(entry: Ministerial, terms: readonly Term[]): Holder {
  const { kind, usPrincipal, startDate } = entry;
  const fits = (term: Term): boolean => term.kind === kind && sameSurname(term.name, usPrincipal.name);
  const term = terms.find((each) => fits(each) && holdsOn(each, startDate)) ?? terms.find(fits);
  return { kind, name: term?.name ?? usPrincipal.name };
}
