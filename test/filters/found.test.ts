import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeUpStory } from '../../scripts/made-up-story.ts';
import type { Article } from '../../src/articles/article.ts';
import { overlaps, sliceOf, type Span } from '../../src/common/span.ts';
import type { Dataset } from '../../src/filters/dataset.ts';
import { filterCorpus } from '../../src/filters/filter-corpus.ts';
import { noFilters, type Filters } from '../../src/filters/filters.ts';
import { foundIn, type Found } from '../../src/filters/found.ts';
import type { FoundPart } from '../../src/filters/found-part.ts';
import { holdsSearch, readAhead, shareRead } from '../../src/filters/search.ts';
import { anyFilters, dataset } from './story.ts';

const MOST = 5;

const namesOf = ({ corpus }: Dataset, id: string): string => {
  const source = corpus.sources.find((each) => each.id === id);
  return [source?.name, ...(source?.spellings ?? []).map(({ name }) => name)].join(' ');
};

/** The sentences of an article that hold the words, are left and are no statement’s. */
function restOf({ id, text }: Article, story: Dataset, asked: Filters): readonly Span[] {
  const { ownVoice, reports } = filterCorpus(story, asked);
  const said = story.corpus.statements.filter(({ article }) => article === id);
  const isSaid = (span: Span) => said.some(({ passage }) => overlaps(passage, span));
  const told = reports.filter(({ article }) => article === id).map(({ sentence }) => sentence);
  return [
    ...ownVoice.filter(({ article }) => article === id).map(({ passage }) => passage),
    ...(asked.stances.length > 0 ? [] : told.filter((span) => !isSaid(span))),
  ].filter((span) => holdsSearch(sliceOf(text, span), asked.text));
}

/** What the page holds of a search, looked through one by one. */
function plainly(story: Dataset, asked: Filters) {
  const { sources, articles, statements } = filterCorpus(story, asked);
  const headlines = articles.filter(({ headline }) => holdsSearch(headline?.value ?? '', asked.text));
  return {
    sources: sources.filter(({ id }) => holdsSearch(namesOf(story, id), asked.text)),
    headlines,
    statements,
    articles,
    rest: articles.filter((article) => restOf(article, story, asked).length > 0),
  };
}

function expectSame<T>(found: FoundPart<T> | undefined, all: readonly T[]): void {
  expect(found?.all()).toEqual(all);
  expect(found?.count).toBe(all.length);
  expect(found?.first).toHaveLength(Math.min(MOST, all.length));
  expect(found?.first.filter((item) => !all.includes(item))).toEqual([]);
}

/** Headlines, statements and the rest lead to every article of the page, and to no other. */
function expectLedTo(found: Found | null, plain: ReturnType<typeof plainly>, text: string): void {
  const rest = found?.elsewhere();
  const elsewhere = rest?.all() ?? [];
  const ids = elsewhere.map(({ article }) => article);
  expect(rest?.count).toBe(ids.length);
  expect(rest?.first).toEqual(elsewhere.slice(0, MOST));
  expect(new Set(ids).size).toBe(ids.length);
  expect(plain.rest.filter(({ id }) => !ids.includes(id))).toEqual([]);
  const others = [...plain.headlines.map(({ id }) => id), ...plain.statements.map(({ article }) => article)];
  expect(new Set([...ids, ...others])).toEqual(new Set(plain.articles.map(({ id }) => id)));
  const texts = new Map(plain.articles.map((article) => [article.id, article.text]));
  for (const { article, span } of elsewhere)
    expect(holdsSearch(sliceOf(texts.get(article) ?? '', span), text)).toBe(true);
}

const story = makeUpStory(40);
const words = fc.constantFrom('a', 'e', 'Ada', 'promis', 'gap', 'diplo', 'nato', 'zebra', 'th', 'al in');

it('lists of a search what the page holds of it, under any other filters', () => {
  fc.assert(
    fc.property(fc.constantFrom(dataset, story), anyFilters, words, (of, others, text) => {
      readAhead(of, () => true);
      const asked = { ...others, text };
      const found = foundIn(of, asked, MOST);
      const plain = plainly(of, asked);
      expectSame(found?.sources, plain.sources);
      expectSame(found?.headlines, plain.headlines);
      expectSame(found?.statements, plain.statements);
      expectLedTo(found, plain, text);
    }),
    { numRuns: 300 },
  );
});

it('leads to a sentence of the rest only where the article holds the words there', () => {
  const found = (asked: Partial<Filters>, of = dataset) => {
    readAhead(of, () => true);
    return foundIn(of, { ...noFilters, ...asked }, MOST)
      ?.elsewhere()
      .all();
  };
  const [meeting, chair] = [
    { kind: 'report', id: 'r1', article: 'a1', span: { start: 35, end: 63 } },
    { kind: 'own-voice', id: 'o1', article: 'a2', span: { start: 67, end: 87 } },
  ];
  expect(found({ text: 'again' })).toEqual([meeting]);
  expect(found({ text: 'chair' })).toEqual([chair]);
  expect(found({ text: 'the' })).toEqual([chair]);
  // A statement holds it, and the report of its sentence is no other place.
  expect(found({ text: 'minister promised' })).toEqual([]);
  expect(found({ text: 'chair', sources: ['ada-holm'] })).toEqual([]);
  expect(found({ text: 'again', stances: ['concern'] })).toEqual([]);
  // The report keeps the article where the statement of its sentence is left out.
  const statements = dataset.corpus.statements.map((each) => ({ ...each, confidence: 0 }));
  const unsure = { ...dataset, corpus: { ...dataset.corpus, statements } };
  const sure: Partial<Filters> = { text: 'minister promised', certainties: ['high'] };
  expect(found(sure, unsure)).toEqual([
    { kind: 'report', id: 'r2', article: 'a2', span: { start: 0, end: 36 } },
  ]);
});

it('is nothing where nothing is searched for', () => {
  expect(foundIn(dataset, { ...noFilters, text: ' … ' }, MOST)).toBeNull();
});

it('finds what has been read, and the rest once it is read', () => {
  const fresh = { ...story };
  const asked = { ...noFilters, text: 'a' };
  const counts: number[] = [];
  const shares: number[] = [];
  for (let isRead = false; !isRead;) {
    const found = foundIn(fresh, asked, MOST);
    counts.push((found?.sources.count ?? 0) + (found?.headlines.count ?? 0) + (found?.statements.count ?? 0));
    shares.push(shareRead(fresh));
    let looks = 0;
    isRead = readAhead(fresh, () => looks++ === 0);
  }
  expect(counts[0]).toBe(0);
  expect(shares[0]).toBe(0);
  expect(new Set(shares).size).toBeGreaterThan(3);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(shareRead(fresh)).toBe(1);
  expect(foundIn(fresh, asked, MOST)?.statements.count).toBe(filterCorpus(story, asked).statements.length);
});
