import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { sliceOf } from '../../src/common/span.ts';
import type { Origin } from '../../src/corpus/corpus.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { findOrigins } from '../../src/corpus/origins.ts';
import { emptyRecord, emptyStory, makeArticle } from './makers.ts';

const wire = [
  'TALLINN — The defence ministers of the alliance met without Ada Byron on Thursday, the second time this year that her chair stayed empty.',
  'Her deputy sat in for her and left before the group photograph, two officials of the host country told reporters in the corridor.',
  'The talks turned to air defence in the north, where three new batteries are due before the winter and a fourth is still to be paid for.',
];
const last =
  'Ministers gather again in October, when the question of who pays for the fourth battery comes back.';
const own = [
  'In the harbour the ferries ran late all morning, and nobody at the fish market had heard that anybody of rank was in town.',
  'The hotel next to the old customs house had let its best rooms to a wedding party, and the band practised well into the night.',
];
const speech =
  '“I have read the list of what is owed, and I have read the list of what was promised, and the two lists were written by two different hands; we shall put them side by side, line by line, until the last of the lines agrees, and until then no one here goes home with a clean conscience.”';

const light = wire.map((text) =>
  text
    .replace('met without Ada Byron on Thursday', 'gathered on Thursday without Ada Byron')
    .replace('two officials of the host country', 'a pair of local officials')
    .replace('before the winter', 'by winter'),
);

function groups(articles: readonly Article[]): readonly string[] {
  return findOrigins(articles).map((origin) => origin.articles.map(({ article }) => article).join(' '));
}

function sharesOf(articles: readonly Article[]): readonly number[] {
  return findOrigins(articles).flatMap((origin) => origin.articles.map(({ share }) => share));
}

describe('findOrigins', () => {
  it('joins wire copy with its cut form: the short one stands wholly in the long one', () => {
    const articles = [makeArticle('a', [...wire, last]), makeArticle('b', wire), makeArticle('c', own)];
    expect(groups(articles)).toEqual(['a b']);
    const [whole, cut] = sharesOf(articles);
    expect(cut).toBe(1);
    expect(whole).toBe(0.81);
  });

  it('joins a light rewrite, and its passages leave out what was rewritten', () => {
    const articles = [makeArticle('a', wire), makeArticle('b', light)];
    expect(groups(articles)).toEqual(['a b']);
    const [origin] = findOrigins(articles);
    const text = articles[1]?.text ?? '';
    const passages = origin?.articles[1]?.passages.map((span) => sliceOf(text, span)) ?? [];
    expect(passages[0]).toBe('TALLINN — The defence ministers of the alliance');
    expect(passages.join(' ')).not.toMatch(/gathered|pair of local|by winter/u);
  });

  it('cuts a passage at the end of its paragraph', () => {
    const articles = ['a', 'b'].map((id) => makeArticle(id, wire));
    const [first] = findOrigins(articles)[0]?.articles ?? [];
    const text = articles[0]?.text ?? '';
    expect(first?.passages.map((span) => `${sliceOf(text, span)}.`)).toEqual(wire);
  });

  it('follows the text over other paragraph breaks, capitals and marks', () => {
    const joinedUp = [wire.join(' ').replaceAll(',', ' –').toUpperCase()];
    expect(sharesOf([makeArticle('a', wire), makeArticle('b', joinedUp)])).toEqual([1, 1]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['one long speech, each in its own story', [...own, speech], [wire[1] ?? '', speech]],
    ['a speech that is most of both', [`${speech} she told the hall.`], [`${speech} she told the hall.`]],
    ['one paragraph of background', [...wire, last, own[0] ?? ''], [...own, own[1] ?? '', own[1] ?? '']],
    ['nothing', wire, own],
    ['no text at all', [''], ['']],
    ['a few words only', ['The talks were held.'], ['The talks were held.']],
  ])('two articles with %s have no common origin', (_, a, b) => {
    expect(groups([makeArticle('a', a), makeArticle('b', b)])).toEqual([]);
  });

  it('counts what stands in a headline or a caption for nothing', () => {
    const asHeading = (id: string): Article => {
      const article = makeArticle(id, [...wire, id === 'a' ? last : (own[0] ?? '')]);
      const parts = article.parts.map((part, at) => (at < 3 ? { ...part, kind: 'caption' as const } : part));
      return { ...article, parts };
    };
    expect(groups([asHeading('a'), asHeading('b')])).toEqual([]);
  });

  it('joins three through the one in the middle', () => {
    const [first = '', second = '', third = ''] = wire;
    const articles = [
      makeArticle('a', [first, second, own[0] ?? '']),
      makeArticle('b', [first, second, third, last]),
      makeArticle('c', [third, last, own[1] ?? '']),
    ];
    expect(groups(articles)).toEqual(['a b c']);
    expect(groups(articles.filter(({ id }) => id !== 'b'))).toEqual([]);
  });

  it('joins what a hundred outlets carry', () => {
    const articles = Array.from({ length: 100 }, (_, at) => makeArticle(`a${1000 + at}`, wire));
    expect(findOrigins(articles)[0]?.articles).toHaveLength(100);
  });

  it('is the same in every order of the articles', () => {
    const articles = [
      makeArticle('a', wire),
      makeArticle('b', [...light, last]),
      makeArticle('c', own),
      makeArticle('d', [...own, last]),
    ];
    const analysed = articles.map((article) => ({
      article,
      findings: { statements: [], ownVoice: [], reports: [], people: [] },
    }));
    const originsOf = (items: typeof analysed): readonly Origin[] =>
      buildCorpus(items, emptyStory, emptyRecord).origins;
    const expected = originsOf(analysed);
    expect(expected.map(({ id }) => id)).toEqual(['origin:a', 'origin:c']);
    fc.assert(
      fc.property(fc.shuffledSubarray(analysed, { minLength: 4 }), (shuffled) => {
        expect(originsOf(shuffled)).toEqual(expected);
      }),
    );
  });

  it('gives shares from 0 to 1 and passages that are whole words of the body', () => {
    const word = fc.constantFrom('ada', 'berg', 'cod', 'dock', 'eel', 'fjord', '“', '”', 'isn’t', 'U.S.');
    const body = fc.array(
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(body, { minLength: 2, maxLength: 4 }), (bodies) => {
        const articles = bodies.map((paragraphs, at) => makeArticle(`a${at}`, paragraphs));
        const texts = new Map(articles.map(({ id, text }) => [id, text]));
        for (const { article, share, passages } of findOrigins(articles).flatMap((each) => each.articles)) {
          expect(share > 0 && share <= 1).toBe(true);
          const text = texts.get(article) ?? '';
          for (const { start, end } of passages) {
            expect(/[\p{L}\p{N}]/u.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`)).toBe(false);
            expect(text.slice(start, end)).not.toContain('\n');
          }
        }
      }),
    );
  });
});
