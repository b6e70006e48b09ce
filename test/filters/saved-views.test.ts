import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../src/common/one-line.ts';
import {
  LONGEST_NAME,
  parseSavedViews,
  renamed,
  viewNamed,
  withReplaced,
  withView,
  withViews,
  writeSavedViews,
  type SavedView,
} from '../../src/filters/saved-views.ts';
import { gridLayouts, parseView, writeView } from '../../src/filters/url.ts';
import { anyFilters } from './story.ts';

const NO_VIEWS = 'this is no file of saved views';
const NO_JSON = `${NO_VIEWS} (the file is no JSON)`;
const TODAY = '2031-06-01';
const view = (name: string, query = ''): SavedView => ({ name, query, saved: TODAY });
const names = (views: readonly SavedView[]) => views.map(({ name }) => name);
const read = (text: string) => parseSavedViews('views.json', text);

function fileOf(views: unknown): string {
  return JSON.stringify({ kind: 'readout-views', version: 1, views });
}

const anyQuery = fc
  .record({
    filters: anyFilters,
    layout: fc.option(fc.constantFrom(...gridLayouts)),
    entry: fc.option(fc.constantFrom('dm-2031-05-12', 'x&y=~%')),
    start: fc.option(fc.nat(500)),
  })
  .map(({ filters, layout, entry, start }) =>
    writeView({
      filters,
      reading: start === null ? null : { article: 'a1', start, end: start + 5 },
      ...(layout === null ? {} : { layout }),
      ...(entry === null ? {} : { entry }),
    }),
  );

const letters = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.constantFrom('a \u202E b', `${'x'.repeat(76)} ${'y'.repeat(3)}`, '😀'.repeat(60), '__proto__'),
);
const anyName = letters.map((name) => oneLine(oneLine(name).slice(0, LONGEST_NAME))).filter(Boolean);
const anyViews = fc
  .array(fc.record({ name: anyName, query: anyQuery, saved: fc.constant(TODAY) }), { maxLength: 12 })
  .map((views) => withViews([], views));

describe('views under names', () => {
  it('come back from a file as they went', () => {
    fc.assert(
      fc.property(anyViews, (views) => {
        expect(read(writeSavedViews(views))).toEqual({ value: views, refusals: [] });
      }),
    );
  });

  it('open what the address held', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const [back] = read(writeSavedViews([view('A view', query)])).value;
        expect(back?.query).toBe(query);
        expect(writeView(parseView(back?.query ?? ''))).toBe(query);
      }),
    );
  });

  it('taken twice stay once', () => {
    fc.assert(
      fc.property(anyViews, (views) => {
        expect(withViews(views, views)).toEqual(views);
      }),
    );
  });

  it('have a name of their own each, of a line no longer than is allowed', () => {
    fc.assert(
      fc.property(anyViews, (views) => {
        expect(new Set(names(views).map((name) => name.toLowerCase())).size).toBe(views.length);
        for (const { name } of views) {
          expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
          expect(oneLine(name)).toBe(name);
        }
      }),
    );
  });
});

describe('a view of a name that is there', () => {
  const one = view('Allies', '?group=allied-official');

  it('stays one where it is the same', () => {
    const views = [one];
    expect(withView(views, { ...one, saved: '2031-07-01' })).toBe(views);
  });

  it('is that one in large letters and small', () => {
    const views = [one];
    expect(withView(views, { ...one, name: 'ALLIES' })).toBe(views);
    expect(names(withView(views, view('allies', '?stance=concern')))).toEqual(['Allies', 'allies (2)']);
    expect(viewNamed(views, 'aLLies')).toBe(one);
    expect(viewNamed(views, 'Allie')).toBeUndefined();
  });

  it('takes its place and keeps its name where it is to replace it', () => {
    const views = [view('B'), one, view('C')];
    const next = withReplaced(views, { name: 'allies', query: '?stance=concern', saved: '2031-07-01' });
    expect(next).toEqual([
      view('B'),
      { name: 'Allies', query: '?stance=concern', saved: '2031-07-01' },
      view('C'),
    ]);
    expect(withReplaced(next, one)).toEqual(views);
    expect(names(withReplaced([view('B')], one))).toEqual(['B', 'Allies']);
  });

  it('has a number where it is another', () => {
    const views = withViews([one], [view('Allies', '?stance=concern'), view('Allies', '?stance=neutral')]);
    expect(names(views)).toEqual(['Allies', 'Allies (2)', 'Allies (3)']);
  });

  it.each([
    ['x'.repeat(80), `${'x'.repeat(76)} (2)`],
    [`${'x'.repeat(75)} yyyy`, `${'x'.repeat(75)} (2)`],
    [`${'x'.repeat(75)}😀yyy`, `${'x'.repeat(75)} (2)`],
  ])('is cut between letters and words: %s', (long, expected) => {
    expect(names(withViews([], [view(long), view(long, '?q=a')])).at(-1)).toBe(expected);
  });

  it('goes back to its place', () => {
    const views = [one, view('B'), view('C')];
    expect(names(withView([one, view('C')], view('B'), 1))).toEqual(names(views));
  });
});

describe('another name', () => {
  const views = [view('A', '?q=a'), view('B', '?q=b')];

  it.each([
    ['is given in place', 'A', 'Z', ['Z', 'B']],
    ['may differ in its letters alone', 'A', 'a', ['a', 'B']],
    ['that is another’s is not given', 'A', 'b', ['A', 'B']],
    ['is not given to what is gone', 'Gone', 'Z', ['A', 'B']],
  ])('%s', (_, from, to, expected) => {
    const next = renamed(views, from, to);
    expect(names(next)).toEqual(expected);
    expect(next.map(({ query }) => query)).toEqual(['?q=a', '?q=b']);
  });
});

describe('a file of views', () => {
  const good = { name: 'Good', query: '?stance=concern', saved: '2031-06-01' };

  it.each([
    ['a number', 7, 'views[1]'],
    ['nothing', null, 'views[1]'],
    ['no name', { ...good, name: undefined }, 'views[1].name'],
    ['an empty name', { ...good, name: ' \u202E\n' }, 'views[1].name'],
    ['too long a name', { ...good, name: 'x'.repeat(81) }, 'views[1].name'],
    ['a name that is none', { ...good, name: ['x'] }, 'views[1].name'],
    ['an address', { ...good, query: 'https://evil.example/?q=a' }, 'views[1].query'],
    ['a script', { ...good, query: 'data:text/html,x' }, 'views[1].query'],
    ['too long a query', { ...good, query: `?q=${'x'.repeat(20_000)}` }, 'views[1].query'],
    ['a day that is none', { ...good, saved: '2031-02-30' }, 'views[1].saved'],
    ['no day', { ...good, saved: undefined }, 'views[1].saved'],
  ])('loses the item that holds %s, with its reason, and no other', (_, bad, path) => {
    const { value, refusals } = read(fileOf([good, bad, { ...good, name: 'Other' }]));
    expect(names(value)).toEqual(['Good', 'Other']);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatchObject({ file: 'views.json', path });
    expect(refusals[0]?.reason).not.toBe('');
    expect(refusals[0]?.remedy).not.toBe('');
  });

  it.each([
    ['nothing', '', NO_JSON],
    ['no JSON', '{"kind":', NO_JSON],
    ['a page', '<!doctype html>\n<title>x</title>', NO_JSON],
    ['a list', '[]', NO_VIEWS],
    ['another kind', '{"kind":"other","version":1,"views":[]}', NO_VIEWS],
    ['a citation', '[{"id":"a","type":"article-newspaper","title":"T"}]', NO_VIEWS],
    [
      'another version',
      '{"kind":"readout-views","version":2,"views":[]}',
      'the file is of another version of this page',
    ],
    ['no views', '{"kind":"readout-views","version":1}', NO_VIEWS],
    [
      'deep nesting',
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
      `${NO_VIEWS} (the file is nested deeper than 6 levels)`,
    ],
  ])('is refused as a whole, in one sentence of ours, where it holds %s', (_, text, reason) => {
    const { value, refusals } = read(text);
    expect(value).toEqual([]);
    expect(refusals).toEqual([
      {
        file: 'views.json',
        path: '',
        value: '',
        reason,
        remedy: 'Choose one that “Export as a file” made on this page.',
      },
    ]);
  });

  it('leaves out of a query what this page does not know, and a frame’s one section', () => {
    const query = '?stance=concern~fury&embed=timeline&evil=%3Cscript%3E&layout=sideways';
    expect(read(fileOf([{ ...good, query }])).value[0]?.query).toBe('?stance=concern');
  });

  it('names twins apart', () => {
    const { value } = read(fileOf([good, good, { ...good, query: '' }]));
    expect(names(value)).toEqual(['Good', 'Good (2)']);
  });

  it('brings text that is text', () => {
    const { value } = read(fileOf([{ ...good, name: '</script>\r\n=1+1\u202E' }]));
    expect(names(value)).toEqual(['</script> =1+1']);
  });
});
