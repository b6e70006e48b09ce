import { performance } from 'node:perf_hooks';
import { facetCounts } from '../src/filters/facet-counts.ts';
import { filterCorpus } from '../src/filters/filter-corpus.ts';
import { noFilters, type Filters } from '../src/filters/filters.ts';
import { searchHits } from '../src/filters/search.ts';
import { makeUpStory } from './made-up-story.ts';

const SIZE = 10_000;
const RUNS = 40;

const cases: readonly (readonly [string, Partial<Filters>])[] = [
  ['nothing chosen', {}],
  ['a common word', { text: 'alliance' }],
  ['two words, rare together', { text: 'åkesson zebra' }],
  ['one outlet of 400', { outlets: ['outlet-7'] }],
  ['one source of 12,000', { sources: ['p11'] }],
  ['speaker group and naming', { groups: ['analyst'], namings: ['named'] }],
  ['kind of meeting', { kinds: ['defence'] }],
  [
    'stance, days and a word',
    { stances: ['concern'], from: '2019-01-01', to: '2021-12-31', text: 'alliance' },
  ],
];

/** In order; a search for other words goes before each, or the last search would answer. */
function timesOf(run: () => unknown): readonly number[] {
  return Array.from({ length: RUNS }, () => {
    searchHits(story, 'quagga');
    const began = performance.now();
    run();
    return performance.now() - began;
  }).toSorted((a, b) => a - b);
}

const story = makeUpStory(SIZE);

const at = (times: readonly number[], part: number): string =>
  (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(1).padStart(8);

const { statements, ownVoice, sources } = story.corpus;
console.log(
  `${SIZE} made-up articles: ${statements.length} statements, ${ownVoice.length} own voice, ${sources.length} sources`,
);
const began = performance.now();
filterCorpus(story, { ...noFilters, text: 'a' });
console.log(`first letter, all passages folded: ${(performance.now() - began).toFixed(0)} ms\n`);
console.log(`${'milliseconds'.padEnd(32)}    best   median      p95`);
for (const [name, filters] of cases) {
  const times = timesOf(() => filterCorpus(story, { ...noFilters, ...filters }));
  console.log(`${name.padEnd(32)}${at(times, 0)} ${at(times, 0.5)} ${at(times, 0.95)}`);
}
const menu = timesOf(() => facetCounts(story, noFilters, 'sources'));
console.log(`${'counts of the source menu'.padEnd(32)}${at(menu, 0)} ${at(menu, 0.5)} ${at(menu, 0.95)}`);
