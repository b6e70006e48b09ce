import type { Figure } from './figures.ts';

export type Need =
  | { readonly kind: 'all' }
  | { readonly kind: 'at-least'; readonly right: number }
  | { readonly kind: 'at-most'; readonly right: number };

/** What each kind of figure of a set must reach. */
export type Needs = ReadonlyMap<string, Need>;

const all: Need = { kind: 'all' };

/** What the five articles must reach. */
export const fiveNeeds: Needs = new Map<string, Need>([
  ['headline', all],
  ['outlet', all],
  ['published', all],
  ['parts', all],
  ['not in body', all],
  ['direct with source', all],
  ['statements found', { kind: 'at-least', right: 21 }],
  ['with source, group, stance', { kind: 'at-least', right: 17 }],
  ['false finds', { kind: 'at-most', right: 8 }],
  ['attendance, required', { kind: 'at-least', right: 6 }],
  ['own voice not allied reassurance', all],
  ['people merged', all],
  ['spellings marked', all],
  ['points, form', all],
  ['points, to whom', all],
  ['record checks, by population', all],
  ['disagreements found', all],
]);

/** What the invented articles must reach: days, attendance, and the story's points with the record's checks. */
export const inventedNeeds: Needs = new Map<string, Need>([
  ['published', all],
  ['attendance, required', all],
  ['points, form', all],
  ['points, to whom', all],
  ['record checks, by population', all],
  ['disagreements found', all],
]);

export const codeNeeds: Needs = new Map<string, Need>([
  ['phrases of four words or fewer', all],
  ['no names outside the lexicon', all],
]);

export const noNeeds: Needs = new Map();

export function isMet({ n, right }: Figure, need: Need): boolean {
  switch (need.kind) {
    case 'all':
      return n > 0 && right === n;
    case 'at-least':
      return right >= need.right;
    case 'at-most':
      return right <= need.right;
  }
}

export function needInWords({ n }: Figure, need: Need): string {
  switch (need.kind) {
    case 'all':
      return `${n} of ${n} needed`;
    case 'at-least':
      return `${need.right} of ${n} needed`;
    case 'at-most':
      return `${need.right} at most`;
  }
}

/** The figures that miss what they need. */
export function missed(figures: readonly Figure[], needs: Needs): readonly Figure[] {
  return figures.filter((figure) => {
    const need = needs.get(figure.kind);
    return need !== undefined && !isMet(figure, need);
  });
}
