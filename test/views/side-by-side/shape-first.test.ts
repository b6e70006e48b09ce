import { describe, expect, it } from 'vitest';
import type { DayInterval } from '../../../src/common/day.ts';
import { shapeFirst } from '../../../src/views/side-by-side/shape-first.ts';
import { makeArticle, makeOutlet } from '../../makers.ts';

const published = (interval: DayInterval | null) =>
  interval === null ? null : { ...interval, basis: 'the desk' };
const article = (id: string, outlet: string, interval: DayInterval | null) =>
  makeArticle({ id, outlet: makeOutlet(outlet), published: published(interval) });

const post = article('a1', 'Morning Post', { earliest: '2031-05-04', latest: '2031-05-04' });
const star = article('a2', 'Evening Star', { earliest: '2031-05-29', latest: '2031-05-31' });
const sun = article('a3', 'Daily Sun', { earliest: '2031-05-01', latest: '2031-05-31' });
const echo = article('a4', 'Echo', null);

const opened = (line: ReturnType<typeof shapeFirst>) =>
  line?.evidence.entries.map((entry) => (entry.kind === 'article' ? entry.id : entry.kind));

describe('shapeFirst', () => {
  it('has nothing to say of one article or none', () => {
    expect(shapeFirst([], 'x')).toBeNull();
    expect(shapeFirst([sun], 'x')).toBeNull();
  });

  it('names who was first with the day, and opens it before the others', () => {
    const line = shapeFirst([star, post], 'on “Away”');
    expect(line?.text).toBe('first: Morning Post, 4 May 2031');
    expect(opened(line)).toEqual(['a1', 'a2']);
    expect(line?.evidence.title).toContain('on “Away”');
  });

  it('else names those who may have been, and opens just them', () => {
    const line = shapeFirst([star, sun, post], 'x');
    expect(line?.text).toBe(
      'first: Daily Sun (May 2031) or Morning Post (4 May 2031); their days do not tell which',
    );
    expect(opened(line)).toEqual(['a3', 'a1']);
    expect(line?.short).toBe('which came first is not known');
  });

  it('says so where it speaks of a choice alone', () => {
    expect(shapeFirst([star, post], 'x', true)?.text).toBe('of these, first: Morning Post, 4 May 2031');
    expect(shapeFirst([sun, post], 'x', true)).toMatchObject({
      text: 'of these, first: Daily Sun (May 2031) or Morning Post (4 May 2031); their days do not tell which',
      short: 'which of these came first is not known',
    });
  });

  it('holds an article without a date for a possible first', () => {
    expect(shapeFirst([post, echo], 'x')?.text).toBe(
      'first: Morning Post (4 May 2031) or Echo (date not known); their days do not tell which',
    );
  });
});
