import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/common/hash.ts';
import { assembleDataset } from '../../src/filters/assemble.ts';
import { dataset } from './story.ts';

const { corpus, record } = dataset;
const articles = dataset.articles.map((article) => ({ article, hash: hashOf(article.text) }));
const fresh = {
  ...corpus,
  articles: articles.map(({ article: { id }, hash }) => ({
    id,
    hash,
    published: { earliest: '2031-04-01', latest: '2031-04-30', basis: 'the text' },
  })),
};

describe('assembleDataset', () => {
  it('takes all where every text is the one that was analysed', () => {
    const { value, refusals } = assembleDataset(articles, fresh, record);
    expect(refusals).toEqual([]);
    expect(value.corpus.statements).toHaveLength(3);
  });

  it('gives an article the days that the text tells only where the desk knows none', () => {
    const { value } = assembleDataset(articles, fresh, record);
    expect(value.articles.map(({ id, published }) => [id, published?.earliest])).toEqual([
      ['a3', '2031-04-01'],
      ['a1', '2031-05-04'],
      ['a2', '2031-06-01'],
    ]);
  });

  it('leaves out what was found in an article that did not load, without a word: its file says why', () => {
    const { value, refusals } = assembleDataset(articles.slice(0, 1), fresh, record);
    expect(value.corpus.statements.map(({ id }) => id)).toEqual(['s1']);
    expect(refusals).toEqual([]);
  });

  it('keeps of an origin the articles that loaded, where two did', () => {
    const origins = [
      ['a1', 'a2', 'a3'],
      ['a1', 'a2'],
    ].map((ids, at) => ({
      id: `origin${at}`,
      articles: ids.map((article) => ({ article, share: 1, passages: [] })),
    }));
    const loaded = articles.filter(({ article: { id } }) => id !== 'a2');
    const { value } = assembleDataset(loaded, { ...fresh, origins }, record);
    const left = value.corpus.origins.map((origin) => origin.articles.map(({ article }) => article));
    expect(left).toEqual([['a1', 'a3']]);
  });

  it('refuses findings made from another text, and says what to run', () => {
    const stale = articles.map((each) => (each.article.id === 'a2' ? { ...each, hash: 'other' } : each));
    const { value, refusals } = assembleDataset(stale, fresh, record);
    expect(value.corpus.statements.map(({ id }) => id)).toEqual(['s1']);
    expect(value.articles).toHaveLength(3);
    expect(refusals).toMatchObject([{ file: 'corpus.json', path: 'articles.a2' }]);
    expect(refusals[0]?.remedy).toContain('npm run ingest');
  });

  it('refuses a finding that lies beyond the end of its text', () => {
    const [first, ...others] = fresh.statements;
    if (first === undefined) throw new Error('the story has no statement');
    const statements = [{ ...first, passage: { start: 0, end: 9_999 } }, ...others];
    const { value, refusals } = assembleDataset(articles, { ...fresh, statements }, record);
    expect(value.corpus.statements.map(({ id }) => id)).toEqual(['s2', 's3']);
    expect(refusals).toMatchObject([{ file: 'corpus.json', value: '0–9999' }]);
  });
});
