import { headNoun } from './descriptions.ts';
import type { Attribution } from './findings.ts';
import type { Person } from './people.ts';

/** What one statement before said, and whose it was. */
export interface Said {
  readonly sentence: number;
  readonly person: Person | null;
  readonly attribution: Attribution;
}

/** What the statements before said, so that each question to them costs the same however many they are. */
export interface Past {
  readonly last: Said | null;
  /** The last of someone else than the last's. */
  readonly lastOfOther: Said | null;
  readonly bySentence: Map<number, Said>;
  /** Unnamed sources by the noun that describes them. */
  readonly unnamed: Map<string, Said>;
}

export const noPast = (): Past => ({
  last: null,
  lastOfOther: null,
  bySentence: new Map(),
  unnamed: new Map(),
});

export function remembering(past: Past, said: Said): Past {
  const { attribution, person, sentence } = said;
  past.bySentence.set(sentence, said);
  if (attribution.naming === 'anonymous') past.unnamed.set(headNoun(attribution.name), said);
  const lastOfOther = past.last?.person === person ? past.lastOfOther : past.last;
  return { ...past, last: said, lastOfOther };
}

/** The last statement of anyone but `person`. */
export function lastBut(past: Past, person: Person | null): Said | null {
  return past.last?.person === person ? past.lastOfOther : past.last;
}
