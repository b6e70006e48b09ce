import { evaluateSet } from '../evaluate-set.ts';
import { evaluateHalf } from '../labelled/evaluate-half.ts';
import type { Figure } from '../measure.ts';
import type { SetName } from '../outcomes.ts';
import { scoreQuotations } from '../quotations.ts';
import { fiveArticles, inventedArticles } from '../sets.ts';
import { inColumns } from '../table.ts';
import { variants, type Variant } from './variants.ts';

const kinds = ['statements found', 'with source, group, stance', 'stance, macro-F1'] as const;

type Figures = (root: string, variant: Variant) => readonly Figure[];

const evaluated: Partial<Readonly<Record<SetName, Figures>>> = {
  five: (root, { analyse }) => evaluateSet(root, fiveArticles, analyse).figures,
  invented: (root, { analyse }) => evaluateSet(root, inventedArticles, analyse).figures,
  development: (root, { analyse }) => evaluateHalf(root, 'development', analyse).figures,
  test: (root, { analyse }) => evaluateHalf(root, 'test', analyse).figures,
};

const percent = (share: number | null | undefined) => (share == null ? '' : (100 * share).toFixed(1));

function rowsOf(root: string, names: readonly SetName[], variant: Variant): readonly (readonly string[])[] {
  const labelled = names.flatMap((name) => {
    const figures = evaluated[name]?.(root, variant) ?? [];
    return kinds.flatMap((kind) => {
      const figure = figures.find((one) => one.kind === kind);
      return figure === undefined ? [] : [[kind, name, percent(figure.f1)]];
    });
  });
  const marked = names.includes('quotations') ? scoreQuotations(root, [], variant.predict) : null;
  return marked === null ? labelled : [...labelled, ['quotations', 'quotations', percent(marked.overlap.F1)]];
}

/** F1 of the main kinds, with everything and without one part at a time. */
export function ablationLines(root: string, names: readonly SetName[]): readonly string[] {
  const all = variants.map((variant) => variant.during(() => rowsOf(root, names, variant)));
  const [first = []] = all;
  const rows = first.map(([kind = '', set = ''], at) => [
    kind,
    set,
    ...all.map((rows) => rows[at]?.[2] ?? ''),
  ]);
  return inColumns([['F1', 'data set', ...variants.map(({ name }) => name)], ...rows]);
}
