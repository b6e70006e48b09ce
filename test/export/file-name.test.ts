import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, partAbout } from '../../src/export/file-name.ts';
import { noFilters, type Filters } from '../../src/filters/filters.ts';

const named = (filters: Partial<Filters>, story = 'The empty chair'): string =>
  fileName(story, 'comparison', '2031-06-01', 'csv', { ...noFilters, ...filters });

describe('the name of a file', () => {
  it.each<[Partial<Filters>, string]>([
    [{}, ''],
    [{ text: '  ' }, ''],
    [{ outlets: ['morning-post'] }, '-outlet-morning-post'],
    [{ outlets: ['morning-post', 'evening-star'] }, '-outlet-morning-post-evening-star'],
    [{ stances: ['concern'], from: '2031-02-03' }, '-stance-concern-from-2031-02-03'],
    [{ text: 'Pål’s “doubt”' }, '-search-pal-s-doubt'],
    [{ sources: ['analysts-5718e9'] }, '-source-analysts-5718e9'],
    [{ text: '../../etc/passwd' }, '-search-etc-passwd'],
    [{ text: 'C:\\CON <a|b>*?"' }, '-search-c-con-a-b'],
    [{ text: '\u202Egnp.exe\u0000\r\n' }, '-search-gnp-exe'],
    [{ text: 'Сомнение' }, '-search-сомнение'],
  ])('says the filters %j', (filters, hint) => {
    expect(named(filters)).toBe(`readout-the-empty-chair-comparison${hint}-2031-06-01.csv`);
  });

  it('tells apart filters too long to say', () => {
    const many = Array.from({ length: 30 }, (_, at) => `outlet-${at}`);
    const [first, second] = [named({ outlets: many }), named({ outlets: many.slice(0, -1) })];
    expect(first).toMatch(
      /^readout-the-empty-chair-comparison-outlet-outlet-0-outlet-1[a-z\d-]*-[a-z\d]{4}-2031-06-01\.csv$/u,
    );
    expect(first).not.toBe(second);
  });

  it('is short, safe and whole for whatever the story and the search are called', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: fc.constantFrom('漢', '𠮷', '-', 'a', '/', '\u202E'), maxLength: 200 }),
        (story, text) => {
          for (const name of [named({ text }, story), named({ text: story }, text)]) {
            expect(new TextEncoder().encode(name).length).toBeLessThan(200);
            expect(name).toMatch(/^readout-[\p{L}\p{N}-]+\.csv$/u);
            expect(name).not.toMatch(/\p{Surrogate}/u);
          }
        },
      ),
    );
  });

  it('tells apart what a part is about, and stays short', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 99 }),
        fc.array(fc.string({ unit: fc.constantFrom('漢', '𠮷', '-', 'a', '/') }), { maxLength: 4 }),
        (story, outlets) => {
          const [part, other] = ['1 2', '1 3'].map((key) => partAbout('comparison', outlets, key));
          expect(part).not.toBe(other);
          const name = fileName(story, part ?? '', '2031-06-01', 'jsonld', { ...noFilters, text: story });
          expect(new TextEncoder().encode(name).length).toBeLessThan(256);
          expect(name).toMatch(/^readout-[\p{L}\p{N}-]+\.jsonld$/u);
        },
      ),
    );
  });
});
