import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, type DayInterval } from '../../src/common/day.ts';
import { whoWasFirst, type Dated, type First } from '../../src/corpus/who-was-first.ts';

const span = (earliest: Day, latest: Day = earliest): DayInterval => ({ earliest, latest });

function told(result: First<Dated> | null): string {
  switch (result?.kind) {
    case undefined:
      return 'nobody';
    case 'alone':
      return `alone: ${result.only.id}`;
    case 'first':
      return `first: ${result.first.id}`;
    case 'cannot-be-ordered':
      return `cannot be ordered: ${result.candidates.map(({ id }) => id).join(', ')}`;
  }
}

const DAY_ZERO = '2031-05-01';

/** Few days, so that equal, touching and nested intervals all come up. */
const interval = fc
  .tuple(fc.nat(12), fc.nat(6))
  .map(([start, length]) => span(addDays(DAY_ZERO, start), addDays(DAY_ZERO, start + length)));
const anyArticles = fc
  .array(fc.option(interval, { freq: 6 }), { minLength: 1, maxLength: 6 })
  .map((intervals) => intervals.map((published, at): Dated => ({ id: `a${at}`, published })));

/** A day on which each article may truly have come out; an unknown one on any. */
const trueDays = (articles: readonly Dated[]): fc.Arbitrary<ReadonlyMap<string, Day>> =>
  fc.array(fc.nat(40), { minLength: articles.length, maxLength: articles.length }).map((picks) => {
    const dayOf = ({ published }: Dated, pick: number): Day => {
      if (published === null) return addDays(DAY_ZERO, pick - 10);
      const day = addDays(published.earliest, pick % 7);
      return day > published.latest ? published.latest : day;
    };
    return new Map(articles.map((article, at) => [article.id, dayOf(article, picks[at] ?? 0)]));
  });

const withDays = anyArticles.chain((articles) => fc.tuple(fc.constant(articles), trueDays(articles)));

function candidatesOf(result: First<Dated> | null): readonly string[] {
  switch (result?.kind) {
    case undefined:
      return [];
    case 'alone':
      return [result.only.id];
    case 'first':
      return [result.first.id];
    case 'cannot-be-ordered':
      return result.candidates.map(({ id }) => id);
  }
}

describe('whoWasFirst', () => {
  it.each<[string, readonly (DayInterval | null)[], string]>([
    ['no article', [], 'nobody'],
    ['one article', [span('2031-05-01')], 'alone: a0'],
    ['one without a date', [null], 'alone: a0'],
    ['one day after the other', [span('2031-05-02'), span('2031-05-01')], 'first: a1'],
    ['the same day', [span('2031-05-01'), span('2031-05-01')], 'cannot be ordered: a0, a1'],
    [
      'intervals that touch',
      [span('2031-05-01', '2031-05-03'), span('2031-05-03')],
      'cannot be ordered: a0, a1',
    ],
    ['intervals a day apart', [span('2031-05-01', '2031-05-03'), span('2031-05-04')], 'first: a0'],
    [
      'a day within a month',
      [span('2031-05-29', '2031-05-31'), span('2031-05-01', '2031-05-31')],
      'cannot be ordered: a1, a0',
    ],
    [
      'one surely later than two',
      [span('2031-06-01'), span('2031-05-02'), span('2031-05-01', '2031-05-31')],
      'cannot be ordered: a2, a1',
    ],
    ['a date unknown', [span('2031-05-01'), null, span('2031-05-02')], 'cannot be ordered: a0, a1'],
    ['all unknown', [null, null], 'cannot be ordered: a0, a1'],
    ['years apart', [span('2032-01-01'), span('2031-12-31')], 'first: a1'],
  ])('with %s', (_, intervals, expected) => {
    const articles = intervals.map((published, at) => ({ id: `a${at}`, published }));
    expect(told(whoWasFirst(articles))).toBe(expected);
  });

  it('says the same in whatever order the articles come', () => {
    fc.assert(
      fc.property(
        anyArticles.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(whoWasFirst(shuffled)).toEqual(whoWasFirst(all));
        },
      ),
    );
  });

  it('is right whatever the true days are: none but a candidate ever came first', () => {
    fc.assert(
      fc.property(withDays, ([articles, days]) => {
        const earliest = [...days.values()].toSorted()[0];
        const truly = [...days].flatMap(([id, day]) => (day === earliest ? [id] : []));
        const result = whoWasFirst(articles);
        expect(candidatesOf(result)).toEqual(expect.arrayContaining(truly));
        expect(result?.kind === 'first' ? truly : []).toEqual(
          result?.kind === 'first' ? [result.first.id] : [],
        );
      }),
    );
  });

  it('rules nobody out who might have been first', () => {
    const lastDay = ({ published }: Dated): Day => published?.latest ?? '9999-12-31';
    const firstDay = ({ published }: Dated): Day => published?.earliest ?? '0000-01-01';
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const possible = articles
          .filter((each) => articles.every((other) => other === each || firstDay(each) <= lastDay(other)))
          .map(({ id }) => id);
        expect(new Set(candidatesOf(whoWasFirst(articles)))).toEqual(new Set(possible));
      }),
    );
  });

  it('decides nothing by knowing less: a wider interval only adds candidates', () => {
    fc.assert(
      fc.property(anyArticles, fc.nat(5), fc.nat(9), fc.nat(9), (articles, at, before, after) => {
        const widened = articles.map((each, index) =>
          index !== at || each.published === null
            ? each
            : {
                ...each,
                published: span(
                  addDays(each.published.earliest, -before),
                  addDays(each.published.latest, after),
                ),
              },
        );
        const [narrow, wide] = [whoWasFirst(articles), whoWasFirst(widened)];
        expect(candidatesOf(wide)).toEqual(expect.arrayContaining([...candidatesOf(narrow)]));
        expect(wide?.kind === 'first' && narrow?.kind !== 'first').toBe(false);
      }),
    );
  });
});
