import { Cite } from '@citation-js/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { oneLine } from '../../src/common/one-line.ts';
import { cslOf, plainCitation, risOf, type Cited } from '../../src/export/citation.ts';
import type { Voice } from '../../src/export/cited-voices.ts';
import { makeArticle } from '../makers.ts';

const article = makeArticle({ url: { value: 'https://post.example/a-b', basis: 'the address' } });
const cited: Cited = { article, passage: 'The gap was a worry.', accessed: '2031-06-01' };

/** `cited` as the words of these. */
const spoken = (passage: string, ...voices: readonly Voice[]): Cited => ({ ...cited, passage, voices });
const ada: Voice = { who: 'Ada Holm', manner: 'quoted' };

const hostile = makeArticle({
  headline: { value: 'Gap\r\nER  - \r\nTY  - BOOK </script> \u202Eevil', basis: 'in the text' },
  url: { value: 'data:text/html,x', basis: 'the address' },
});

/** The article as a whole, published on a day between these two. */
function publishedOn(earliest: string, latest: string): Cited {
  return { ...cited, passage: null, article: { ...article, published: { earliest, latest, basis: 'x' } } };
}

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

  test.each([
    [
      'a span of days has both ends',
      '2031-05-04',
      '2031-05-06',
      [
        [2031, 5, 4],
        [2031, 5, 6],
      ],
    ],
    [
      'a span over two years has both ends',
      '2030-12-04',
      '2031-02-11',
      [
        [2030, 12, 4],
        [2031, 2, 11],
      ],
    ],
    ['a whole month is a month', '2031-02-01', '2031-02-28', [[2031, 2]]],
    [
      'a month but for a day is a span',
      '2031-02-01',
      '2031-02-27',
      [
        [2031, 2, 1],
        [2031, 2, 27],
      ],
    ],
  ])('%s', (_, earliest, latest, parts) => {
    const [item] = new Cite(cslOf(publishedOn(earliest, latest))).data;
    expect(item?.['issued']).toEqual({ 'date-parts': parts });
  });

  test('a note has both ends too, for readers that take the first for the day', () => {
    const { note } = new Cite(cslOf(publishedOn('2030-12-04', '2031-02-11'))).data[0] ?? {};
    expect(note).toBe('Published between 4 Dec 2030 and 11 Feb 2031');
    expect(new Cite(cslOf({ ...cited, passage: null })).data[0]).not.toHaveProperty('note');
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

  test.each([
    ['one day', '2031-05-04', '2031-05-04', ['PY  - 2031', 'DA  - 2031/05/04'], [[2031]]],
    ['days of a month', '2030-12-04', '2030-12-06', ['PY  - 2030', 'DA  - 2030/12//'], [[2030]]],
    ['a whole month', '2031-02-01', '2031-02-28', ['PY  - 2031', 'DA  - 2031/02//'], [[2031]]],
    ['days of a year', '2030-11-30', '2030-12-04', ['PY  - 2030', 'DA  - 2030///'], [[2030]]],
    ['the same month of two years', '2030-12-04', '2031-12-04', [], undefined],
    ['days of two years', '2030-12-04', '2031-02-11', [], undefined],
  ])('gives of %s what is known and no more', (_, earliest, latest, dates, issued) => {
    const ris = risOf(publishedOn(earliest, latest));
    expect(ris.split('\r\n').filter((line) => /^(?:PY|DA|Y1)/u.test(line))).toEqual(dates);
    expect(new Cite(ris).data[0]?.['issued']).toEqual(issued && { 'date-parts': issued });
  });

  test.each([
    ['2030-12-04', '2031-02-11', 'between 4 Dec 2030 and 11 Feb 2031'],
    ['2031-02-01', '2031-02-28', 'February 2031'],
  ])('keeps the span from %s to %s in the note', (earliest, latest, days) => {
    expect(risOf(publishedOn(earliest, latest))).toContain(`\r\nN1  - Published ${days}\r\n`);
    expect(risOf(publishedOn(earliest, earliest))).not.toContain('N1');
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

  test.each([
    ['2031-05-04', '2031-05-04', '4 May 2031'],
    ['2031-02-01', '2031-02-28', 'February 2031'],
    ['2031-05-04', '2031-05-06', 'between 4 May 2031 and 6 May 2031'],
    ['2030-12-04', '2031-02-11', 'between 4 Dec 2030 and 11 Feb 2031'],
  ])('says of %s to %s: %s', (earliest, latest, days) => {
    expect(plainCitation(publishedOn(earliest, latest))).toContain(`, Morning Post, ${days}, https://`);
  });

  test.each([
    ['“If asked, yes,” she said.', '‘“If asked, yes,” she said.’'],
    ['"Yes," she said.', '‘"Yes," she said.’'],
    ['„Ja“, sagte sie.', '‘„Ja“, sagte sie.’'],
    ['The ‘gap’ isn’t one.', '“The ‘gap’ isn’t one.”'],
  ])('puts %s between marks that it does not hold', (passage, words) => {
    expect(plainCitation(spoken(passage)).startsWith(`${words} “Ministers`)).toBe(true);
    expect(new Cite(cslOf(spoken(passage))).data[0]?.['note']).toBe(`Quoted ${words}`);
    expect(risOf(spoken(passage))).toContain(`\r\nN1  - Quoted ${words}\r\n`);
  });

  test('does so for a headline', () => {
    const headline = { value: 'A “gap”, again', basis: 'in the text' };
    expect(plainCitation({ ...cited, passage: null, article: { ...article, headline } })).toMatch(
      /^‘A “gap”, again’, Morning Post/u,
    );
  });

  test.each([
    [[ada], 'Ada Holm, quoted'],
    [[ada, { who: 'Ada Holm', manner: 'reported' }, ada], 'Ada Holm, quoted and reported'],
    [[ada, { who: 'Morning Post', manner: 'own' }], 'Ada Holm, quoted; Morning Post, own voice'],
  ] satisfies [Voice[], string][])('names whose words they are: %j', (voices, told) => {
    const one = spoken('A gap.', ...voices);
    expect(plainCitation(one).startsWith(`${told}: “A gap.” “Ministers`)).toBe(true);
    expect(new Cite(cslOf(one)).data[0]?.['note']).toBe(`Passage (${told}) “A gap.”`);
    expect(risOf(one)).toContain(`\r\nN1  - Passage (${told}) “A gap.”\r\n`);
  });

  test.each([
    '{:DOI: 10.1/evil}',
    'URL: https://evil.example',
    'DOI: 10.1/evil\r\nURL: https://evil.example',
  ])('a passage and a name of %j set no field in CSL', (evil) => {
    const [item] = new Cite(cslOf(spoken(evil, { who: oneLine(evil), manner: 'quoted' }))).data;
    expect(item?.['note']).toMatch(/^Passage \(/u);
    expect(item?.['note']).not.toMatch(/\{:|[\r\n]/u);
    expect(item?.['DOI']).toBeUndefined();
  });

  test('does without what is not known', () => {
    const bare = makeArticle({ headline: null, url: null, published: null });
    expect(plainCitation({ article: bare, passage: null, accessed: '2031-06-01' })).toBe(
      '“No headline”, Morning Post, no date (read 1 Jun 2031).',
    );
  });
});
