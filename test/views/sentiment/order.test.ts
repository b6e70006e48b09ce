import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Published } from '../../../src/articles/article.ts';
import { analystConcern } from '../../../src/views/sentiment/column-kinds.ts';
import { columnOrders, inOrder, type ColumnOrder } from '../../../src/views/sentiment/order.ts';
import { shapeColumn } from '../../../src/views/sentiment/shape-column.ts';
import { arbitrarySelection } from '../../arbitrary-selection.ts';
import { from, makeArticle, makeSelection, makeSource, makeStatement } from '../../makers.ts';

function days(earliest: string, latest = earliest): Published {
  return { earliest, latest, basis: 'the address' };
}

function said(id: string, article: string, source: string, confidence: number) {
  return makeStatement({
    id,
    article,
    sources: from(source),
    stance: { value: 'concern', cues: [], confidence },
  });
}

const { sources } = shapeColumn(
  makeSelection({
    articles: [
      makeArticle({ id: 'undated', published: null }),
      makeArticle({ id: 'may', published: days('2031-05-01', '2031-05-31') }),
      makeArticle({ id: 'mayday', published: days('2031-05-01') }),
      makeArticle({ id: 'june', published: days('2031-06-02') }),
    ],
    sources: [makeSource(), makeSource({ id: 'ben-lund', name: 'Ben Lund' })],
    statements: [
      said('s1', 'undated', 'ada-holm', 0.9),
      said('s2', 'may', 'ada-holm', 0.4),
      said('s3', 'june', 'ada-holm', 0.6),
      said('s4', 'mayday', 'ben-lund', 0.7),
      said('s5', 'mayday', 'ben-lund', 0.8),
    ],
  }),
  analystConcern,
);

const idsIn = (groups: typeof sources) =>
  groups.map(({ source, items }) => [source.id, ...items.map(({ statement }) => statement.id)]);

describe('inOrder', () => {
  it.each<[ColumnOrder, number, readonly (readonly string[])[]]>([
    [
      'source',
      9,
      [
        ['ada-holm', 's1', 's2', 's3'],
        ['ben-lund', 's4', 's5'],
      ],
    ],
    [
      'source',
      3,
      [
        ['ada-holm', 's1', 's2'],
        ['ben-lund', 's4'],
      ],
    ],
    [
      'surest',
      9,
      [
        ['ada-holm', 's1'],
        ['ben-lund', 's5', 's4'],
        ['ada-holm', 's3', 's2'],
      ],
    ],
    [
      'newest',
      9,
      [
        ['ada-holm', 's3', 's2'],
        ['ben-lund', 's4', 's5'],
        ['ada-holm', 's1'],
      ],
    ],
    [
      'oldest',
      9,
      [
        ['ben-lund', 's4', 's5'],
        ['ada-holm', 's2', 's3', 's1'],
      ],
    ],
    ['oldest', 1, [['ben-lund', 's4']]],
  ])('%s, the first %i', (order, limit, expected) => {
    expect(idsIn(inOrder(sources, order, limit))).toEqual(expected);
  });

  it('shows the same statements in every order', () => {
    fc.assert(
      fc.property(arbitrarySelection, fc.constantFrom(...columnOrders), (selection, order) => {
        const column = shapeColumn(selection, analystConcern);
        const ids = (groups: typeof sources) => idsIn(groups).flatMap(([, ...own]) => own);
        expect(ids(inOrder(column.sources, order, Infinity)).toSorted()).toEqual(
          ids(column.sources).toSorted(),
        );
      }),
      { numRuns: 40 },
    );
  });
});
