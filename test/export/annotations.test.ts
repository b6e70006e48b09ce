import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/export/annotations.ts';
import { from, makeArticle, makeSource, makeStatement } from '../makers.ts';
import { annotationPageSchema } from './annotation-schema.ts';

const about = {
  title: 'All statements.',
  filters: 'all',
  data: 'articles to 4 May 2031',
  exported: '2031-06-01',
  address: 'http://127.0.0.1/',
} as const;

const text = 'A 🎈 rose. “The gap 🧨 is a worry,” said Ada Holm of Oslo, and left.';
const article = makeArticle({ text, url: { value: 'https://post.example/a', basis: 'the address' } });
const piece = { start: text.indexOf('The'), end: text.indexOf(',”') };

function pageOf(statement = makeStatement({ content: [piece], sources: from('ada-holm') })) {
  const written = annotationsOf(about, {
    statements: [statement],
    articles: new Map([[article.id, article]]),
    sources: new Map([['ada-holm', makeSource()]]),
    addressOf: ({ id }) => `http://127.0.0.1/?read=${encodeURIComponent(id)}`,
  });
  return v.parse(annotationPageSchema, JSON.parse(written));
}

describe('a statement as a W3C annotation', () => {
  const [item] = pageOf().items;
  const target = item?.target[0];
  const [quote, position] = target?.selector ?? [];

  test('quotes the words with what stands around them', () => {
    expect(quote?.exact).toBe('The gap 🧨 is a worry');
    expect(text).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
  });

  test('counts its place in code points', () => {
    expect(Array.from(text).slice(position?.start, position?.end).join('')).toBe(quote?.exact);
  });

  test('names source, group, stance and how sure it is', () => {
    expect(item?.body.map(({ value }) => value)).toEqual([
      'source: Ada Holm',
      'speaker group: Analysts',
      'stance: concern',
      'kind of speech: reported',
      'certainty: high',
    ]);
  });

  test('leads to the original and to the article as it was read', () => {
    expect(target?.scope).toBe('https://post.example/a');
    expect(target?.source.id).toBe('urn:readout:article:a1');
  });
});

test('a split quotation has a target for each piece', () => {
  const pieces = [
    { start: 0, end: 4 },
    { start: 5, end: 10 },
  ];
  const [item] = pageOf(makeStatement({ content: pieces })).items;
  expect(item?.target).toHaveLength(2);
});

test('no piece is cut within a letter', () => {
  const [item] = pageOf(makeStatement({ content: [{ start: 4, end: 10 }] })).items;
  expect(item?.target[0]?.selector[0].prefix).toBe('A 🎈');
});

test('a statement whose article did not load is left out, and the count says so', () => {
  const page = pageOf(makeStatement({ article: 'gone' }));
  expect(page.items).toEqual([]);
  expect(page.partOf.total).toBe(0);
});
