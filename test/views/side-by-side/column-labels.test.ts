import { describe, expect, it } from 'vitest';
import { columnLabels } from '../../../src/views/side-by-side/column-labels.ts';
import { makeArticle, makeOutlet } from '../../makers.ts';

describe('columnLabels', () => {
  it('names the outlet, and the days too where two articles are of one outlet', () => {
    const labels = columnLabels([
      makeArticle(),
      makeArticle({ id: 'a2', outlet: makeOutlet('Evening Star') }),
      makeArticle({ id: 'a3', published: null }),
    ]);
    expect([...labels.values()]).toEqual([
      'Morning Post, 4 May 2031',
      'Evening Star',
      'Morning Post, date not known',
    ]);
  });
});
