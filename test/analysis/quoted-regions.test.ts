import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/common/span.ts';
import { findQuotedRegions } from '../../src/analysis/quoted-regions.ts';
import { paragraphsOf } from './body.ts';

function innersOf(text: string): string[] {
  return findQuotedRegions(text, paragraphsOf(text)).map((region) => sliceOf(text, region.inner));
}

describe('findQuotedRegions', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['curly', 'He said “we stay” and left.', ['we stay']],
    ['straight', 'He said "we stay" and "we pay".', ['we stay', 'we pay']],
    ['single curly with an apostrophe', 'He said ‘we can’t stay’ again.', ['we can’t stay']],
    ['single straight', "The 'maximum pressure' line of the allies' envoys.", ['maximum pressure']],
    ['straight opened, curly closed', 'He said "we stay,” and left.', ['we stay,']],
    ['two apostrophes for a mark', "He said ''we can't stay,'' and left.", ["we can't stay,"]],
    ['two grave accents for a mark', "He said ``we stay'' and left.", ['we stay']],
    [
      'single curly, an s at its end, before another',
      'She read ‘my papers’ with ‘a pen’.',
      ['my papers', 'a pen'],
    ],
    ['nested', '“She told us ‘no’ twice,” he said.', ['She told us ‘no’ twice,']],
    ['closing mark missing', 'He said: “We stay.', ['We stay.']],
    [
      'closing mark missing before the next quotation',
      'He said “we stay. “We pay,” he said.',
      ['we stay.', 'We pay,'],
    ],
    ['inches are no marks', 'The 12" gun stood 6\' tall.', []],
    ['plural possessives are no marks', "The allies' plan and the ministers' wish.", []],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(innersOf(text)).toEqual(expected);
  });

  it('marks a quotation that goes on in the next paragraph', () => {
    const text = '“We stay.\n“We pay,” he said.';
    expect(findQuotedRegions(text, paragraphsOf(text)).map((region) => region.continues)).toEqual([
      false,
      true,
    ]);
  });

  it('knows single marks that the next paragraph opens again, and no apostrophe for one', () => {
    const goneOn = '‘We can’t stay.\n‘We pay,’ he said.';
    expect(innersOf(goneOn)).toEqual(['We can’t stay.', 'We pay,']);
    expect(innersOf('It was ‘tis season.\nWe pay,’ he said.')).toEqual([]);
  });
});
