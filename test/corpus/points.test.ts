import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/corpus/story.ts';
import { answersOf, article, reason, sentenceOf } from './points-asked.ts';

const island: Point = { id: 'island', name: 'Island', phrases: ['the island'] };
const away: Point = {
  id: 'away',
  name: 'Away',
  phrases: [],
  report: { asks: 'attendance', ministerial: 'dm-2031-03-10', statuses: ['absent', 'expected-absent'] },
};

describe('points by phrases', () => {
  it.each([
    { text: 'The quarrel over the island goes on.', form: 'own-voice', to: [] },
    {
      text: 'Mara Holm said the island is not for sale.',
      said: 'indirect',
      form: 'attributed',
      to: ['mara-holm'],
    },
    { text: '“Leave the island be,” Mara Holm said.', said: 'direct', form: 'quoted', to: ['mara-holm'] },
    {
      text: 'Mara Holm denied that the island was discussed.',
      said: 'indirect',
      form: 'denied',
      to: ['mara-holm'],
    },
    { text: 'The islands are far.', form: 'not-mentioned', to: [] },
  ] as const)('$text: $form', ({ text, form, to, ...rest }) => {
    const content = text.replace(/[“”]/gu, '').includes('Leave')
      ? 'Leave the island be,'
      : /the island.*$/u.exec(text)?.[0];
    const said = 'said' in rest && content !== undefined ? [['Mara Holm', rest.said, content] as const] : [];
    expect(answersOf([island], [article('a', text, said)])).toMatchObject([{ form, to }]);
  });

  it('a source that holds only a corner of the outlet’s own sentence is not to whom it is attributed', () => {
    const text =
      'The absence comes at a bad time for the old friendship, tested since the winter by what Holm wants: the island.';
    const [answer] = answersOf([island], [article('a', text, [['Holm', 'indirect', 'the island']])]);
    expect(answer).toMatchObject({ form: 'own-voice', to: [], passages: [text] });
  });

  it.each([
    { text: 'She stayed away because of a vote, and nobody minded.', words: 'because of a vote' },
    {
      text: 'Her absence is no surprise given the vote and that the house is full.',
      words: 'given the vote',
    },
    { text: 'She stayed away. The ministry declined to comment.', words: 'The ministry declined to comment' },
    {
      text: 'Her absence was not yet publicly explained.',
      words: 'Her absence was not yet publicly explained.',
    },
    { text: 'She stayed away. The ministry declined to comment on the review.', words: null },
    { text: 'The plan failed because of the rain.', words: null },
    { text: 'Because of the rain her absence went unseen.', words: null },
  ])('reason: $text', ({ text, words }) => {
    const [answer] = answersOf([reason], [article('a', text)]);
    expect(answer?.words?.replace(/\.$/u, '') ?? null).toBe(words?.replace(/\.$/u, '') ?? null);
  });
});

it('a denial by a pronoun is of whoever spoke last in the paragraph', () => {
  const text = '“All is well,” Mara Holm said. She rejected talk of the island. It rained.';
  const [answer] = answersOf([island], [article('a', text, [['Mara Holm', 'direct', 'All is well,']])]);
  expect(answer).toMatchObject({ form: 'denied', to: ['mara-holm'] });
});

it('a refusal to comment right behind a report of the absence is about it, whatever the words', () => {
  const says = 'Byron plans to be elsewhere';
  const one = article('a', `${says}. The ministry declined to comment.`, [], [{ says }]);
  expect(answersOf([reason], [one])).toMatchObject([{ form: 'own-voice' }]);
  expect(answersOf([reason], [article('b', `${says}. The ministry declined to comment.`)])).toMatchObject([
    { form: 'not-mentioned' },
  ]);
});

describe('points by attendance reports', () => {
  const text = 'Ada Byron stayed away from the meeting for a vote, officials said.';
  const says = 'Ada Byron stayed away from the meeting';

  it.each([
    { over: {}, form: 'own-voice' },
    { over: { status: 'attended' }, form: 'denied' },
    { over: { ministerial: 'dm-2031-06-10' }, form: 'not-mentioned' },
  ] as const)('$over: $form', ({ over, form }) => {
    expect(answersOf([away], [article('a', text, [], [{ says, ...over }])])).toMatchObject([{ form }]);
  });

  it('comes before a phrase, and is attributed to whose statement it stands in', () => {
    const one = article('a', text, [['officials', 'indirect', says]], [{ says, why: 'for a vote' }]);
    expect(answersOf([away, reason], [one])).toMatchObject([
      { form: 'attributed', to: ['officials'], words: says },
      { form: 'own-voice', words: 'for a vote' },
    ]);
  });
});

describe('a source put in between', () => {
  it.each([
    ['By spring, Mara Holm says, the island will be sold.', 'attributed', ['mara-holm']],
    ['By spring, Mara Holm says, nothing will be left, and the island will be sold.', 'own-voice', []],
    ['Mara Holm says little: by spring, the island will be sold.', 'own-voice', []],
  ])('%s', (text, form, to) => {
    const one = article('a', text, [['Mara Holm', 'indirect', text.slice(0, 9), 'says']]);
    expect(answersOf([island], [one])).toMatchObject([{ form, to }]);
  });

  it('attributes an answer that holds both the source and its words', () => {
    const text =
      'Byron left the meeting of the ministers in the late morning of a long day for what envoys called “a family matter”.';
    const reports = [{ says: 'Byron left the meeting', why: 'for what envoys called “a family matter”' }];
    const one = article('a', text, [['envoys', 'mixed', '“a family matter”', 'called']], reports);
    expect(answersOf([reason], [one])).toMatchObject([
      { form: 'quoted', to: [expect.stringContaining('envoys')] },
    ]);
  });
});

describe('absences told again', () => {
  const again: Point = {
    id: 'again',
    name: 'Again',
    phrases: ['in a row'],
    near: ['absences'],
    report: { asks: 'repeated', statuses: ['absent'] },
  };
  const spring = 'Ada Byron stayed away in spring';
  const winter = 'Ilya Marsh also skipped the winter session';
  const other = { ministerial: 'fm-2031-12-02' };

  it.each([
    [
      'two, the second with `also`',
      `${spring}. ${winter}.`,
      [{ says: spring }, { says: winter, ...other }],
      winter,
    ],
    ['the same twice', `${spring}. ${winter}.`, [{ says: spring }, { says: winter }], null],
    ['one alone', `${spring}. ${winter}.`, [{ says: winter, ...other }], null],
    [
      'two without such a word',
      `${spring}. Ilya Marsh skipped the winter session.`,
      [{ says: spring }, { says: 'Ilya Marsh skipped', ...other }],
      null,
    ],
    ['a phrase before them', 'Her absences in a row hurt.', [], 'Her absences in a row hurt'],
  ])('%s', (_, text, told, words) => {
    const reports = told.map((each) => ({ ...each, sentence: sentenceOf(text, each.says) }));
    const [answer] = answersOf([again], [article('a', text, [], reports)]);
    expect(answer?.words?.replace(/\.$/u, '') ?? null).toBe(words);
    expect(answer?.form).toBe(words === null ? 'not-mentioned' : 'own-voice');
  });
});

describe('who sits in', () => {
  const seat: Point = {
    id: 'seat',
    name: 'Seat',
    phrases: [],
    report: { asks: 'stand-in', statuses: ['absent'] },
  };

  it.each([
    ['Byron stayed away. The envoy, Lena Holm, took the chair.', 'The envoy, Lena Holm, took the chair.'],
    ['Byron stayed away; Lena Holm took the chair.', 'Lena Holm took the chair'],
  ])('%s', (text, words) => {
    const start = text.indexOf('Lena Holm');
    const standIn = { name: 'Lena Holm', mention: { start, end: start + 'Lena Holm'.length } };
    const one = article('a', text, [], [{ says: 'Byron stayed away', standIn }]);
    expect(answersOf([seat], [one])[0]?.words).toBe(words);
  });
});

it('answers do not hang on the order of the articles, and spans are in the article’s own words', () => {
  const texts = ['The island waits.', 'Her absence, given the vote, hurt.', 'Nothing. The island, again.'];
  const analysed = texts.map((text, index) => article(`a${index}`, text));
  const expected = answersOf([island, reason], analysed);
  expect(expected.filter(({ words }) => words !== null)).toHaveLength(3);
  fc.assert(
    fc.property(fc.shuffledSubarray(analysed, { minLength: 3 }), (shuffled) => {
      expect(answersOf([island, reason], shuffled)).toEqual(expected);
    }),
  );
});
