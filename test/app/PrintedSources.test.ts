import { describe, expect, it } from 'vitest';
import { shortAddress } from '../../src/app/PrintedSources.tsx';

describe('an address on paper', () => {
  it.each([
    ['https://www.example.org/', 'example.org'],
    ['https://example.org/news/a-story/?utm=1#top', 'example.org/news/a-story'],
    ['https://news.example.org/w/www.html', 'news.example.org/w/www.html'],
  ])('%s is %s', (address, short) => {
    expect(shortAddress(address)).toBe(short);
  });

  it('stays short', () => {
    const short = shortAddress(`https://example.org/${'long-title-'.repeat(20)}`);
    expect(short).toHaveLength(160);
    expect(short).toMatch(/^example\.org\/long-title-.*…$/u);
  });
});
