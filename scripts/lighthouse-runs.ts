import type { Result } from 'lighthouse';

const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const TIMINGS = ['cumulative-layout-shift', 'largest-contentful-paint', 'total-blocking-time'] as const;

type Category = keyof typeof LEAST;
type Figure = Category | (typeof TIMINGS)[number];

const categories: readonly Category[] = ['performance', 'accessibility', 'best-practices', 'seo'];

/** One run: scores out of 100, milliseconds, layout shift; and what stood in the way of a hundred. */
export interface Run {
  readonly figures: Readonly<Record<Figure, number>>;
  readonly failed: readonly string[];
}

/** The titles of the audits below 90 % that count towards a category. */
function failedAudits({ categories: all, audits }: Pick<Result, 'categories' | 'audits'>): readonly string[] {
  return categories.flatMap((name) =>
    (all[name]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .flatMap(({ id }) => audits[id] ?? [])
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ id, title, displayValue }) => [name, id, title, displayValue].filter(Boolean).join(' – ')),
  );
}

export function readRun(result: Pick<Result, 'categories' | 'audits'>): Run {
  const score = (name: Category) => Math.round((result.categories[name]?.score ?? 0) * 100);
  const value = (name: (typeof TIMINGS)[number]) => {
    const figure = result.audits[name]?.numericValue ?? Number.NaN;
    return name === 'cumulative-layout-shift' ? Math.round(figure * 1000) / 1000 : Math.round(figure);
  };
  return {
    figures: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
      'cumulative-layout-shift': value('cumulative-layout-shift'),
      'largest-contentful-paint': value('largest-contentful-paint'),
      'total-blocking-time': value('total-blocking-time'),
    },
    failed: failedAudits(result),
  };
}

/** The middle value of each figure, and every audit that failed in any run. */
export function medianOf(runs: readonly Run[]): Run {
  const middle = (name: Figure): number => {
    const values = runs.map(({ figures }) => figures[name]).toSorted((a, b) => a - b);
    return values[Math.floor(values.length / 2)] ?? Number.NaN;
  };
  return {
    figures: {
      performance: middle('performance'),
      accessibility: middle('accessibility'),
      'best-practices': middle('best-practices'),
      seo: middle('seo'),
      'cumulative-layout-shift': middle('cumulative-layout-shift'),
      'largest-contentful-paint': middle('largest-contentful-paint'),
      'total-blocking-time': middle('total-blocking-time'),
    },
    failed: [...new Set(runs.flatMap(({ failed }) => failed))],
  };
}

/** Which figures fall short of the aim, each with both numbers. */
export function judge({ figures }: Run): readonly string[] {
  const low = categories
    .filter((name) => !(figures[name] >= LEAST[name]))
    .map((name) => `${name} is ${figures[name]} of at least ${LEAST[name]}`);
  const shift = figures['cumulative-layout-shift'];
  return shift === 0 ? low : [...low, `the layout shifts by ${shift}: nothing may move`];
}
