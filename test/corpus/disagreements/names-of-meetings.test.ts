import { describe, expect, it } from 'vitest';
import { composeText } from '../../../src/articles/compose-text.ts';
import type { PartKind } from '../../../src/articles/article.ts';
import { findNameOfMeetingDisagreements } from '../../../src/corpus/disagreements/names-of-meetings.ts';
import { makeArticle, makeMinisterial } from '../makers.ts';

const ministerials = [
  makeMinisterial({ id: 'fm-2031-03-04', kind: 'foreign', startDate: '2031-03-04', endDate: '2031-03-05' }),
  makeMinisterial({ id: 'dm-2030-11-12', startDate: '2030-11-12', endDate: '2030-11-12', place: 'Porto' }),
];
const plain = 'NATO opened a two-day meeting of its foreign ministers in Tallinn on Tuesday.';

function found(blocks: readonly (readonly [PartKind, string])[]): readonly string[] {
  const articles = [[['paragraph', plain]] as const, blocks].map((each, at) => {
    const composed = composeText(each.map(([kind, text]) => ({ kind, text })));
    return makeArticle(`a${at}`, [], composed);
  });
  const byId = new Map(articles.map((article) => [article.id, article]));
  return findNameOfMeetingDisagreements(byId, [], ministerials).flatMap(({ about, sides }) =>
    sides.map(({ article, text }) => `${about} ${article} ${text}`),
  );
}

const own = 'fm-2031-03-04 a0 meeting of its foreign ministers';

it('ministers who are meeting somewhere give no name, a place beside “ministerial” does', () => {
  const composed = composeText([
    { kind: 'headline', text: 'Tallinn ministerial: targets agreed' },
    { kind: 'paragraph', text: 'NATO foreign ministers meeting in Tallinn on Tuesday agreed targets.' },
  ]);
  const summit = composeText([
    { kind: 'paragraph', text: 'The foreign ministers came to the Tallinn summit.' },
  ]);
  const articles = [makeArticle('a0', [], composed), makeArticle('a1', [], summit)];
  const byId = new Map(articles.map((article) => [article.id, article]));
  const sides = findNameOfMeetingDisagreements(byId, [], ministerials).flatMap((each) => each.sides);
  expect(sides.map(({ text }) => text)).toEqual(['Tallinn ministerial', 'Tallinn summit']);
});

it('an article that gives its ministerial no full name stands with what it calls it', () => {
  const composed = composeText([
    { kind: 'headline', text: 'Ahead of the March ministerial, targets are unclear' },
    { kind: 'paragraph', text: 'The foreign ministers of NATO sit down on Tuesday.' },
  ]);
  const summit = composeText([
    { kind: 'headline', text: 'Foreign ministers arrive for NATO summit' },
    { kind: 'paragraph', text: 'They spoke of diesel.' },
  ]);
  const articles = [makeArticle('a0', [], composed), makeArticle('a1', [], summit)];
  const byId = new Map(articles.map((article) => [article.id, article]));
  const sides = findNameOfMeetingDisagreements(byId, [], ministerials).flatMap((each) => each.sides);
  expect(sides.map(({ text }) => text)).toEqual(['March ministerial', 'NATO summit']);
});

describe('what is called a summit without a report of who came', () => {
  it.each([
    {
      blocks: [
        ['headline', 'Top diplomat turns up at NATO summit'],
        ['paragraph', 'She sat down with the other foreign ministers.'],
      ],
      expected: 'NATO summit',
    },
    {
      blocks: [['paragraph', 'The Tallinn summit got under way, and the foreign ministers spoke of diesel.']],
      expected: 'Tallinn summit',
    },
    {
      blocks: [['paragraph', "It was a summit of the 31 NATO nations' foreign ministers."]],
      expected: "summit of the 31 NATO nations' foreign ministers",
    },
    {
      blocks: [
        ['headline', 'Top diplomat turns up'],
        ['paragraph', 'The foreign ministers spoke of diesel at NATO’s spring summit.'],
      ],
      expected: 'NATO’s spring summit',
    },
    {
      blocks: [
        ['headline', 'Two-day summit ends without a deal'],
        ['paragraph', 'The foreign ministers went home on Wednesday.'],
      ],
      expected: 'Two-day summit',
    },
    {
      blocks: [
        ['headline', 'Diesel at last'],
        ['paragraph', 'Ministers at the two-day summit quarrelled, and one foreign minister left.'],
        ['paragraph', 'The secretary of state stayed.'],
      ],
      expected: 'the two-day summit',
    },
  ] as const)('$expected', ({ blocks, expected }) => {
    expect(found(blocks)).toEqual([own, `fm-2031-03-04 a1 ${expected}`]);
  });

  it.each([
    'The secretary of state goes to a NATO summit of leaders in the summer.',
    'The secretary of state spoke ahead of the NATO summit.',
    'The secretary of state left July’s NATO summit before dinner.',
    'The secretary of state was at the Warsaw summit.',
    'The secretary of state was at the NATO summit of 2028.',
    'The defence ministers go to the NATO summit.',
    'The foreign ministers go to an EU summit.',
    'Foreign ministers and defence ministers will be at the NATO summit.',
    'The foreign ministers prepared the summit of leaders that opens in a month.',
    'Leaders gather in Madrid in a fortnight. The foreign ministers must agree before that summit.',
    'The foreign ministers spoke of the next summit.',
    'The foreign ministers spoke of a peace summit.',
    'The foreign minister had come from the G7 summit.',
    'Foreign ministers recalled the summit in July.',
    'The foreign ministers met before the summit.',
  ])('none in: %s', (text) => {
    expect(found([['paragraph', text]])).toEqual([]);
  });
});
