import type { Dataset } from '../../../src/filters/dataset.ts';
import { filterCorpus } from '../../../src/filters/filter-corpus.ts';
import { noFilters, type Filters } from '../../../src/filters/filters.ts';
import type { Point } from '../../../src/corpus/story.ts';
import type { Screen } from '../../../src/views/take-away/screen.ts';
import { dataset as story } from '../../filters/story.ts';
import { makeDisagreement, makeMinisterial, makePoint, printed } from '../../makers.ts';

/** The story of the filters’ tests, with a spelling that differs, an absence and a point that one article answers. */
export const dataset: Dataset = {
  ...story,
  corpus: {
    ...story.corpus,
    disagreements: [makeDisagreement({ sides: [printed('a1', 'Ada Holm'), printed('a2', 'Ada Holm', 37)] })],
    points: [makePoint({ point: 'away', article: 'a1' })],
  },
  record: {
    ministerials: [
      makeMinisterial({
        attendance: 'absent',
        usRepresentative: { name: 'Eva Grund', office: 'Deputy' },
      }),
      makeMinisterial({
        id: 'fm-2031-06-02',
        kind: 'foreign',
        startDate: '2031-06-02',
        endDate: '2031-06-03',
      }),
    ],
    terms: [],
  },
};

const POINTS: readonly Point[] = [{ id: 'away', name: 'Brandt away', phrases: ['stays away'] }];

/** The screen under some filters, as an export is made from it. */
export function screenOf(changes: Partial<Filters> = {}, given: Dataset = dataset): Screen {
  const filters = { ...noFilters, ...changes };
  return {
    title: 'A story',
    points: POINTS,
    dataset: given,
    selection: filterCorpus(given, filters),
    whole: filterCorpus(given, noFilters),
    view: { filters, reading: null },
    address: 'https://desk.example/?stance=concern',
    today: '2031-07-01',
  };
}
