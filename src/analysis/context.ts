import type { DayInterval } from '../common/day.ts';
import type { OfficeHolder } from '../record/record.ts';
import type { Person } from './people.ts';
import type { TokenisedText } from './tokenised.ts';

/** What a source is told by: the text, who it names, and whom the record names in a US office. */
export interface Context {
  readonly tokenised: TokenisedText;
  readonly people: readonly Person[];
  readonly officeHolders: readonly OfficeHolder[];
  /** When the article came out: who was a member then. */
  readonly published?: DayInterval | null;
}
