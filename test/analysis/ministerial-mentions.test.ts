import { describe, expect, it } from 'vitest';
import { findMinisterialMentions } from '../../src/analysis/ministerial-mentions.ts';

function mentionsIn(text: string): string[] {
  return findMinisterialMentions(text)
    .filter(({ other }) => !other)
    .map(({ start, end, kinds, dates }) => {
      const when = dates.map(({ words }) => words).join(', ');
      return `${text.slice(start, end)} [${kinds.join(', ')}] ${when}`.trim();
    });
}

describe('findMinisterialMentions', () => {
  it.each([
    ["next month's NATO defence ministers meeting", ['defence ministers meeting [defence] next month']],
    ["the NATO foreign ministers' summit in December", ["foreign ministers' summit [foreign] December"]],
    [
      "the foreign ministers' meeting in Brussels last December",
      ["foreign ministers' meeting [foreign] last December"],
    ],
    [
      'a meeting of NATO defense ministers on Thursday',
      ['meeting of NATO defense ministers [defence] Thursday'],
    ],
    [
      'talks between foreign and defence ministers',
      ['talks between foreign and defence ministers [foreign, defence]'],
    ],
    ['On Thursday, NATO defence ministers convened in Brussels', ['defence ministers [defence] Thursday']],
    ['the February 12 meeting, state radio reported on 3 January', ['meeting [] February 12']],
    ['the planned February session', ['session [] planned, February']],
    ['the defence ministerial set for 5 June', ['defence ministerial [defence] 5 June']],
    ['in May, when the ministers gathered in Riga', ['ministers gathered [] May']],
    ['All ministers will meet on Thursday', ['ministers will meet [] Thursday']],
    ['she greeted her NATO counterparts on 3 May', ['NATO counterparts [] 3 May']],
    ['the finance ministers met on Thursday', []],
    ['the health and farm ministers gathered', []],
    ['the ministers said little', []],
    ['European foreign ministers said little', []],
    ["the EU foreign ministers' meeting", []],
    ['a NATO summit of leaders in June', []],
    ['the Ukraine Defense Contact Group meeting', []],
    ['the Munich Security Conference', []],
    ['a meeting with the president', []],
  ])('in “%s”', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});
