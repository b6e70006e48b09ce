import type { Span } from '../common/span.ts';
import type { VerbForm } from './attendance-frames.ts';

/** How much of a meeting must stand beside a word of coming before it means attendance. */
export type Needs = 'object' | 'meeting' | 'nothing';

/** A word of coming or staying away; offsets count in the sentence. */
export interface Predicate extends Span {
  /** Where the official stands: who does it, after a form of `to be`, whose it is, or right behind. */
  readonly role: 'verb' | 'state' | 'noun' | 'owned' | 'behind' | 'object';
  readonly form: VerbForm | null;
  /** The verb's base form; empty for other words. */
  readonly verb: string;
  readonly presence: boolean;
  readonly needs: Needs;
  /** Left before its end; `marked` where a word of the hour must tell so, `open` where the days may. */
  readonly early: 'told' | 'marked' | 'open' | null;
  readonly remote: boolean;
  /** Means attendance only of colleagues, on a day. */
  readonly telling: boolean;
}

export type Sense = Omit<Predicate, keyof Span | 'form' | 'verb'>;

export const PLAIN: Sense = {
  role: 'verb',
  presence: true,
  needs: 'nothing',
  early: null,
  remote: false,
  telling: false,
};
export const AWAY: Sense = { ...PLAIN, presence: false };
