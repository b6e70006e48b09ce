import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBackgrounds } from '../../src/record/parse-backgrounds.ts';
import { parseMinisterials, parseOfficeHolders } from '../../src/record/parse-record.ts';
import { makeMinisterial } from '../corpus/makers.ts';

const DATA = join(import.meta.dirname, '../../public/data');

function read(name: string): unknown {
  const value: unknown = JSON.parse(readFileSync(join(DATA, name), 'utf8'));
  return value;
}

describe('the record of public/data', () => {
  const ministerials = parseMinisterials('ministerials.json', read('ministerials.json'));
  const backgrounds = parseBackgrounds('citations.json', read('citations.json'));
  const holders = parseOfficeHolders('office-holders.json', read('office-holders.json'));

  it('is taken whole', () => {
    expect([...ministerials.refusals, ...backgrounds.refusals, ...holders.refusals]).toEqual([]);
    expect(ministerials.value).toHaveLength(75);
    expect(holders.value.terms).toHaveLength(15);
  });

  it('has citations for every entry and for nothing else', () => {
    expect([...backgrounds.value.keys()].toSorted()).toEqual(
      ministerials.value.map(({ id }) => id).toSorted(),
    );
    for (const { citations } of backgrounds.value.values()) expect(citations.length).toBeGreaterThan(0);
  });

  it('counts 62 attended, 10 by video, 3 absent', () => {
    const times = (attendance: string) =>
      ministerials.value.filter((entry) => entry.attendance === attendance).length;
    expect([times('attended'), times('attended-remotely'), times('absent')]).toEqual([62, 10, 3]);
  });
});

describe('parseMinisterials', () => {
  const good = makeMinisterial();

  it('sorts the oldest first', () => {
    const older = makeMinisterial({ id: 'dm-2030-10-01', startDate: '2030-10-01', endDate: '2030-10-01' });
    expect(parseMinisterials('m.json', [good, older]).value.map(({ id }) => id)).toEqual([older.id, good.id]);
  });

  it.each([
    { what: 'a day the calendar lacks', entry: { ...good, startDate: '2031-02-29' }, path: '[1].startDate' },
    { what: 'an end before the start', entry: { ...good, endDate: '2031-03-09' }, path: '[1]' },
    { what: 'an unknown attendance', entry: { ...good, attendance: 'late' }, path: '[1].attendance' },
    { what: 'a missing principal', entry: { ...good, usPrincipal: null }, path: '[1].usPrincipal' },
    { what: 'a number for a place', entry: { ...good, place: 7 }, path: '[1].place' },
    { what: 'an entry that is a text', entry: 'dm', path: '[1]' },
  ])('refuses $what and keeps the rest', ({ entry, path }) => {
    const { value, refusals } = parseMinisterials('m.json', [makeMinisterial({ id: 'dm-1' }), entry]);
    expect(value.map(({ id }) => id)).toEqual(['dm-1']);
    expect(refusals[0]).toMatchObject({ file: 'm.json', path });
  });

  it('refuses the second entry of an id, and a partner that is not there', () => {
    const { value, refusals } = parseMinisterials('m.json', [
      good,
      good,
      makeMinisterial({ id: 'b', jointWith: 'c' }),
    ]);
    expect(value.map(({ id, jointWith }) => [id, jointWith])).toEqual([
      ['b', null],
      [good.id, null],
    ]);
    expect(refusals).toHaveLength(2);
  });

  it('refuses a file that is no list', () => {
    expect(parseMinisterials('m.json', { entries: [] })).toMatchObject({
      value: [],
      refusals: [{ path: '' }],
    });
  });
});

describe('parseOfficeHolders', () => {
  it('refuses a term that ends before it starts and keeps the others', () => {
    const term = { kind: 'defence', name: 'Ada Byron', acting: false, from: '2030-01-20', to: null };
    const { value, refusals } = parseOfficeHolders('o.json', {
      terms: [{ ...term, to: '2029-01-01' }, term],
    });
    expect(value.terms).toEqual([term]);
    expect(refusals).toMatchObject([{ path: 'terms[0]' }]);
  });
});
