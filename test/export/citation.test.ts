import { Cite } from '@citation-js/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { cslOf, plainCitation, risOf, type Cited } from '../../src/export/citation.ts';
import { makeArticle } from '../makers.ts';

const article = makeArticle({ url: { value: 'https://post.example/a-b', basis: 'the address' } });
const cited: Cited = { article, passage: 'The gap was a worry.', accessed: '2031-06-01' };

const hostile = makeArticle({
  headline: { value: 'Gap\r\nER  - \r\nTY  - BOOK </script> \u202Eevil', basis: 'in the text' },
  url: { value: 'data:text/html,x', basis: 'the address' },
});

beforeAll(async () => {
  await import('@citation-js/plugin-csl');
  await import('@citation-js/plugin-ris');
});

describe('CSL-JSON', () => {
  test('is read by another library', () => {
    const [item] = new Cite(cslOf(cited)).data;
    expect(item).toMatchObject({
      type: 'article-newspaper',
      title: 'Ministers meet without a guest',
      'container-title': 'Morning Post',
      issued: { 'date-parts': [[2031, 5, 4]] },
      URL: 'https://post.example/a-b#:~:text=The%20gap%20was%20a%20worry.',
      accessed: { 'date-parts': [[2031, 6, 1]] },
    });
  });

  test('a span of days has both ends', () => {
    const published = { earliest: '2031-05-04', latest: '2031-05-06', basis: 'x' } as const;
    const [item] = new Cite(cslOf({ ...cited, article: { ...article, published } })).data;
    expect(item?.['issued']).toEqual({
      'date-parts': [
        [2031, 5, 4],
        [2031, 5, 6],
      ],
    });
  });
});

describe('RIS', () => {
  test('is read by another library', () => {
    const [item] = new Cite(risOf(cited)).data;
    expect(item).toMatchObject({
      type: 'article-newspaper',
      title: 'Ministers meet without a guest',
      // It reads the year's field alone; the day stands in DA.
      issued: { 'date-parts': [[2031]] },
      URL: 'https://post.example/a-b#:~:text=The%20gap%20was%20a%20worry.',
    });
    expect(risOf(cited)).toContain('\r\nDA  - 2031/05/04\r\n');
  });

  test('ends every line with CRLF and the record with ER', () => {
    const lines = risOf(cited).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.at(-2)).toBe('ER  - ');
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z\d] {2}- /u.test(line))).toBe(true);
  });

  test('a headline cannot begin a field or a record', () => {
    const ris = risOf({ ...cited, article: hostile, passage: null });
    expect(ris.match(/^TY/gmu)).toHaveLength(1);
    expect(ris.match(/^ER/gmu)).toHaveLength(1);
    expect(ris).not.toContain('\u202E');
    expect(ris).not.toContain('UR  - ');
  });
});

describe('a plain citation', () => {
  test('quotes the passage and says where it stands', () => {
    expect(plainCitation(cited)).toBe(
      '“The gap was a worry.” “Ministers meet without a guest”, Morning Post, 4 May 2031, https://post.example/a-b#:~:text=The%20gap%20was%20a%20worry. (read 1 Jun 2031).',
    );
  });

  test('does without what is not known', () => {
    const bare = makeArticle({ headline: null, url: null, published: null });
    expect(plainCitation({ article: bare, passage: null, accessed: '2031-06-01' })).toBe(
      '“No headline”, Morning Post, no date (read 1 Jun 2031).',
    );
  });
});
