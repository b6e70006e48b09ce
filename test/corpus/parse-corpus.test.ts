import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { checkSpans } from '../../src/corpus/check-spans.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { emptyCorpus, parseCorpus } from '../../src/corpus/parse-corpus.ts';
import { emptyRecord, emptyStory, makeAnalysed, makeAttribution } from './makers.ts';

const holm = makeAttribution('Ada Holm', { role: 'former NATO spokesperson' });
const holn = makeAttribution('Ada Holn', { role: 'former NATO spokesperson' });
const analysed = [
  makeAnalysed('a', [[holm, 'direct']]),
  makeAnalysed('b', [
    [holn, 'indirect'],
    [makeAttribution('Analysts', { naming: 'collective' }), 'indirect'],
  ]),
];
const corpus = buildCorpus(analysed, emptyStory, emptyRecord);

function wire(change: (lists: Record<keyof Corpus, unknown>) => Record<string, unknown> = (lists) => lists) {
  return parseCorpus('corpus.json', change({ ...corpus }));
}

const [first, ...rest] = corpus.statements;

describe('parseCorpus', () => {
  it('reads what ingest writes', () => {
    const written: unknown = JSON.parse(JSON.stringify(corpus));
    expect(parseCorpus('corpus.json', written)).toEqual({ value: corpus, refusals: [] });
    expect(corpus.disagreements).toHaveLength(1);
  });

  it('reads a file made before origins were looked for', () => {
    const { origins: _, ...older } = corpus;
    expect(parseCorpus('corpus.json', older)).toEqual({ value: { ...corpus, origins: [] }, refusals: [] });
  });

  it.each([
    { what: 'one article', articles: [{ article: 'a', share: 1, passages: [] }] },
    { what: 'a share of 2', articles: ['a', 'b'].map((article) => ({ article, share: 2, passages: [] })) },
    {
      what: 'an article that is not there',
      articles: ['a', 'z'].map((article) => ({ article, share: 1, passages: [] })),
    },
  ])('refuses an origin of $what', ({ articles }) => {
    const { value, refusals } = wire((lists) => ({ ...lists, origins: [{ id: 'o1', articles }] }));
    expect(value).toEqual(corpus);
    expect(refusals.length).toBeGreaterThan(0);
  });

  it.each([
    {
      what: 'an unknown stance',
      bad: { ...first, stance: { value: 'glee', cues: [], confidence: 1 } },
      path: 'statements[0].stance.value',
    },
    {
      what: 'a span that ends before it starts',
      bad: { ...first, passage: { start: 9, end: 3 } },
      path: 'statements[0].passage',
    },
    {
      what: 'a span below 0',
      bad: { ...first, cue: { start: -1, end: 3 } },
      path: 'statements[0].cue.start',
    },
    { what: 'no content', bad: { ...first, content: [] }, path: 'statements[0].content' },
    { what: 'no source', bad: { ...first, sources: [] }, path: 'statements[0].sources' },
    {
      what: 'a confidence of 7',
      bad: { ...first, stance: { value: 'concern', cues: [], confidence: 7 } },
      path: 'statements[0].stance.confidence',
    },
    { what: 'a text', bad: 'said', path: 'statements[0]' },
    {
      what: 'a source that is not there',
      bad: { ...first, sources: [{ source: 'nobody', mention: { start: 0, end: 1 } }] },
      path: `statements.${first?.id}`,
    },
    {
      what: 'an article that is not there',
      bad: { ...first, article: 'z' },
      path: `statements.${first?.id}`,
    },
  ])('refuses a statement with $what and keeps the others', ({ bad, path }) => {
    const { value, refusals } = wire((lists) => ({ ...lists, statements: [bad, ...rest] }));
    expect(value.statements).toEqual(rest);
    expect(refusals).toMatchObject([{ file: 'corpus.json', path }]);
    for (const { reason, remedy } of refusals) expect(reason && remedy).toBeTruthy();
  });

  it('refuses the second statement of an id', () => {
    const { value, refusals } = wire((lists) => ({ ...lists, statements: [first, first, ...rest] }));
    expect(value).toEqual(corpus);
    expect(refusals).toHaveLength(1);
  });

  it('refuses the statements of a source that is itself refused', () => {
    const { value, refusals } = wire((lists) => ({ ...lists, sources: [] }));
    expect(value.statements).toEqual([]);
    expect(refusals).toHaveLength(corpus.statements.length);
  });

  it.each([
    { what: 'another version', input: { ...corpus, version: 2 } },
    { what: 'a list', input: [] },
    { what: 'nothing', input: null },
    { what: 'lists of other kinds', input: { version: 1 } },
  ])('refuses a file with $what whole', ({ input }) => {
    const { value, refusals } = parseCorpus('corpus.json', input);
    expect(value).toEqual(emptyCorpus);
    expect(refusals.length).toBeGreaterThan(0);
  });

  it('a prototype in the file reaches nothing', () => {
    const text = JSON.stringify(corpus).replace('{"version"', '{"__proto__":{"polluted":1},"version"');
    const { value } = parseCorpus('corpus.json', JSON.parse(text));
    expect(value).toEqual(corpus);
    expect(value).not.toHaveProperty('polluted');
  });
});

describe('checkSpans', () => {
  const lengths = new Map(analysed.map(({ article }) => [article.id, article.text.length]));

  it('takes what lies inside the texts', () => {
    expect(checkSpans(corpus, lengths)).toEqual({ value: corpus, refusals: [] });
  });

  it('refuses what lies beyond the end and judges nothing that is not loaded', () => {
    const { value, refusals } = checkSpans(corpus, new Map([['a', 5]]));
    expect(value.statements.map(({ article }) => article)).toEqual(['b', 'b']);
    expect(value.disagreements).toEqual([]);
    expect(refusals).toHaveLength(2);
  });
});
