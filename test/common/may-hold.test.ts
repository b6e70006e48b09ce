import { expect, it } from 'vitest';
import { mayHold } from '../../src/common/may-hold.ts';

const isWorthIt = mayHold(['in place of', 'stood in', "leaders'", '2 per cent']);

it.each([
  ['She came in Place of the secretary.', true],
  ['Nobody stood up.', true],
  ['The LEADERS’ dinner', true],
  ['A cent less', true],
  ['She came for the secretary, as a placeholder.', false],
  ['Two of them in a row', false],
  ['', false],
])('%s: %s', (text, worth) => {
  expect(isWorthIt(text)).toBe(worth);
});

it('looks everywhere for what has no word', () => {
  expect(mayHold(['%'])('Ada Byron went home.')).toBe(true);
});
