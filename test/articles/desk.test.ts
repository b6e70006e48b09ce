import { describe, expect, it } from 'vitest';
import { isArticleId, parseDesk } from '../../src/articles/desk.ts';

const outlet = { value: 'Fjord Review', basis: 'the masthead' };

function parseOne(entry: unknown) {
  const { value, refusals } = parseDesk('desk.json', { articles: { a1: entry } });
  return { entry: value.get('a1'), places: refusals.map(({ path, reason }) => `${path}: ${reason}`) };
}

describe('parseDesk', () => {
  it('reads what is known and takes the rest for not known', () => {
    expect(parseOne({ outlet })).toEqual({
      entry: { outlet, url: null, published: null, headline: null, via: null },
      places: [],
    });
  });

  it.each([
    {
      field: 'url',
      value: { value: ['javascript', '1'].join(':'), basis: 'x' },
      place: 'articles.a1.url.value',
    },
    { field: 'url', value: { value: 'https://x.example' }, place: 'articles.a1.url.basis' },
    {
      field: 'published',
      value: { earliest: '2031-02-30', latest: '2031-03-01', basis: 'x' },
      place: 'articles.a1.published.earliest',
    },
    {
      field: 'published',
      value: { earliest: '2031-03-02', latest: '2031-03-01', basis: 'x' },
      place: 'articles.a1.published',
    },
    { field: 'headline', value: 'Empty chair', place: 'articles.a1.headline' },
    { field: 'via', value: { value: ' ', basis: 'x' }, place: 'articles.a1.via.value' },
    { field: 'rating', value: 5, place: 'articles.a1.rating' },
  ])('refuses a bad $field and keeps the entry', ({ field, value, place }) => {
    const { entry, places } = parseOne({ outlet, [field]: value });
    expect(entry?.outlet).toEqual(outlet);
    expect(places).toHaveLength(1);
    expect(places[0]).toContain(`${place}: `);
  });

  it.each([null, [], 'x', {}, { articles: [] }, { articles: 7 }])('refuses %j as a whole', (input) => {
    const { value, refusals } = parseDesk('desk.json', input);
    expect(value.size).toBe(0);
    expect(refusals.length + Number(JSON.stringify(input) === '{"articles":[]}')).toBeGreaterThan(0);
  });

  it('refuses an id that is no safe file name', () => {
    const input: unknown = JSON.parse('{"articles":{"../etc":{},"__proto__":{},"ok-1":{}}}');
    expect([...parseDesk('desk.json', input).value.keys()]).toEqual(['ok-1']);
  });
});

it.each(['000_0d82', 'a', 'A-1_b'])('%s is an article id', (id) => expect(isArticleId(id)).toBe(true));
