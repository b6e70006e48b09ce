import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areSameWords,
  compareWordings,
  markDiffering,
  tokensOf,
  type Grain,
  type Run,
} from '../../../src/views/differences/common-words.ts';

const bracketed = (runs: readonly Run[]): string =>
  runs.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

function shown(wordings: readonly string[], grain: Grain = 'word'): readonly string[] {
  return compareWordings(wordings, grain).map(bracketed);
}

const unmarked = (runs: readonly Run[], grain: Grain): readonly string[] =>
  runs
    .filter(({ differs }) => !differs)
    .flatMap(({ text }) => tokensOf(text, grain).map(({ folded }) => folded));

const someWordings = fc.array(
  fc
    .array(
      fc.constantFrom(
        'the',
        'talks',
        'Talks',
        'went',
        'très',
        'tres',
        'well',
        '–',
        '“so',
        'far”',
        '3.5',
        'it’s',
      ),
      {
        maxLength: 14,
      },
    )
    .map((words) => words.join(' ')),
  { minLength: 1, maxLength: 4 },
);

describe('compareWordings', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['one word', ['a bad day', 'a good day'], ['a [bad] day', 'a [good] day']],
    [
      'several words in a row as one run',
      ['it will only worsen the mood', 'it could sour the mood'],
      ['it [will only worsen] the mood', 'it [could sour] the mood'],
    ],
    ['words that one has more', ['a very long day', 'a long day'], ['a [very] long day', 'a long day']],
    [
      'neither case nor marks',
      ['“So far,” she said', 'so far she said'],
      ['“So far,” she said', 'so far she said'],
    ],
    [
      'neither accents nor straight apostrophes',
      ["it's Ólafur", 'it’s Olafur'],
      ["it's Ólafur", 'it’s Olafur'],
    ],
    [
      'words in another order',
      ['north and south', 'south and north'],
      ['[north and] south', 'south [and north]'],
    ],
    ['a number', ['some 3,500 troops', 'some 5,300 troops'], ['some [3,500] troops', 'some [5,300] troops']],
    [
      'no stops of an abbreviation',
      ['the U.S. sent 3.5 tons', 'the US sent 35 tons'],
      ['the U.S. sent [3.5] tons', 'the US sent [35] tons'],
    ],
    ['a whole wording', ['yes', 'no'], ['[yes]', '[no]']],
    [
      'three wordings',
      ['a calm long night', 'a calm night', 'a long night'],
      ['a [calm long] night', 'a [calm] night', 'a [long] night'],
    ],
    ['an empty wording', ['', 'a night'], ['', '[a night]']],
    ['nothing for one alone', ['a night'], ['a night']],
  ])('marks %s', (_, wordings, expected) => {
    expect(shown(wordings)).toEqual(expected);
  });

  it('marks the letters of a name', () => {
    expect(shown(['Ada Holm', 'Eda Holme'], 'letter')).toEqual(['[A]da Holm', '[E]da Holm[e]']);
  });

  it.each<Grain>(['word', 'letter'])('leaves unmarked the same %ss in the same order', (grain) => {
    fc.assert(
      fc.property(someWordings, (wordings) => {
        const [first = [], ...others] = compareWordings(wordings, grain).map((runs) => unmarked(runs, grain));
        for (const other of others) expect(other).toEqual(first);
      }),
    );
  });

  it('marks nothing in wordings that say the same, and loses no letter of any', () => {
    fc.assert(
      fc.property(someWordings, fc.string({ unit: 'grapheme' }), (wordings, typed) => {
        const texts = [...wordings, typed];
        const runs = compareWordings(texts, 'word');
        expect(runs.map((each) => each.map(({ text }) => text).join(''))).toEqual(texts);
        const again = compareWordings([typed, typed], 'word').flat();
        expect(again.filter(({ differs }) => differs)).toEqual([]);
      }),
    );
  });

  it('keeps as many common words as a search of all subsequences finds', () => {
    const short = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 });
    fc.assert(
      fc.property(short, short, (one, two) => {
        const [runs = []] = compareWordings([one.join(' '), two.join(' ')], 'word');
        expect(unmarked(runs, 'word')).toHaveLength(longestCommon(one, two));
      }),
    );
  });

  it('takes two endless wordings for different rather than keep the reader waiting', () => {
    const endless = Array.from({ length: 1100 }, (_, index) => `w${index}`).join(' ');
    expect(
      compareWordings([endless, endless], 'word')
        .flat()
        .every(({ differs }) => differs),
    ).toBe(true);
  });
});

describe('markDiffering', () => {
  it.each<[string, readonly string[], readonly string[], string]>([
    ['a function word in a longer run', ['the good day', 'a bad day'], ['[the good] day', '[a bad] day'], ''],
    [
      'no function word apart from a longer run',
      ['a day in the bad week', 'the day in a good week'],
      ['a day in [the bad] week', 'the day in [a good] week'],
      '',
    ],
    ['a function word where nothing else differs', ['by May', 'in May'], ['[by] May', '[in] May'], ''],
    [
      'nobody’s name',
      ['former chair Ada Holm', 'the chair'],
      ['[former] chair Ada Holm', 'the chair'],
      'Ada Holm',
    ],
    ['nothing of two with nothing in common', ['yes', 'no'], ['yes', 'no'], ''],
  ])('marks %s', (_, wordings, expected, about) => {
    expect(markDiffering(wordings, 'word', about).map(bracketed)).toEqual(expected);
  });
});

it('takes wordings for the same that differ in case and marks alone', () => {
  expect(areSameWords(['“So far,” she said', 'so far she said'])).toBe(true);
  expect(areSameWords(['the day', 'a day'])).toBe(false);
  expect(areSameWords(['yes', 'no'])).toBe(false);
});

function longestCommon(one: readonly string[], two: readonly string[]): number {
  const [head, ...rest] = one;
  if (head === undefined) return 0;
  const at = two.indexOf(head);
  const without = longestCommon(rest, two);
  return at === -1 ? without : Math.max(without, 1 + longestCommon(rest, two.slice(at + 1)));
}
