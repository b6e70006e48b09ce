import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NONE } from '../../../src/views/comparison/left-out.ts';
import { shapeByArticle } from '../../../src/views/comparison/shape-by-article.ts';
import { shapeGrid, type Grid } from '../../../src/views/comparison/shape-grid.ts';
import { arbitrarySelection } from '../../arbitrary-selection.ts';
import {
  from,
  makeArticle,
  makeOutlet,
  makePoint,
  makeRecord,
  makeReport,
  makeSelection,
  makeSource,
  makeStatement,
} from '../../makers.ts';

const record = makeRecord();
const points = [{ id: 'away', name: 'Brandt stays away', phrases: ['stays away'] }];

/** The voices heard in a column by source, with what their cells print. */
function heardIn({ voices }: Grid, column: number): ReadonlyMap<string, unknown> {
  return new Map(
    voices.flatMap(({ source, cells }) => {
      const cell = cells[column];
      return cell?.kind === 'heard' ? [[source.id, cell] as const] : [];
    }),
  );
}

function columnOf(grid: Grid, column: number) {
  return {
    restsOn: grid.restsOn.map(({ cells }) => cells[column]),
    origin: grid.origin.cells[column],
    points: grid.points.map(({ cells }) => cells[column]),
    foot: grid.foot.cells[column],
    reports: grid.reports.flatMap(({ cells }) => cells[column]?.reports ?? []),
    heard: heardIn(grid, column),
  };
}

describe('shapeByArticle', () => {
  it('says of an article what its column of the grid says, and of all what the last column says', () => {
    fc.assert(
      fc.property(arbitrarySelection, (any) => {
        const selection = {
          ...any,
          points: any.articles.slice(0, 2).map(({ id }) => makePoint({ article: id })),
          reports: any.articles.slice(1).map(({ id }) => makeReport({ id: `r-${id}`, article: id })),
        };
        const told = { points, names: new Map<string, string>(), leftOut: NONE };
        const whole = shapeGrid(selection, record, told);
        const { articles, gridOf, totals } = shapeByArticle(selection, record, told);
        for (const [column, article] of articles.entries()) {
          expect(columnOf(gridOf(article), 0)).toEqual(columnOf(whole, column));
        }
        const last = ({ restsOn, origin, points: rows, foot, reports }: Omit<Grid, 'voices'>) =>
          [...restsOn, origin, ...rows, foot, ...reports].map(({ total }) => total);
        expect(last(totals)).toEqual(last(whole));
      }),
      { numRuns: 60 },
    );
  });

  it('shapes an article once', () => {
    const selection = makeSelection({ articles: [makeArticle()] });
    const told = { points, names: new Map<string, string>(), leftOut: NONE };
    const { gridOf, articles } = shapeByArticle(selection, record, told);
    const [article] = articles;
    expect(article && gridOf(article)).toBe(article && gridOf(article));
  });
});

describe('groups of the same name', () => {
  it('are told apart by their outlets, and others are not', () => {
    const group = { name: 'Analysts', naming: 'collective', side: 'analyst' } as const;
    const selection = makeSelection({
      articles: [makeArticle(), makeArticle({ id: 'a2', outlet: makeOutlet('Evening Sun') })],
      sources: [
        makeSource({ id: 'g1', ...group }),
        makeSource({ id: 'g2', ...group, name: 'analysts' }),
        makeSource({ id: 'g3', ...group, name: 'Experts' }),
      ],
      statements: [
        makeStatement({ sources: from('g1', 'g3') }),
        makeStatement({ id: 's2', article: 'a2', sources: from('g2') }),
      ],
    });
    const who = shapeGrid(selection, record).voices.map(({ source, who: told }) => [source.id, told]);
    expect(Object.fromEntries(who)).toEqual({
      g1: 'a group, analyst, in Morning Post',
      g2: 'a group, analyst, in Evening Sun',
      g3: 'a group, analyst',
    });
  });
});
