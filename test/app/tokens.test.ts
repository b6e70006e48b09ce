import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, difference, linear, seenBy, VISION } from './colours.ts';

const TOKEN = /--(?<name>[\w-]+): light-dark\((?<light>#[\da-f]+), (?<dark>#[\da-f]+)\)/gu;

const css = readFileSync('src/app/tokens.css', 'utf8');
const tokens = [...css.matchAll(TOKEN)].map(({ groups }) => groups ?? {});
const themes = ['light', 'dark'] as const;

function colour(theme: (typeof themes)[number], name: string): string {
  const value = tokens.find((token) => token['name'] === name)?.[theme];
  if (value === undefined) throw new Error(`tokens.css has no colour --${name} in both themes`);
  return value;
}

const grounds = ['paper', 'paper-raised', 'highlight'];
const texts = ['ink', 'ink-soft', 'concern', 'reassurance', 'neutral-mark', 'absence'];
const washes = ['concern-wash', 'reassurance-wash'];
const graphics = ['likely', 'focus'];

describe.each(themes)('in the %s theme', (theme) => {
  it.each(grounds.flatMap((ground) => texts.map((text) => [text, ground])))(
    '--%s can be read on --%s',
    (text, ground) => {
      expect(contrast(colour(theme, text), colour(theme, ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(washes.flatMap((wash) => ['ink', 'ink-soft'].map((text) => [text, wash])))(
    '--%s can be read on --%s',
    (text, wash) => {
      expect(contrast(colour(theme, text), colour(theme, wash))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(graphics.flatMap((mark) => ['paper', 'paper-raised'].map((ground) => [mark, ground])))(
    '--%s can be seen on --%s',
    (mark, ground) => {
      expect(contrast(colour(theme, mark), colour(theme, ground))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each([
    ['concern', 'reassurance', 1.5],
    ['absence', 'ink', 1.5],
    ['likely', 'ink', 3],
  ])('--%s and --%s differ without their colour', (one, other, least) => {
    expect(contrast(colour(theme, one), colour(theme, other))).toBeGreaterThanOrEqual(least);
  });

  it.each(Object.entries(VISION).flatMap(([name, matrix]) => [{ name, matrix }]))(
    'concern and reassurance, absence and presence differ with $name',
    ({ matrix }) => {
      const seen = (name: string) => seenBy(linear(colour(theme, name)), matrix);
      expect(difference(seen('concern'), seen('reassurance'))).toBeGreaterThan(0.1);
      expect(difference(seen('absence'), seen('ink'))).toBeGreaterThan(0.1);
    },
  );
});

it('every colour is a token of both themes', () => {
  const names = tokens.map((token) => token['name'] ?? '');
  expect([...css.matchAll(/#[\da-f]{3,8}\b/gu)]).toHaveLength(names.length * 2);
  expect(names).toEqual(expect.arrayContaining([...grounds, ...texts, ...washes, ...graphics]));
});
