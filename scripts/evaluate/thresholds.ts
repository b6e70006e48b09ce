import type { Figure, Rate } from './measure.ts';

export type Need =
  | { readonly kind: 'all' }
  | { readonly kind: 'at-least'; readonly right: number }
  | { readonly kind: 'at-most'; readonly right: number }
  | { readonly kind: 'rates'; readonly rates: readonly (readonly [Rate, number])[] };

/** What each kind of figure of a set must reach. */
export type Needs = ReadonlyMap<string, Need>;

const all: Need = { kind: 'all' };
const rates = (...needed: readonly (readonly [Rate, number])[]): Need => ({ kind: 'rates', rates: needed });

/** What the five articles must reach. */
export const fiveNeeds: Needs = new Map<string, Need>([
  ['headline', all],
  ['outlet', all],
  ['published', all],
  ['parts', all],
  ['not in body', all],
  ['direct with source', all],
  ['statements found', all],
  ['with source, group, stance', all],
  ['false finds', { kind: 'at-most', right: 3 }],
  ['attendance', all],
  ['own voice not allied reassurance', all],
  ['people merged', all],
  ['spellings marked', all],
  ['points, form', all],
  ['points, to whom', all],
  ['record checks, by population', all],
  ['disagreements', all],
]);

/** What the invented articles must reach: days, attendance, and the story's points with the record's checks. */
export const inventedNeeds: Needs = new Map<string, Need>([
  ['published', all],
  ['attendance', all],
  ['points, form', all],
  ['points, to whom', all],
  ['record checks, by population', all],
  ['disagreements', all],
]);

/** What the test half must reach: texts that nothing was fitted to. */
export const testHalfNeeds: Needs = new Map<string, Need>([
  ['statements found', rates(['f1', 0.8])],
  ['  group, of those found', rates(['precision', 0.9])],
  ['stance, macro-F1', rates(['f1', 0.75])],
  ['attendance', rates(['precision', 0.9], ['recall', 0.85])],
  ['disagreements', rates(['f1', 0.75])],
  ['high confidence, right in every respect', rates(['precision', 0.9])],
  ['high confidence, of all findings', rates(['precision', 0.4])],
]);

/** What marked news articles must reach by the scorer's own rules. */
export const quotationNeeds: Needs = new Map<string, Need>([
  ['quotations', rates(['f1', 0.72])],
  ['quotations, direct', rates(['f1', 0.91])],
  ['quotations with speaker', rates(['f1', 0.68])],
  ['  speaker, of those found', rates(['precision', 0.95])],
]);

export const codeNeeds: Needs = new Map<string, Need>([
  ['phrases of four words or fewer', all],
  ['no names outside the lexicon', all],
  ['entries that fire on the five and elsewhere', rates(['precision', 0.9])],
]);

export const speedNeeds: Needs = new Map<string, Need>([
  ['articles a second a core', { kind: 'at-least', right: 60 }],
]);

export const noNeeds: Needs = new Map();

export function isMet(figure: Figure, need: Need): boolean {
  const { n, right } = figure;
  switch (need.kind) {
    case 'all':
      return n > 0 && right === n;
    case 'at-least':
      return right >= need.right;
    case 'at-most':
      return right <= need.right;
    case 'rates':
      return need.rates.every(([rate, least]) => (figure[rate] ?? 0) >= least);
  }
}

const rateWords: Readonly<Record<Rate, string>> = { precision: 'precision', recall: 'recall', f1: 'F1' };

export function needInWords({ n }: Figure, need: Need): string {
  switch (need.kind) {
    case 'all':
      return `${n} of ${n} needed`;
    case 'at-least':
      return `${need.right} at least`;
    case 'at-most':
      return `${need.right} at most`;
    case 'rates':
      return need.rates.map(([rate, least]) => `${rateWords[rate]} ${(100 * least).toFixed(0)}`).join(', ');
  }
}

/** The figures that miss what they need. */
export function missed(figures: readonly Figure[], needs: Needs): readonly Figure[] {
  return figures.filter((figure) => {
    const need = needs.get(figure.kind);
    return need !== undefined && !isMet(figure, need);
  });
}
