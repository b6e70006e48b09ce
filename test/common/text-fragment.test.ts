import { describe, expect, it } from 'vitest';
import { withTextFragment } from '../../src/common/text-fragment.ts';

describe('withTextFragment', () => {
  it.each([
    ['https://a.example/x', 'a no-show, again', 'https://a.example/x#:~:text=a%20no%2Dshow%2C%20again'],
    ['https://a.example/x#top', 'short', 'https://a.example/x#top:~:text=short'],
    [
      'https://a.example/',
      'one two three four five six seven eight nine ten eleven',
      'https://a.example/#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    ],
  ])('%s for “%s”', (address, passage, expected) => {
    expect(withTextFragment(address, passage)).toBe(expected);
  });
});
