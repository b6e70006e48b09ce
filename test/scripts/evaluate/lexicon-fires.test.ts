import { describe, expect, it } from 'vitest';
import { entriesOf, fireLines, fireFigures, firing } from '../../../scripts/evaluate/lexicon-fires.ts';

const plainFile = 'src/analysis/lexicon/titles.ts';
const stanceFile = 'src/analysis/lexicon/stance-concern.ts';
const plain = (words: string) => ({ file: plainFile, words });
const stance = (words: string) => ({ file: stanceFile, words });

describe('the entries of the word lists', () => {
  it('are counted once each, and only those of the lists themselves', () => {
    const texts = [
      plain('Minister'),
      plain('minister'),
      { ...plain('minister'), file: 'src/corpus/lexicon/excuses.ts' },
      stance('minister'),
      plain('(?<who>a)'),
      plain('7'),
      { file: 'src/analysis/stance.ts', words: 'minister' },
      { file: 'src/analysis/lexicon/stance-lists.ts', words: 'asset' },
    ];
    expect(entriesOf(texts)).toHaveLength(2);
  });
});

describe('an entry fires', () => {
  const fires = (entry: ReturnType<typeof plain>, text: string) => firing([entry], [text]).size === 1;

  it.each([
    ['Secretary of Defense', 'the secretary of defense, who', true],
    ["War's end", 'the war’s end', true],
    ['gen.', 'Gen. Holm', true],
    ['skip', 'She skipped it.', false],
    ['defense secretary', 'the defense of the secretary', false],
  ])('as it is listed: “%s” in “%s”, %s', (words, text, expected) => {
    expect(fires(plain(words), text)).toBe(expected);
  });

  it.each([
    ['weaken', 'That weakened them.', true],
    ['war weary', 'A war-weary ally spoke.', true],
    ['have doubt', 'They had no doubt.', false],
  ])('in a stance list in any inflection: “%s” in “%s”, %s', (words, text, expected) => {
    expect(fires(stance(words), text)).toBe(expected);
  });
});

describe('the figure', () => {
  it('is the share that fires elsewhere too, with the others named', () => {
    const found = { entries: 9, onFive: 4, marked: 2, onlyFive: [plain('rare word')] };
    expect(fireFigures(found)[0]).toMatchObject({ n: 4, right: 3, precision: 0.75 });
    expect(fireLines(found).join('')).toContain('1 of these never in 2 marked ones: rare word.');
  });

  it('is not there without the marked articles, and says so', () => {
    expect(fireFigures(null)).toEqual([]);
    expect(fireLines(null).join('')).toContain('is not there');
  });
});
