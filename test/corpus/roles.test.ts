import { describe, expect, it } from 'vitest';
import { areNearRoles, officeAlone, officeOf } from '../../src/corpus/roles.ts';

describe('officeOf', () => {
  it.each([
    ['US defence secretary', 'defence'],
    ['U.S. Secretary of War', 'defence'],
    ['Pentagon chief', 'defence'],
    ['secretary of state', 'foreign'],
    ['top American diplomat', 'foreign'],
    ['Deputy Secretary of State', null],
    ['Under Secretary of Defense', null],
    ['former defence secretary', null],
    ['British Defence Secretary', null],
    ['Canada’s secretary of state', null],
    ['NATO Secretary General', null],
    ['poet', null],
  ])('%s: %s', (role, office) => {
    expect(officeOf(role)).toBe(office);
  });
});

describe('officeAlone', () => {
  it.each([
    ['the new US defence secretary', 'defence'],
    ['Defense Secretary Byron', null],
    ['the Baltic secretary of state', null],
  ])('%s: %s', (text, office) => {
    expect(officeAlone(text)).toBe(office);
  });
});

describe('areNearRoles', () => {
  it.each([
    ['former NATO spokesperson', 'Former NATO spokeswoman now at a think tank', true],
    ['NATO Secretary-General', 'NATO chief', true],
    ['US defense secretary', 'Pentagon chief', true],
    ['German defence minister', 'Germany’s defense minister', true],
    ['German defence minister', 'Norwegian defence minister', false],
    ['former NATO spokesperson', 'NATO spokesperson', false],
    ['analyst', 'ambassador to NATO', false],
    ['minister', 'minister', false],
  ])('%s and %s: %s', (a, b, near) => {
    expect(areNearRoles(a, b)).toBe(near);
    expect(areNearRoles(b, a)).toBe(near);
  });
});
