import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf, type Figure, type Sentence } from '../../src/common/sentence.ts';
import { headingOf, summaryOf } from '../../src/record/summary.ts';
import type { Ministerial } from '../../src/record/record.ts';
import { spanInWords } from '../../src/record/wording.ts';
import { entriesOf, entryOf, quillTerm, recordOf } from './sample.ts';

function heading(letters: string): string {
  const entries = entriesOf(letters);
  return textOf(headingOf(entries, recordOf(entries)));
}

function figuresOf(sentence: Sentence<Ministerial>): readonly Figure<Ministerial>[] {
  return sentence.flatMap((piece) => (piece.kind === 'figure' ? [piece] : []));
}

describe('headingOf', () => {
  it.each([
    ['', 'The record holds no ministerial'],
    ['p', 'The US minister was at the one ministerial'],
    ['a', 'The US minister was absent from the one ministerial'],
    ['aa', 'The US minister was absent from both ministerials'],
    ['aaa', 'The US minister was absent from all three ministerials'],
    ['pvp', 'The US minister was absent from none of three ministerials'],
    ['ap', 'The US minister was absent from one of two ministerials'],
    ['pa', 'The US minister was absent from the last; not from the one before'],
    ['ppaa', 'The US minister was absent from the last two; before that, from none of two'],
    ['papppaapv', 'The US minister was absent from two of the last four; before that, from one of five'],
    ['aaapppppa', 'The US minister was absent from the last; before that, from three of eight'],
    ['aaaappapp', 'The US minister was absent from five of nine ministerials'],
    [
      `${'p'.repeat(70)}a${'p'.repeat(11)}`,
      'The US minister was absent from one of the last 12; before that, from none of 70',
    ],
    ['u', 'Whether the US minister came is not known (1 of 1)'],
    [
      'ppua',
      'The US minister was absent from the last; before that, from none of two (not known for one more)',
    ],
  ])('reads %s as: %s', (letters, sentence) => {
    expect(heading(letters)).toBe(sentence);
  });

  it('says that a filter left entries out', () => {
    const entries = entriesOf('pppa');
    const record = recordOf(entries);
    expect(textOf(headingOf(entries.slice(0, 2), record))).toBe(
      'Among the entries chosen, the US minister was absent from none of two ministerials',
    );
    expect(textOf(headingOf([], record))).toBe('No ministerial of the record is left by the filters');
  });

  it('accounts for every entry of any record, and for every absence', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[pva]{1,40}$/), (letters) => {
        const entries = entriesOf(letters);
        const counted = new Set(
          figuresOf(headingOf(entries, recordOf(entries))).flatMap((figure) => figure.entries),
        );
        expect(counted.size).toBe(entries.length);
      }),
    );
  });
});

describe('summaryOf', () => {
  const summary = (letters: string) => {
    const entries = entriesOf(letters);
    return textOf(summaryOf(entries, recordOf(entries, [quillTerm])));
  };

  it.each([
    ['', ''],
    [
      'p',
      '10 January 2015: the US minister came in person to 1 of 1 ministerial. The minister stayed away from 0.',
    ],
    [
      'pvva',
      'January 2015 to 10 April 2015: the US minister came in person to 1 of 4 ministerials and joined 2 by video, as all ministers did. The minister stayed away from 1. Those who stayed away at least once came in person this often: Quill 1 of 4 (2 more by video).',
    ],
    [
      'pu',
      'January 2015 to 10 February 2015: the US minister came in person to 1 of 2 ministerials. The minister stayed away from 0; for 1 it is not known.',
    ],
  ])('reads %s as: %s', (letters, sentence) => {
    expect(summary(letters)).toBe(sentence);
  });

  it('does not say “as all ministers did” where others met in person', () => {
    const entries = [entryOf({ id: 'a', attendance: 'attended-remotely' })];
    expect(textOf(summaryOf(entries, recordOf(entries)))).toContain('joined 1 by video. The');
  });

  it('tells likely and partial apart', () => {
    const partial = { what: 'left at noon', rests: 'one report' };
    const entries = [
      entryOf({ id: 'a', confidence: 'likely' }),
      entryOf({ id: 'b', partial }),
      entryOf({ id: 'c' }),
    ];
    expect(textOf(summaryOf(entries, recordOf(entries)))).toContain(
      'came in person to 3 of 3 ministerials (1 likely, 1 in part)',
    );
  });

  it('prints in digits exactly what each figure counts', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[pvau]{0,40}$/), (letters) => {
        const entries = entriesOf(letters);
        for (const figure of figuresOf(summaryOf(entries, recordOf(entries, [quillTerm])))) {
          expect(figure.text).toBe(String(figure.entries.length));
        }
      }),
    );
  });
});

describe('spanInWords', () => {
  it.each([
    ['', ''],
    ['p', '10 January 2015'],
    ['ppp', 'January 2015 to 10 March 2015'],
  ])('of %s is %s', (letters, span) => {
    expect(spanInWords(entriesOf(letters))).toBe(span);
  });
});
