import { kindTexts } from '../../catalogue/differences.ts';
import type { DisagreementKind } from '../../corpus/corpus.ts';

interface KindWords {
  readonly label: (n: number) => string;
  readonly one: string;
  readonly many: string;
}

export const kindWords: Record<DisagreementKind, KindWords> = kindTexts;

/** The order of the rows and of the heading. */
export const kindOrder: readonly DisagreementKind[] = [
  'altered-quotation',
  'spelling',
  'name-of-meeting',
  'number',
  'date',
  'stand-in',
  'role',
];
