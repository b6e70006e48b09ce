import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterCorpus } from '../../src/filters/filter-corpus.ts';
import { isFiltered, noFilters } from '../../src/filters/filters.ts';
import { isSearch } from '../../src/filters/search.ts';
import { sectionIds } from '../../src/filters/section-ids.ts';
import { gridLayouts, parseView, writeView, type View } from '../../src/filters/url.ts';
import { anyFilters, dataset } from './story.ts';

describe('the view in the address', () => {
  it('leaves defaults out', () => {
    expect(writeView({ filters: noFilters, reading: null })).toBe('');
  });

  it.each(['?', ' - ', '“”', '…', '£', '%', '🙂'])(
    'holds no search of %s alone, which filters nothing',
    (text) => {
      const filters = { ...noFilters, text };
      expect(filterCorpus(dataset, filters)).toEqual(filterCorpus(dataset, noFilters));
      expect(writeView({ filters, reading: null })).toBe('');
      const read = parseView(`?${new URLSearchParams({ q: text }).toString()}`).filters;
      expect(read).toEqual(noFilters);
      expect(isFiltered(read)).toBe(false);
    },
  );

  it('comes back as it went, whatever is typed or chosen', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    const reading = fc.option(
      fc.record({ article: fc.constantFrom('a1', 'x_9-b'), start: fc.nat(500), length: fc.nat(500) }),
    );
    const profile = fc.option(
      fc.record({
        kind: fc.constantFrom('source' as const, 'outlet' as const),
        id: fc.constantFrom('ada-holm', 'morning-post', 'x:y~z@1-2'),
      }),
    );
    const layout = fc.option(fc.constantFrom(...gridLayouts));
    const compare = fc.option(
      fc.uniqueArray(fc.constantFrom('a1', 'a2', 'x_9-b', '003_1e'), { maxLength: 4 }),
    );
    const embed = fc.option(fc.constantFrom(...sectionIds));
    const grid = fc.record({ layout, compare, embed, made: fc.boolean() });
    fc.assert(
      fc.property(anyFilters, text, reading, profile, grid, (filters, typed, at, open, lies) => {
        const place =
          at === null ? null : { article: at.article, start: at.start, end: at.start + at.length };
        const view: View = {
          filters: { ...filters, text: typed },
          reading: place,
          ...(open === null ? {} : { profile: open }),
          ...(lies.layout === null ? {} : { layout: lies.layout }),
          ...(lies.compare === null ? {} : { compare: lies.compare }),
          ...(lies.made ? { made: true } : {}),
          ...(lies.embed === null ? {} : { embed: lies.embed }),
        };
        const read = { ...view, filters: { ...view.filters, text: isSearch(typed) ? typed : '' } };
        expect(parseView(writeView(view))).toEqual(read);
      }),
    );
  });

  it.each([
    ['?stance=concern~fury', { stances: ['concern'] }],
    ['?from=2026-02-30&to=soon', { from: null, to: null }],
    ['?outlet=~~a~a~', { outlets: ['a'] }],
    ['?group=analyst~pundit&naming=anonymous~nobody', { groups: ['analyst'], namings: ['anonymous'] }],
    ['?kind=defence~finance&meeting=dm-2026-02-12~', { kinds: ['defence'], meetings: ['dm-2026-02-12'] }],
    ['?group=constructor&naming=__proto__&kind=~', {}],
    ['?certainty=high~certain', { certainties: ['high'] }],
    ['?utm_source=x&sort=old', {}],
    ['?q=%F0%9F', { text: '' }],
    ['?q=%3F', { text: '' }],
    ['?q=%22&q=gap%3F', { text: 'gap?' }],
    ['?q=gap%F0%9F&outlet=%F0%9F', { text: 'gap' }],
    ['?outlet=a&outlet=nope~a&stance=concern&stance=fury', { outlets: ['a', 'nope'], stances: ['concern'] }],
    ['?from=soon&from=2031-05-01&from=2031-06-01', { from: '2031-05-01' }],
  ])('reads %s as far as it can', (search, expected) => {
    expect(parseView(search).filters).toEqual({ ...noFilters, ...expected });
  });

  it.each(['?read=a1', '?read=a1@9-3', '?read=@1-2', '?read=a1@x-y'])('opens nothing for %s', (search) => {
    expect(parseView(search).reading).toBeNull();
  });

  it.each([
    ['?window=2031-02-03~2032-04-05', { earliest: '2031-02-03', latest: '2032-04-05' }],
    ['?window=2031-01~2032-02', { earliest: '2031-01-01', latest: '2032-02-29' }],
    ['?window=2032-02~2031-01', { earliest: '2031-01-01', latest: '2032-02-29' }],
    ['?window=2031-02-03', undefined],
    ['?window=2031-13~2032-02', undefined],
    ['?window=2031-02-30~2032-02', undefined],
    ['?window=a~b~c', undefined],
    ['?window=2031-01~2031-02~2031-03', undefined],
  ])('reads the window of %s', (search, expected) => {
    const view = parseView(search);
    expect(view.window).toEqual(expected);
    expect(parseView(writeView(view))).toEqual(view);
  });

  it('keeps an open entry, however odd its id', () => {
    const view = { filters: noFilters, reading: null, entry: 'dm-2031-05-12&x=~%' };
    expect(parseView(writeView(view))).toEqual(view);
    expect(parseView('?entry=')).toEqual({ filters: noFilters, reading: null });
    expect(parseView(`?entry=${'x'.repeat(5000)}`).entry).toHaveLength(100);
  });

  it.each(['?profile=ada-holm', '?profile=outlet:', '?profile=person:x', '?profile=:x', '?profile='])(
    'opens nobody’s view for %s',
    (search) => {
      expect(parseView(search)).not.toHaveProperty('profile');
    },
  );

  it('knows outlets down and side by side, and takes any other layout for outlets across', () => {
    expect(parseView('?layout=outlets-down').layout).toBe('outlets-down');
    expect(parseView('?layout=side-by-side').layout).toBe('side-by-side');
    expect(parseView('?layout=sideways')).not.toHaveProperty('layout');
    expect(parseView('?layout=')).not.toHaveProperty('layout');
  });

  it.each([
    ['?embed=timeline', 'timeline'],
    ['?embed=all~sentiment', 'sentiment'],
    ['?embed=', undefined],
    ['?embed=constructor', undefined],
    ['?embed=%23timeline', undefined],
  ])('shows the one section of %s', (search, expected) => {
    expect(parseView(search).embed).toBe(expected);
  });

  it.each([
    ['?layout=side-by-side', undefined],
    ['?compare=', undefined],
    ['?compare=~', []],
    ['?compare=a2~gone~a1', ['a2', 'gone', 'a1']],
    ['?compare=~a1~~a1~', ['a1']],
    ['?compare=%3Cb%3E', ['<b>']],
  ])('reads the articles side by side of %s', (search, expected) => {
    const view = parseView(search);
    expect(view.compare).toEqual(expected);
    expect(parseView(writeView(view))).toEqual(view);
  });

  it('never throws on any query', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(parseView(`?${search}`)).toHaveProperty('filters');
      }),
    );
  });
});
