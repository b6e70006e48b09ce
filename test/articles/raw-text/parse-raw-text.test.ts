import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRawText } from '../../../src/articles/raw-text/parse-raw-text.ts';
import { frontPages } from './front-pages.ts';
import { headline, LEDE, lede, SECOND, THIRD, TITLE } from './invented-words.ts';
import { storyPages } from './story-pages.ts';

/** `kind: beginning of the text`, one a part. */
function shapeOf(text: string, names: readonly string[] = []): readonly string[] {
  return parseRawText(text, names).parts.map(({ kind, text: part }) => `${kind}: ${part.slice(0, 24)}`);
}

describe('parseRawText', () => {
  it.each([...frontPages, ...storyPages])('reads $page', ({ text, parts }) => {
    expect(shapeOf(text.join('\n'))).toEqual(parts);
  });

  it('takes a line that is only the outlet’s name for the page’s', () => {
    const text = [TITLE, '', 'Fjord Review', '', LEDE, '', 'FJORD REVIEW'].join('\n');
    expect(shapeOf(text, ['Fjord Review'])).toEqual([headline, lede]);
  });

  it('lists what it sets aside', () => {
    const text = [TITLE, 'Share', '', LEDE, '', 'Most read', 'Another story about chairs'].join('\n');
    expect(parseRawText(text).setAside).toEqual(['Share', 'Most read', 'Another story about chairs']);
  });

  it('lists the labels of lists and blocks, and who signs them', () => {
    const text = [
      TITLE,
      'Key points',
      '• One chair',
      '• Two',
      'Our Take',
      SECOND,
      'The Fjord Review',
      '',
      LEDE,
    ];
    expect(parseRawText(text.join('\n')).setAside).toEqual(['Key points', 'Our Take', 'The Fjord Review']);
  });

  it('keeps every paragraph of running text word for word, whatever furniture stands between', () => {
    const sentence = fc.constantFrom(LEDE, SECOND, THIRD);
    const noise = fc.constantFrom(
      'Share',
      'Advertisement',
      '📰',
      'https://fjord.example/x',
      '5 min read',
      '',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, noise), { minLength: 1, maxLength: 12 }), (pairs) => {
        const text = [TITLE, ...pairs.flatMap(([prose, line]) => ['', prose, '', line])].join('\n');
        const paragraphs = parseRawText(text).parts.filter(({ kind }) => kind === 'paragraph');
        expect(paragraphs.map((part) => part.text)).toEqual(pairs.map(([prose]) => prose));
      }),
    );
  });

  it('ends on any text and invents no word', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem())), (lines) => {
        const text = lines.join('\n');
        const squeezed = text.replace(/[\s\u{AD}\u{200B}\u{2060}]+/gu, '');
        for (const part of parseRawText(text).parts)
          expect(squeezed).toContain(part.text.replace(/\s+/gu, ''));
      }),
    );
  });

  it('reads a megabyte of one line in seconds: no pattern backtracks', () => {
    const start = performance.now();
    parseRawText('a '.repeat(500_000));
    parseRawText('('.repeat(1_000_000));
    parseRawText('Home > '.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
