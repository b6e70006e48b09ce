import { describe, expect, it } from 'vitest';
import { timeOf } from '../../../src/common/day.ts';
import { plotOf, textWidth } from '../../../src/views/timeline/geometry.ts';
import { shapeStrip } from '../../../src/views/timeline/shape-strip.ts';
import { makeArticle, makeOutlet } from '../../makers.ts';

const range = { from: timeOf('2030-01-01'), to: timeOf('2032-07-01') };
const plot = plotOf(1000);

function article(id: string, outlet: string, earliest: string | null, latest = earliest ?? '') {
  const published = earliest === null ? null : { earliest, latest, basis: 'the address' };
  return makeArticle({ id, outlet: makeOutlet(outlet), published });
}

describe('shapeStrip', () => {
  it('draws the days between which an article came out, a row an outlet, the earliest first', () => {
    const { rows } = shapeStrip(
      [article('b', 'Evening Sun', '2031-06-01', '2031-06-30'), article('a', 'Morning Post', '2030-05-04')],
      range,
      plot,
    );
    expect(rows.map(({ name }) => name)).toEqual(['Morning Post', 'Evening Sun']);
    expect(rows[1]?.bars[0]?.words).toBe('Evening Sun, 1 article, published June 2031');
    const [point, month] = rows.map(({ bars }) => (bars[0]?.right ?? 0) - (bars[0]?.left ?? 0));
    expect(point).toBe(5);
    expect(month).toBeGreaterThan(20);
  });

  it('makes one bar of an outlet’s articles whose days meet, and counts them', () => {
    const { rows } = shapeStrip(
      [
        article('a', 'Morning Post', '2031-05-01', '2031-05-20'),
        article('b', 'Morning Post', '2031-05-10', '2031-06-10'),
        article('c', 'Morning Post', '2032-01-01'),
      ],
      range,
      plot,
    );
    expect(rows[0]?.bars.map(({ articles }) => articles)).toEqual([['a', 'b'], ['c']]);
    expect(rows[0]?.bars[0]?.words).toMatch(/^Morning Post, 2 articles, published 1 May\s–\s10 Jun 2031$/u);
  });

  it('puts the name where there is room', () => {
    const { rows } = shapeStrip(
      [article('a', 'Morning Post', '2030-02-01'), article('b', 'Evening Sun', '2032-06-20')],
      range,
      plot,
    );
    expect(rows.map(({ nameAnchor }) => nameAnchor)).toEqual(['start', 'end']);
  });

  it('cuts the name where neither side has room, and says it whole in the words', () => {
    const [row] = shapeStrip([article('a', 'Featherstone Gazette', '2031-12-20')], range, plotOf(140)).rows;
    expect(row?.name).toMatch(/^Fea[a-z]*…$/u);
    expect(textWidth(row?.name ?? '')).toBeLessThan(row?.nameX ?? 0);
    expect(row?.bars[0]?.words).toContain('Featherstone Gazette');
  });

  it('lists in words what it cannot draw', () => {
    const strip = shapeStrip(
      [article('a', 'Morning Post', null), article('b', 'Evening Sun', '2019-01-01')],
      range,
      plot,
    );
    expect(strip.rows).toEqual([]);
    expect(strip.undated.map(({ id }) => id)).toEqual(['a']);
    expect(strip.outside.map(({ id }) => id)).toEqual(['b']);
  });

  it('keeps every article in some bar when outlets are many', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      article(`a${index}`, `Paper ${index}`, `2031-0${1 + (index % 9)}-03`),
    );
    const { rows } = shapeStrip(many, range, plot);
    expect(rows).toHaveLength(8);
    expect(rows.at(-1)?.name).toBe('33 more outlets');
    const shown = rows.flatMap(({ bars }) => bars.flatMap(({ articles }) => articles));
    expect(new Set(shown).size).toBe(40);
    expect(shown).toHaveLength(40);
  });
});
