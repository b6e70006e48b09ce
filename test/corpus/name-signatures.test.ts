import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signaturesOf } from '../../src/corpus/name-signatures.ts';
import { isCloseSpelling, isCompatible, parsePersonName } from '../../src/corpus/person-names.ts';

const desk = [{ name: 'Mara Lindqvist', spellings: ['Tara Zed'] }];

function share(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => {
    const name = parsePersonName(text);
    return name === null ? [] : signaturesOf(name, [text], desk);
  });
  return left?.some((signature) => right?.includes(signature)) ?? false;
}

const word = fc.string({ unit: fc.constantFrom('a', 'e', 'l', 'n', 'r', 's'), minLength: 3, maxLength: 10 });
const slip = fc.record({
  at: fc.nat(20),
  letter: fc.constantFrom('', 'x', 'o'),
  cut: fc.nat(1),
});

function slipped(text: string, slips: readonly { at: number; letter: string; cut: number }[]): string {
  return slips.reduce((now, { at, letter, cut }) => {
    const place = at % now.length;
    return now[place] === ' ' ? now : now.slice(0, place) + letter + now.slice(place + cut);
  }, text);
}

describe('signatures of a name', () => {
  it.each([
    ['Mara Lindqvist', 'Mara Lindkvist'],
    ['Vara Lunjescu', 'Oara Lungescu'],
    ['Ada Byron', 'Byron'],
    ['Mara Lindqvist', 'Tara Zed'],
  ])('%s and %s share one', (a, b) => {
    expect(share(a, b)).toBe(true);
  });

  it.each([
    ['Mara Lindqvist', 'Pal Holm'],
    ['Mara Lindqvist', 'Holm Mara'],
  ])('%s and %s share none', (a, b) => {
    expect(share(a, b)).toBe(false);
  });

  it('are shared by all names that may be one', () => {
    let close = 0;
    fc.assert(
      fc.property(word, word, fc.array(slip, { minLength: 1, maxLength: 3 }), (given, family, slips) => {
        const [a, b] = [`${given} ${family}`, slipped(`${given} ${family}`, slips)];
        const [left, right] = [parsePersonName(a), parsePersonName(b)];
        if (left === null || right === null) return;
        if (!isCloseSpelling(left, right) && !isCompatible(left, right)) return;
        close += 1;
        expect(share(a, b)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(close).toBeGreaterThan(50);
  });
});
