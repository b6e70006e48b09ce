import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ministerial } from '../../../src/record/record.ts';
import { nameWidth, ticksOf, plotOf } from '../../../src/views/timeline/geometry.ts';
import { rangeShown, shapeTimeline, type TimelineShape } from '../../../src/views/timeline/shape-timeline.ts';
import { makeArticle } from '../../makers.ts';
import { entriesOf, entryOf, quillTerm, recordOf } from '../../record/sample.ts';

function shapeOf(entries: readonly Ministerial[], width = 1376, all = entries): TimelineShape {
  const shape = shapeTimeline(entries, [makeArticle()], recordOf(all, [quillTerm]), width);
  if (shape === null) throw new Error('shapeOf: the record has no entries; give one');
  return shape;
}

function dayOf(time: number | undefined): string {
  return time === undefined ? '' : new Date(time).toISOString().slice(0, 10);
}

describe('rangeShown', () => {
  const entries = entriesOf('p'.repeat(60));

  it('opens on the thirty months up to the record’s last entry', () => {
    const range = rangeShown(entries, recordOf(entries));
    expect(dayOf(range?.from)).toBe('2017-06-10');
    expect(dayOf(range?.to).slice(0, 7)).toBe('2019-12');
  });

  it('does not show empty months before a choice of dates', () => {
    const range = rangeShown(entries.slice(24, 36), recordOf(entries));
    expect(dayOf(range?.from) > '2016-12-25').toBe(true);
    expect(dayOf(range?.from) < '2017-01-10').toBe(true);
  });

  it('has room around a single entry, and shows the whole record’s end where nothing is left', () => {
    expect(dayOf(rangeShown(entries.slice(0, 1), recordOf(entries))?.from)).toBe('2014-07-10');
    expect(rangeShown([], recordOf(entries))).toEqual(rangeShown(entries, recordOf(entries)));
    expect(rangeShown([], recordOf([]))).toBeNull();
  });
});

describe('shapeTimeline', () => {
  it('draws every entry left in the overview and those of the months shown above', () => {
    const { main, overview } = shapeOf(entriesOf('pvau'.repeat(15)));
    expect(overview.marks).toHaveLength(60);
    expect(main.marks).toHaveLength(31);
    expect(overview.marks.filter(({ entry }) => entry.attendance === 'absent')).toHaveLength(15);
  });

  it('puts the kinds in two lanes and ties a joint meeting’s two entries', () => {
    const joint = [
      entryOf({ id: 'd', jointWith: 'f' }),
      entryOf({ id: 'f', kind: 'foreign', jointWith: 'd' }),
      entryOf({ id: 'x', kind: 'foreign', startDate: '2020-05-05' }),
    ];
    const { main } = shapeOf(joint);
    const yOf = (id: string) => main.marks.find(({ entry }) => entry.id === id)?.y;
    expect(yOf('f')).toBe(yOf('x'));
    expect(yOf('f')).toBeLessThan(yOf('d') ?? 0);
    expect(main.links).toMatchObject([{ top: yOf('f'), bottom: yOf('d') }]);
  });

  it('does not tie an entry whose other half the filters left out', () => {
    expect(shapeOf([entryOf({ id: 'd', jointWith: 'f' })]).main.links).toEqual([]);
  });

  it('labels each absence with who sat in, on the outer side of its lane', () => {
    const usRepresentative = { name: 'Bram Oster', office: 'Ambassador' };
    const away = { attendance: 'absent', usRepresentative } as const;
    const { main } = shapeOf([
      entryOf({ id: 'f', kind: 'foreign', ...away }),
      entryOf({ id: 'd', startDate: '2020-03-03', ...away }),
      entryOf({ id: 'n', startDate: '2021-03-03', attendance: 'absent', usRepresentative: null }),
    ]);
    const [foreign, defence] = main.lanes;
    const labels = new Map(main.labels.map((label) => [label.id, label]));
    expect(labels.get('f')?.text).toBe('Quill away, Oster sat in');
    expect(labels.get('n')?.text).toBe('Quill away');
    expect(labels.get('f')?.textY).toBeLessThan(foreign?.y ?? 0);
    expect(labels.get('d')?.textY).toBeGreaterThan(defence?.y ?? 0);
  });

  it('leaves out who sat in where the drawing is too narrow to say it', () => {
    const usRepresentative = { name: 'Bram Oster', office: 'Ambassador' };
    const { main } = shapeOf([entryOf({ id: 'd', attendance: 'absent', usRepresentative })], 150);
    expect(main.labels.map(({ text }) => text)).toEqual(['Quill away']);
  });

  it('names a term where the name fits, by surname where only that does', () => {
    const entries = entriesOf('p'.repeat(36));
    const terms = [
      { ...quillTerm, name: 'Ada Quill', from: '2015-01-01', to: '2016-12-01' },
      { ...quillTerm, name: 'Bartholomew Featherstone', acting: true, from: '2016-12-02', to: '2017-05-01' },
      { ...quillTerm, name: 'Maximiliana Wolkenstein', from: '2017-05-02', to: '2017-05-20' },
    ];
    const shape = shapeTimeline(entries, [], recordOf(entries, terms), 1000);
    expect(shape?.main.bands.map(({ name }) => name)).toEqual(['Ada Quill', 'Featherstone', '']);
  });

  it('leads no name of the overview through the left edge of its frame', () => {
    const entries = entriesOf('p'.repeat(60));
    const terms = [{ ...quillTerm, name: 'Bartholomew Featherstone' }];
    const { overview } = shapeTimeline(entries, [], recordOf(entries, terms), 390) ?? {};
    const [band] = overview?.bands ?? [];
    expect(band?.name).not.toBe('');
    const edge = overview?.windowLeft ?? 0;
    const left = band?.nameX ?? 0;
    expect(left > edge || left + nameWidth(band?.name ?? '') < edge).toBe(true);
  });

  it('grows for labels and articles, and keeps everything inside, at any width', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[pvau]{1,60}$/),
        fc.integer({ min: 140, max: 1600 }),
        (letters, width) => {
          const { main, overview, plot } = shapeOf(entriesOf(letters), width);
          for (const { x } of [...main.marks, ...overview.marks]) {
            expect(x).toBeGreaterThanOrEqual(plot.left);
            expect(x).toBeLessThanOrEqual(plot.right);
          }
          for (const { textY, left, right } of main.labels) {
            expect(textY).toBeLessThan(main.stripTop);
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(plot.width);
          }
          expect(overview.windowLeft).toBeLessThan(overview.windowRight);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('ticksOf', () => {
  const range = { from: Date.UTC(2023, 11, 18), to: Date.UTC(2026, 5, 30) };

  it.each([
    [1376, 'Jan 2024', 10],
    [720, 'Jan 2024', 5],
    [358, 'Jul 2024', 4],
  ])('at %i pixels begins with %s and has %i', (width, first, size) => {
    const ticks = ticksOf(range, plotOf(width), 62);
    expect(ticks[0]?.label).toBe(first);
    expect(ticks).toHaveLength(size);
  });

  it('counts in years where months do not fit', () => {
    const whole = { from: Date.UTC(2014, 0, 1), to: Date.UTC(2026, 7, 1) };
    const labels = ticksOf(whole, plotOf(358), 40, [12, 24, 60]).map(({ label }) => label);
    expect(labels).toEqual(['2014', '2016', '2018', '2020', '2022', '2024', '2026']);
  });
});
