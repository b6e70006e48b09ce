import { describe, expect, it } from 'vitest';
import { webAddress } from '../../src/common/web-address.ts';

describe('webAddress', () => {
  it.each([
    ['https://x.example/a b', null],
    ['https://x.example/å', 'https://x.example/%C3%A5'],
    ['HTTP://X.example', 'http://x.example/'],
    ['//x.example', null],
    ['x.example', null],
    [['javascript', 'alert(1)'].join(':'), null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://user:secret@x.example', null],
    ['https://', null],
    [`https://x.example/${'a'.repeat(5_000)}`, null],
  ])('%j', (text, address) => {
    expect(webAddress(text)).toBe(address);
  });
});
