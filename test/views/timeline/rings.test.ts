import { describe, expect, it } from 'vitest';
import { ringsOf } from '../../../src/views/timeline/rings.ts';
import { shapeTimeline } from '../../../src/views/timeline/shape-timeline.ts';
import { makeArticle } from '../../makers.ts';
import { entriesOf, recordOf } from '../../record/sample.ts';

const entries = entriesOf('p'.repeat(60));
const published = { earliest: '2019-03-01', latest: '2019-03-04', basis: 'the address' };

describe('ringsOf', () => {
  const shape = shapeTimeline(entries, [makeArticle({ published })], recordOf(entries), 1000);
  if (shape === null) throw new Error('no shape: the record needs an entry');
  const bars = shape.main.strip.rows.flatMap((row) => row.bars);
  const views = (row: 'entries' | 'articles', index: number) =>
    ringsOf({ row, index }, entries, bars, shape).map(({ view }) => view);

  it('rings an entry in both charts, one before the months shown in the overview alone', () => {
    expect(views('entries', 59)).toEqual(['main', 'overview']);
    expect(views('entries', 0)).toEqual(['overview']);
  });

  it('rings an article’s bar, and nothing where there is none', () => {
    expect(views('articles', 0)).toEqual(['main']);
    expect(views('articles', 1)).toEqual([]);
  });

  it('centres the ring on the mark', () => {
    const [ring] = ringsOf({ row: 'entries', index: 59 }, entries, bars, shape);
    const mark = shape.main.marks.at(-1);
    expect(ring && ring.left + ring.width / 2).toBeCloseTo(mark?.x ?? 0);
    expect(ring && ring.top + ring.height / 2).toBeCloseTo(mark?.y ?? 0);
  });
});
