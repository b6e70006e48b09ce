import { describe, expect, it } from 'vitest';
import { parseBackgrounds } from '../../src/record/parse-backgrounds.ts';

describe('parseBackgrounds', () => {
  const good = { url: 'https://x.example/', publisher: 'X', published: null, supports: 'Says so.' };

  it.each([
    ['a list alone', [good], null],
    ['a list and a remark', { citations: [good], remark: 'Seen on film.' }, 'Seen on film.'],
    ['a list without a remark', { citations: [good] }, null],
  ])('takes %s', (_, item, remark) => {
    const { value, refusals } = parseBackgrounds('c.json', { 'dm-1': item });
    expect(refusals).toEqual([]);
    expect(value.get('dm-1')).toEqual({ remark, citations: [good] });
  });

  it.each([
    ['a list', (bad: unknown) => [bad, good], 'dm-1[0].url'],
    ['an object', (bad: unknown) => ({ citations: [bad, good] }), 'dm-1.citations[0].url'],
  ])('refuses a script address in %s and keeps the entry’s other citations', (_, hold, path) => {
    const bad = { ...good, url: ['javascript', 'alert(1)'].join(':') };
    const { value, refusals } = parseBackgrounds('c.json', { 'dm-1': hold(bad) });
    expect(value.get('dm-1')?.citations).toEqual([good]);
    expect(refusals).toMatchObject([{ path, reason: 'only http and https addresses are taken' }]);
  });

  it('refuses an entry that is neither and keeps the others', () => {
    const { value, refusals } = parseBackgrounds('c.json', { 'dm-1': 7, 'dm-2': [good] });
    expect(refusals).toMatchObject([{ path: 'dm-1' }]);
    expect(value.get('dm-2')?.citations).toEqual([good]);
  });
});
