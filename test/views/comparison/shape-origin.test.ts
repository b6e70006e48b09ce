import { describe, expect, it } from 'vitest';
import { shapeOrigin } from '../../../src/views/comparison/shape-origin.ts';
import { makeArticle, makeOutlet, makeSelection } from '../../makers.ts';

const TEXT = 'By the Coast Agency. Ministers meet again in May.';
const part = { kind: 'paragraph', start: 0, end: TEXT.length } as const;
const post = makeArticle({ text: TEXT, parts: [part] });
const sun = makeArticle({ id: 'a2', outlet: makeOutlet('Evening Sun') });
const courier = makeArticle({ id: 'a3', outlet: makeOutlet('Noon Courier') });
const origin = {
  id: 'o1',
  articles: [
    {
      article: 'a1',
      share: 0.836,
      passages: [
        { start: 0, end: 20 },
        { start: 21, end: 40 },
      ],
    },
    { article: 'a2', share: 0.5, passages: [{ start: 0, end: 20 }] },
  ],
};

function rowOf(overrides: Parameters<typeof makeSelection>[0] = {}) {
  const selection = makeSelection({ articles: [post, sun, courier], origins: [origin], ...overrides });
  return shapeOrigin(selection, selection);
}

describe('shapeOrigin', () => {
  it('says how much of an article stands in which other, and opens the shared passages', () => {
    const [first, second, third] = rowOf().cells;
    expect(first).toMatchObject({
      text: '84 % also in Evening Sun',
      isOwn: false,
      evidence: {
        title: 'what Morning Post shares with Evening Sun',
        entries: [
          { kind: 'passage', article: 'a1', start: 0, end: 20 },
          { kind: 'passage', article: 'a1', start: 21, end: 40 },
        ],
      },
    });
    expect(second?.text).toBe('50 % also in Morning Post');
    expect(third).toMatchObject({ text: 'no text shared', isOwn: true, evidence: { entries: [] } });
    expect(third?.evidence.lookedFor).toContain('stands in another article shown');
  });

  it('counts an origin once, however many articles carry it', () => {
    expect(rowOf().total.entries).toEqual([
      { kind: 'article', id: 'a1' },
      { kind: 'article', id: 'a3' },
    ]);
    expect(rowOf({ origins: [] }).total.entries).toHaveLength(3);
    expect(rowOf({ articles: [], origins: [] }).total.entries).toEqual([]);
  });

  it.each([
    [
      'Coast Agency',
      'carries Coast Agency',
      [{ kind: 'passage', article: 'a1', start: 0, end: TEXT.length }],
    ],
    ['Hill Wire', 'carries Hill Wire (from the address)', undefined],
  ])('says whose text it carries: %s', (value, text, entries) => {
    const articles = [{ ...post, via: { value, basis: 'the address' } }];
    const [cell] = rowOf({ articles, origins: [] }).cells;
    expect(cell?.carries?.text).toBe(text);
    expect(cell?.carries?.evidence?.entries).toEqual(entries);
  });
});
