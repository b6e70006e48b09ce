import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/filters/filters.ts';
import { notInStory, notUnderstood, withoutMissing } from '../../src/filters/not-understood.ts';
import { parseView, writeView, type View } from '../../src/filters/url.ts';
import { anyFilters, dataset } from './story.ts';

const lists = ['outlet', 'source', 'group', 'naming', 'stance', 'meeting', 'kind', 'compare'] as const;
const singles = ['q', 'from', 'to', 'read', 'profile', 'window', 'entry'] as const;

describe('notUnderstood', () => {
  it.each([
    ['', []],
    ['?', []],
    ['?from=rubbish', ['from=rubbish']],
    ['?from=2031-02-30&to=2031-03-01', ['from=2031-02-30']],
    ['?stance=happy', ['stance=happy']],
    ['?stance=concern~fury~rage', ['stance=fury~rage']],
    ['?outlet=a&outlet=nope', []],
    ['?from=2031-05-01&from=2031-06-01', ['from=2031-06-01']],
    ['?from=2031-05-01&from=2031-05-01', []],
    ['?q=%F0%9F', ['q=%F0%9F']],
    ['?q=gap%F0%9F', ['q=gap%F0%9F']],
    [`?q=${'x'.repeat(201)}`, [`q=${'x'.repeat(201)}`]],
    ['?read=foo', ['read=foo']],
    ['?profile=ada-holm', ['profile=ada-holm']],
    ['?window=2031-01~2031-02', []],
    ['?window=2031-01', ['window=2031-01']],
    ['?layout=sideways', ['layout=sideways']],
    ['?outlets=a', ['outlets=a']],
    ['?concern', ['concern']],
    ['?outlet=&stance=~&from=&compare=~', []],
    ['?utm_source=x&fbclid=y', []],
    ['?kind=%3Cb%3E&kind=%3Cb%3E', ['kind=<b>']],
    ['?__proto__=x&group=constructor', ['__proto__=x', 'group=constructor']],
  ])('of %s', (search, expected) => {
    expect(notUnderstood(search)).toEqual(expected);
  });

  it('has nothing to say of an address that the page wrote', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(undefined, 'dm-2031-05-12'), (filters, entry) => {
        const view: View = { filters, reading: null, ...(entry === undefined ? {} : { entry }) };
        expect(notUnderstood(writeView(view))).toEqual([]);
      }),
    );
  });

  it('names whatever of an address the view does not hold, and nothing that it holds', () => {
    const value = fc.oneof(
      fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
      fc.constantFrom('concern', 'concern~x', '2031-05-01', 'analyst', 'a1@0-3', 'source:x', 'defence'),
    );
    const pairs = fc.array(fc.tuple(fc.constantFrom(...lists, ...singles), value), { maxLength: 5 });
    fc.assert(
      fc.property(pairs, (said) => {
        const search = new URLSearchParams(said.map((pair) => [...pair])).toString();
        const held = new URLSearchParams(writeView(parseView(search)));
        const named = new Set(notUnderstood(search).map((each) => each.slice(0, each.indexOf('='))));
        for (const [key, value] of said) {
          const asked = value.split('~').filter(Boolean);
          if (asked.length === 0) continue;
          const got = lists.some((each) => each === key)
            ? asked.every((item) => held.get(key)?.split('~').includes(item) === true)
            : key === 'window' || key === 'read'
              ? held.has(key)
              : held.get(key) === value;
          expect([key, got || named.has(key)]).toEqual([key, true]);
        }
        for (const key of named) {
          const values = said.filter(([each]) => each === key).map(([, each]) => each);
          expect(values.every((each) => held.get(key) === each)).toBe(false);
        }
      }),
    );
  });

  it('never throws on any query, and names each thing once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const named = notUnderstood(`?${search}`);
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });
});

describe('notInStory', () => {
  const view = (search: string) => parseView(search);

  it.each([
    ['?entry=zzz', ['entry=zzz'], ''],
    ['?entry=dm-2031-05-12', [], '?entry=dm-2031-05-12'],
    ['?compare=a1~gone', ['compare=gone'], '?compare=a1'],
    ['?compare=gone', ['compare=gone'], ''],
    ['?compare=~', [], '?compare=%7E'],
    ['?stance=concern&entry=zzz', ['entry=zzz'], '?stance=concern'],
  ])('of %s', (search, expected, left) => {
    expect(notInStory(view(search), dataset)).toEqual(expected);
    expect(writeView(withoutMissing(view(search), dataset))).toBe(left);
  });

  it('names nothing while nothing is loaded', () => {
    const empty = { ...dataset, articles: [], record: { ministerials: [], terms: [] } };
    const named = { filters: noFilters, reading: null, entry: 'zzz', compare: ['gone'] };
    expect(notInStory(named, empty)).toEqual([]);
    expect(withoutMissing(named, empty)).toEqual(named);
  });
});
