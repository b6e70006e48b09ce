import { describe, expect, it } from 'vitest';
import { holderOf, sameSurname, surnameOf } from '../../src/record/people.ts';
import type { Term } from '../../src/record/record.ts';
import { entryOf } from './sample.ts';

describe('surnameOf', () => {
  it.each([
    ['Ada Quill', 'Quill'],
    ['Bram J. Oster III', 'Oster'],
    ['Bram Oster, Jr.', 'Oster'],
    ['Quill', 'Quill'],
    ['Iv', 'Iv'],
    ['Eva  Łuczak-Þorn', 'Łuczak-Þorn'],
  ])('finds the surname of %s', (name, surname) => {
    expect(surnameOf(name)).toBe(surname);
  });

  it('compares without marks and case', () => {
    expect(sameSurname('ZOË ÖSTER', 'Zoe Oster')).toBe(true);
    expect(sameSurname('Ada Quill', 'Ada Oster')).toBe(false);
  });
});

describe('holderOf', () => {
  const term = (given: Partial<Term>): Term => ({
    kind: 'defence',
    name: 'Bram Oster',
    acting: false,
    from: '2018-01-01',
    to: '2019-12-31',
    ...given,
  });
  const on = (startDate: string, name = 'Bram J. Oster III') =>
    entryOf({ id: 'e', startDate, usPrincipal: { name, office: 'Secretary of Defense' } });

  it('gives the name of the term, not of the entry', () => {
    expect(holderOf(on('2018-05-01'), [term({})])).toEqual({ kind: 'defence', name: 'Bram Oster' });
  });

  it('keeps two people of one surname apart by their days', () => {
    const terms = [term({}), term({ name: 'Ida Oster', from: '2022-01-01', to: null })];
    expect(holderOf(on('2022-03-01', 'Oster'), terms).name).toBe('Ida Oster');
    expect(holderOf(on('2019-12-31', 'Oster'), terms).name).toBe('Bram Oster');
  });

  it('does not take a term of the other kind', () => {
    expect(holderOf(on('2018-05-01'), [term({ kind: 'foreign' })]).name).toBe('Bram J. Oster III');
  });

  it('takes the surname’s term where the entry lies a day outside it', () => {
    expect(holderOf(on('2020-01-01'), [term({})]).name).toBe('Bram Oster');
  });
});
