import { describe, expect, it } from 'vitest';
import { answersOf, article, reason } from './points-asked.ts';

describe('refusals: what speaks of the reason comes before mere silence', () => {
  const clause = 'the note gave no reason for her absence';

  it.each([
    [`The ministry has declined to comment, and ${clause}.`, clause],
    [`The ministry declined to comment and ${clause}.`, clause],
    [`She stayed away. The ministry did not respond. In the evening ${clause}.`, `In the evening ${clause}`],
    ['Her absence was not explained. The ministry declined to comment.', 'Her absence was not explained'],
    ['She stayed away. The ministry declined to comment.', 'The ministry declined to comment'],
  ])('%s', (text, words) => {
    const [answer] = answersOf([reason], [article('a', text)]);
    expect(answer?.words?.replace(/\.$/u, '')).toBe(words);
    expect(answer?.form).toBe('own-voice');
    expect(answer?.passages[0]).toContain(words);
  });
});

describe('several reasons by several givers', () => {
  const first = 'Mara Holm said the absence was no wonder given the vote.';
  const second = 'Two envoys noted that busy schedules keep many at home.';
  const by = ['Mara Holm', 'indirect', 'the absence was no wonder given the vote'] as const;
  const excuse = ['Two envoys', 'indirect', 'busy schedules keep many at home'] as const;

  it.each([
    ['after the first', `${first} ${second}`, [by, excuse], [first, second]],
    ['before the first', `${second} ${first}`, [by, excuse], [first, second]],
    ['not in anyone’s mouth', `${first} ${second}`, [by], [first]],
    ['far from it', `${first} It rained. ${second}`, [by, excuse], [first]],
    [
      'far from it, and of the absence',
      `${first} It rained. Two envoys put her absence down to busy schedules.`,
      [by, ['Two envoys', 'indirect', 'busy schedules']],
      [first, 'Two envoys put her absence down to busy schedules.'],
    ],
  ] as const)('%s', (_, text, said, passages) => {
    const [answer] = answersOf([reason], [article('a', text, said)]);
    expect(answer).toMatchObject({ to: ['mara-holm'], words: 'given the vote', passages });
  });

  it('an excuse beside a refusal, with no reason given, is no passage of it', () => {
    const refusal = 'Her absence was not explained.';
    const [answer] = answersOf([reason], [article('a', `${refusal} ${second}`, [excuse])]);
    expect(answer?.passages).toEqual([refusal]);
  });

  it('a report’s reason is joined by those told beside it, but not by another ministerial’s', () => {
    const [told, vote, other] = [
      'Ada Byron missed the meeting for a vote.',
      'The absence is easy to grasp given the hour, she was told.',
      'Ilya Marsh missed the winter absence talks because of snow.',
    ];
    const reports = [
      { says: 'Ada Byron missed the meeting', why: 'for a vote', sentence: { start: 0, end: told.length } },
      { says: 'Ilya Marsh missed the winter', ministerial: 'fm-2031-12-02', official: 'Ilya Marsh' },
    ];
    const [answer] = answersOf([reason], [article('a', `${told} ${vote} ${other}`, [], reports)]);
    expect(answer).toMatchObject({ words: 'for a vote', passages: [told, vote] });
  });
});
