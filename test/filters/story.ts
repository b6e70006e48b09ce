import fc from 'fast-check';
import { namings, speakerGroups, stances } from '../../src/analysis/findings.ts';
import { certainties } from '../../src/corpus/certainty.ts';
import type { Dataset } from '../../src/filters/dataset.ts';
import { ministerialKinds } from '../../src/record/record.ts';
import type { Filters } from '../../src/filters/filters.ts';
import {
  from,
  makeArticle,
  makeMinisterial,
  makeOutlet,
  makeOwnVoice,
  makeReport,
  makeSource,
  makeStatement,
} from '../makers.ts';

const FIRST = 'Ada Holm said the gap was a worry. Ministers meet again in May.';
const SECOND = 'Pål Berg, a minister, promised help. Ada Holm doubted the promise. The chair was empty.';

/** Two outlets, three articles, three sources; invented for these tests. */
export const dataset: Dataset = {
  articles: [
    makeArticle({ id: 'a1', text: FIRST, headline: { value: 'A gap opens', basis: 'in the text' } }),
    makeArticle({
      id: 'a2',
      text: SECOND,
      outlet: makeOutlet('Evening Star'),
      headline: { value: 'Help is promised', basis: 'in the text' },
      published: { earliest: '2031-06-01', latest: '2031-06-30', basis: '‘in June’' },
    }),
    makeArticle({ id: 'a3', text: 'Nothing was said.', headline: null, published: null }),
  ],
  corpus: {
    version: 1,
    articles: ['a1', 'a2', 'a3'].map((id) => ({ id, hash: '', published: null })),
    sources: [
      makeSource(),
      makeSource({ id: 'pal-berg', name: 'Pål Berg', side: 'allied' }),
      makeSource({ id: 'a1-diplomats', name: 'diplomats', naming: 'anonymous', side: 'unknown' }),
    ],
    statements: [
      makeStatement({ id: 's1', sources: from('ada-holm', 'a1-diplomats') }),
      makeStatement({
        id: 's2',
        article: 'a2',
        sources: from('pal-berg'),
        passage: { start: 0, end: 36 },
        content: [{ start: 22, end: 35 }],
        stance: { value: 'reassurance', cues: [], confidence: 0.7 },
      }),
      makeStatement({
        id: 's3',
        article: 'a2',
        passage: { start: 37, end: 66 },
        content: [{ start: 54, end: 65 }],
        stance: { value: 'concern', cues: [], confidence: 0.7 },
        confidence: 0.2,
      }),
    ],
    ownVoice: [makeOwnVoice({ id: 'o1', article: 'a2', passage: { start: 67, end: 87 } })],
    reports: [
      makeReport({
        id: 'r1',
        article: 'a1',
        passage: { start: 35, end: 63 },
        sentence: { start: 35, end: 63 },
      }),
      makeReport({
        id: 'r2',
        article: 'a2',
        passage: { start: 0, end: 36 },
        sentence: { start: 0, end: 36 },
      }),
      makeReport({
        id: 'r3',
        article: 'a2',
        ministerial: 'fm-2031-06-02',
        passage: { start: 67, end: 87 },
        sentence: { start: 67, end: 87 },
      }),
      makeReport({
        id: 'r4',
        article: 'a2',
        ministerial: null,
        confidence: 0.2,
        passage: { start: 67, end: 87 },
        sentence: { start: 67, end: 87 },
      }),
    ],
    disagreements: [],
    points: [],
    utterances: [],
    origins: [],
  },
  record: {
    ministerials: [
      makeMinisterial(),
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

const day = fc.constantFrom(null, '2031-05-01', '2031-05-12', '2031-06-02', '2031-07-01');

/** Any choice that the bar can make of this story, and some that it cannot (old links). */
export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  text: fc.constantFrom('', 'ada', 'promise', 'gap worry', 'nowhere'),
  outlets: fc.subarray(['morning-post', 'evening-star', 'gone']),
  sources: fc.subarray(['ada-holm', 'pal-berg', 'a1-diplomats', 'gone']),
  groups: fc.subarray([...speakerGroups]),
  namings: fc.subarray([...namings]),
  stances: fc.subarray([...stances]),
  certainties: fc.subarray([...certainties]),
  meetings: fc.subarray(['dm-2031-05-12', 'fm-2031-06-02', 'gone']),
  kinds: fc.subarray([...ministerialKinds]),
  from: day,
  to: day,
});
