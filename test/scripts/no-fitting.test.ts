import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  isLong,
  labelledNames,
  lexiconTexts,
  namesIn,
  namesOutsideLexicon,
  storyTexts,
  textsIn,
} from '../../scripts/evaluate/fitting.ts';
import { storiesOf } from '../../scripts/evaluate/labelled/halves.ts';
import { parseLabels } from '../../scripts/evaluate/labels.ts';
import { fiveArticles, inventedArticles } from '../../scripts/evaluate/sets.ts';

const root = process.cwd();
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const labels = [
  ...[fiveArticles, inventedArticles].map((set) => parseLabels(set.labels, read(set.labels))),
  ...storiesOf(root, 'development').map((story) => story.labels),
];

describe('nothing is fitted to the labelled articles', () => {
  it('no phrase of the lexicon or the story has more than four words', async () => {
    const story = join('public', 'data', 'story.json');
    const texts = [...(await lexiconTexts(root)), ...storyTexts(story, read(story))];
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter(({ words }) => isLong(words))).toEqual([]);
  });

  it('no person, outlet or article of the labels is named in src/ outside the lexicon', async () => {
    const names = labelledNames(labels);
    expect(names.length).toBeGreaterThan(100);
    expect(await namesOutsideLexicon(root, names)).toEqual([]);
  });
});

describe('the guard itself', () => {
  it.each([
    ['declined to comment on', false],
    ['declined to comment on it', true],
    ['rather — than', false],
    ['one two 3 4 5', false],
  ])('“%s” is too long: %s', (phrase, long) => {
    expect(isLong(phrase)).toBe(long);
  });

  it('reads lists, sets, maps, records and the branches of patterns', () => {
    const nested = { a: ['x', new Set(['y'])], b: new Map([['k', { c: 'z' }]]), d: /one\s+two|three/u };
    expect(textsIn(nested)).toEqual(expect.arrayContaining(['x', 'y', 'k', 'z', 'one two', 'three']));
  });

  it('stops at a value that holds itself', () => {
    const loop: unknown[] = ['x'];
    loop.push(loop);
    expect(textsIn(loop)).toEqual(['x']);
  });

  it('finds a name as a whole word alone', () => {
    expect(namesIn('// like Holm, not Holmes', ['Holm', 'Holmes', 'Hol'])).toEqual(['Holm', 'Holmes']);
    expect(namesIn('J.D. Holm', ['JxDx Holm'])).toEqual([]);
  });

  it('takes names from people, outlets and files, not from what sources are called', () => {
    const names = labelledNames(labels);
    expect(names).toEqual(expect.arrayContaining(['Oana Lungescu', 'Lungescu', 'CNewsLive', 'cnewslive']));
    expect(names).not.toContain('NATO');
    expect(names).not.toContain('Analysts');
  });
});
